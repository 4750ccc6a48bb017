import type { ReviewRow } from '../../../core/index';
import type { RemoveMarkedPageProps } from '../../views';
import type { PeopleOn } from '../people/people-on';
import { presentHolders } from './holders';
import { serviceLabels } from './service-labels';

/** As many as core reads at once, and so often. */
const SIZE = 200;
const PAGES = 50;

/** What is ticked, by who has it; undefined where some of it isn’t the reader’s to end, or no longer what it was. */
export async function markedPage(
  on: PeopleOn,
  grants: readonly string[],
): Promise<RemoveMarkedPageProps | undefined> {
  if (on.visit.actor.readOnly === true) return undefined;
  const wanted = new Set(grants);
  const rows = await rowsOf(on, wanted);
  if (rows.length < wanted.size || rows.some(({ end }) => end !== 'CAN')) return undefined;
  const holders = presentHolders(on, rows, { services: await serviceLabels(on), ask: '' });
  return {
    reviews: on.account.paths.reviews,
    grants: [...wanted],
    remove: on.visit.form(on.account.paths.reviews),
    holders: holders.map(({ id, person, team, rows: held }) => ({
      ...{ id, name: person?.name ?? team?.name ?? '' },
      what: held.map(({ what }) => what),
    })),
  };
}

async function rowsOf({ visit, account }: PeopleOn, wanted: ReadonlySet<string>): Promise<ReviewRow[]> {
  const found: ReviewRow[] = [];
  let after: string | undefined = '';
  for (let page = 0; page < PAGES && after !== undefined && found.length < wanted.size; page += 1) {
    const read = await visit.as.reviewAccess({ account: account.id, unused: true, after, limit: SIZE });
    found.push(...read.items.filter(({ grant }) => wanted.has(grant.id)));
    after = read.next;
  }
  return found;
}
