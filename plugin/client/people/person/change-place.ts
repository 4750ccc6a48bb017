import { InvalidInputError, NotFoundError } from '../../../../core/index';
import type { Answer, Door } from '../../../http/route';
import { readPerson } from '../../../present/people/details';
import type { PeopleOn } from '../../../present/people/people-on';
import { text, type PlaceAct } from '../../../views';

interface At {
  readonly account: string;
  readonly membership: string;
}

const DEEDS: Readonly<Record<PlaceAct, (as: Door, at: At) => Promise<unknown>>> = {
  suspend: (as, at) => as.suspendMember(at),
  resume: (as, at) => as.resumeMember(at),
  makeMaster: (as, at) => as.promoteToMaster(at),
  unmakeMaster: (as, at) => as.demoteMaster(at),
  offer: (as, at) => as.offerOwnership(at),
  withdraw: (as, { account }) => as.withdrawOwnership({ account }),
  accept: (as, { account }) => as.acceptOwnership({ account }),
  decline: (as, { account }) => as.withdrawOwnership({ account }),
  undo: (as, { account }) => as.undoOwnership({ account }),
};
const ENDS: ReadonlySet<PlaceAct> = new Set(['suspend', 'unmakeMaster', 'undo']);

/** Changes what a member is, by the word in `do`.
 * @throws InvalidInputError for another word, NotFoundError for whoever is no member */
export async function changePlace(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const act = (Object.keys(DEEDS) as PlaceAct[]).find((one) => one === visit.field('do'));
  if (act === undefined) throw new InvalidInputError('do', 'UNKNOWN');
  const { person } = (await readPerson(on)).access;
  if (person.subject?.kind !== 'membership') throw new NotFoundError('membership');
  const at = { account: account.id, membership: person.subject.id };
  return {
    act: {
      ...{ say: text.details.says[act](person.name), deed: text.details[act] },
      ...(ENDS.has(act) ? { ends: true } : {}),
      back: account.paths.person(person.principal),
      async run(as) {
        await DEEDS[act](as, at);
        return { tone: 'ok', say: text.details.dones[act](person.name) };
      },
    },
  };
}
