import type { Answer } from '../../../http/route';
import { closedIn } from '../../../present/people/channels';
import { readPerson } from '../../../present/people/details';
import type { PeopleOn } from '../../../present/people/people-on';
import { nameOf } from '../../../present/person';
import { text } from '../../../views';

/** Opens the ways in that are ticked to somebody, and closes the others. */
export async function changeChannels(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const { person } = (await readPerson(on)).access;
  const closed = closedIn(visit);
  const t = text.waysIn;
  return {
    act: {
      ...{ say: t.say(nameOf(person)), deed: t.save, back: account.paths.person(person.principal) },
      async run(as) {
        await as.closeChannels({ account: account.id, principal: person.principal, closed });
        return { tone: 'ok', say: t.done };
      },
    },
  };
}
