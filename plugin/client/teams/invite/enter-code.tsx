import { ConflictError, LimitReachedError, type InvalidInputError } from '../../../../core/index';
import type { Answer } from '../../../http/route';
import { presentFault, withFault } from '../../../present/faults';
import { nothingChosen } from '../../../present/teams/draft';
import { DRAFTS } from '../../../present/teams/drafts';
import { requireTeams } from '../../../present/teams/team-lock';
import type { TeamsOn } from '../../../present/teams/teams-on';
import { CodePage, text, type Fault } from '../../../views';

/** Asks for the code of another company's team. */
export async function showCode(on: TeamsOn, error?: InvalidInputError): Promise<Answer> {
  await requireTeams(on);
  return { show: codePage(on, error && presentFault(error)) };
}

/** Looks up whose code it is. A wrong one, an old one and one that was withdrawn are answered alike; one's own is told as that.
 * @throws InvalidInputError for a code that opens nothing */
export async function enterCode(on: TeamsOn): Promise<Answer> {
  const { visit, account } = on;
  const code = visit.field('code') ?? '';
  try {
    const them = await visit.as.readTeamCode({ account: account.id, code });
    const draft = { account: account.id, code, ...them, chosen: nothingChosen(them.company) };
    return { go: account.paths.inviteTeam(await DRAFTS.put(visit.core, visit.actor.principal, draft)) };
  } catch (error) {
    const told = TOLD.find(({ when }) => when(error));
    if (!told) throw error;
    return { show: codePage(on, { field: 'code', say: text.invite[told.say] }), status: told.status };
  }
}

const isConflict = (reason: string) => (error: unknown) =>
  error instanceof ConflictError && error.details.reason === reason;

const TOLD: readonly { when: (error: unknown) => boolean; say: 'own' | 'there' | 'tries'; status: number }[] =
  [
    { when: isConflict('OWN_TEAM'), say: 'own', status: 409 },
    { when: isConflict('THERE'), say: 'there', status: 409 },
    { when: (error) => error instanceof LimitReachedError, say: 'tries', status: 429 },
  ];

function codePage({ visit, account, shown }: TeamsOn, fault: Fault | undefined) {
  const { teams } = account.paths;
  const enter = visit.form(account.paths.inviteTeam());
  const body = <CodePage teams={teams} enter={enter} {...(fault && { fault })} />;
  return shown(withFault({ title: text.invite.title, body }, fault));
}
