import { NotFoundError, partsOf, type AccessRequest, type Principal } from '../../../core/index';
import { text, type Flash } from '../../views';
import type { PeopleOn } from '../people/people-on';
import { nameOf } from '../person';
import { mayLook } from '../who-can';

/** What became of the request in the path, for those who could have answered it; undefined while it waits.
 * @throws NotFoundError for one that the reader could never answer */
export async function saidOfGone(on: PeopleOn): Promise<Flash | undefined> {
  const request = await findRequest(on);
  const { state, expiresAt, answeredBy, answeredAt = expiresAt } = request;
  const when = on.account.when.moment(answeredAt).text;
  const t = text.requests.gone;
  if (state !== 'pending') return { tone: 'warn', say: t[state](await nameOfAnswerer(on, answeredBy), when) };
  return expiresAt <= on.visit.core.clock.now() ? { tone: 'warn', say: t.over(when) } : undefined;
}

/** Lists are read from behind an id: the nearest one behind the next id is this one, if the reader may see it. */
async function findRequest({ visit, account }: PeopleOn): Promise<AccessRequest> {
  const id = visit.param('request');
  if (!/^[\w-]{1,60}$/.test(id)) throw new NotFoundError('request');
  const { items } = await visit.as.listAccessRequests({ account: account.id, after: `${id}0`, limit: 1 });
  const found = items.find((one) => one.id === id && one.principal !== visit.actor.principal);
  if (!found) throw new NotFoundError('request');
  return found;
}

async function nameOfAnswerer({ visit, account }: PeopleOn, who: Principal | undefined): Promise<string> {
  if (who === undefined) return text.told.somebody;
  if (partsOf(who).kind === 'staff') return visit.host;
  if (!(await mayLook(visit, account.id))) return text.told.somebody;
  const people = await visit.as.namePeople({ account: account.id });
  const found = people.find(({ principal }) => principal === who);
  return found ? nameOf(found) : text.told.somebody;
}
