import { InvalidInputError, NotFoundError, partsOf } from '../../../../core/index';
import type { Answer } from '../../../http/route';
import { readContact } from '../../../present/people/details';
import type { PeopleOn } from '../../../present/people/people-on';
import { personNamed } from '../../../present/person-id';
import { openPerson } from '../../../present/person-page';
import { text } from '../../../views';

/** Makes one contact of two: the other ends.
 * @throws InvalidInputError for nobody, NotFoundError for who is no contact here */
export async function mergeContact(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const into = await readContact(on);
  const named = visit.field('from') ?? '';
  if (named === '') throw new InvalidInputError('from', 'NO_PERSON');
  const { person: from } = (await openPerson(visit, account, personNamed(named))).access;
  if (from.subject?.kind !== 'contact') throw new NotFoundError('contact');
  const pair = { account: account.id, into: into.id, from: partsOf(from.principal).id };
  return {
    act: {
      say: text.details.sayMerge(from.name, into.name),
      ...{ deed: text.details.mergeDo, ends: true },
      back: account.paths.person(`contact:${into.id}`),
      async run(as) {
        await as.mergeContacts(pair);
        return { tone: 'ok', say: text.details.merged(from.name, into.name) };
      },
    },
  };
}
