import type { Writes } from '../ports/stores/stores';
import type { ChoicesOf } from './mail-choices';

/** What somebody chooses about a kind of mail. */
export interface Choice {
  kind: string;
  isWanted: boolean;
}

/** Keeps a choice; answers the action to record, and nothing where it was chosen already. A choice is no access: it moves no
 * epoch, and is read anew each time somebody is told. */
export async function changeChoice(
  { notices }: Writes,
  { account, principal }: ChoicesOf,
  { kind, isWanted }: Choice,
  now: number,
): Promise<string | undefined> {
  const isOut = (await notices.optOutsOf(account, principal)).includes(kind);
  if (isOut !== isWanted) return undefined;
  if (isWanted) await notices.clearOptOut(account, principal, kind);
  else await notices.optOut(account, principal, kind, now);
  const action = isWanted ? 'mail.resumed' : 'mail.stopped';
  return action;
}
