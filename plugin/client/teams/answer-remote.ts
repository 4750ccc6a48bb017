import { InvalidInputError, NotFoundError, type LetInDetails } from '../../../core/index';
import type { Act, Answer } from '../../http/route';
import { readRemote } from '../../present/teams/remote-page';
import type { TeamsOn } from '../../present/teams/teams-on';
import { text } from '../../views';

/** Accepts or rejects another account's invitation of a team.
 * @throws InvalidInputError for a form that says neither, NotFoundError for what is no invitation of a team of this account */
export async function answerRemote(on: TeamsOn): Promise<Answer> {
  const deed = DEEDS.get(on.visit.field('answer') ?? '');
  if (!deed) throw new InvalidInputError('answer', 'UNKNOWN');
  const link = await readRemote(on);
  if (link.side !== 'letIn') throw new NotFoundError('remote');
  return { act: { ...deed(on, link), back: on.account.paths.remote(link.id) } };
}

type Deed = (on: TeamsOn, link: LetInDetails) => Omit<Act, 'back'>;

const accept: Deed = ({ account }, { id: remote, company, teamName }) => ({
  say: text.remote.sayAccept(company, teamName),
  deed: text.teams.accept,
  async run(as) {
    await as.acceptRemoteTeam({ account: account.id, remote });
    return { tone: 'ok', say: text.remote.accepted(company, teamName) };
  },
});

const reject: Deed = ({ account }, { id: remote, company, teamName }) => ({
  say: text.remote.sayReject(company, teamName),
  deed: text.teams.reject,
  ends: true,
  async run(as) {
    await as.rejectRemoteTeam({ account: account.id, remote });
    return { tone: 'ok', say: text.remote.rejected(company) };
  },
});

const DEEDS: ReadonlyMap<string, Deed> = new Map([
  ['accept', accept],
  ['reject', reject],
]);
