import { NotAllowedError } from '../../../core/index';
import type { Lock } from '../../views/words';
import { askToChange, mayManageTeams } from '../who-can';
import type { TeamsOn } from './teams-on';

/** Why the reader can change nothing about teams; undefined where they can. */
export async function teamLock({ visit, account }: TeamsOn): Promise<Lock | undefined> {
  if (visit.actor.readOnly !== true && (await mayManageTeams(visit, account.id))) return undefined;
  return { reason: 'readOnly', ask: await askToChange(visit, account.id) };
}

/** For pages that are there to change something: who can't is refused like by the change itself.
 * @throws NotAllowedError */
export async function requireTeams({ visit, account }: TeamsOn): Promise<void> {
  if (visit.actor.readOnly === true) throw new NotAllowedError('READ_ONLY', { account: account.id });
  if (await mayManageTeams(visit, account.id)) return;
  throw new NotAllowedError('NO_GRANT', { key: 'misc.teams', account: account.id });
}
