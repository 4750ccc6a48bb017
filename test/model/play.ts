import { DomainError, type Actor, type Core } from '../../core/index';
import type { AccountState } from '../../core/access/facts';
import type { Principal } from '../../core/access/principal';
import type { Act } from './act';
import { clientOf } from './stage';

/** An act as it can be sent to another process. */
export type Played = Pick<Act, 'use' | 'by' | 'input'>;

/** What came of an act: what it answered, or the code of its refusal. */
export type Outcome = { is: 'done'; id: string } | { is: 'refused'; code: string; reason: string };

/** Tries an act on one node, by the same doors that surfaces use. A fault that is no refusal is thrown. */
export async function play(core: Core, { use, by, input }: Played): Promise<Outcome> {
  try {
    const answer =
      use === 'host' ? await hostSays(core, input) : await call(core, by, use, await withCode(core, input));
    return { is: 'done', id: (answer as { id?: string } | undefined)?.id ?? '' };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { is: 'refused', code: error.code, reason: String(error.details.reason ?? '') };
  }
}

/** Somebody signed in just now. */
function signedIn(core: Core, principal: Principal): Actor {
  return { principal, name: 'Somebody', login: true, freshAt: core.clock.now(), channel: 'web' };
}

function call(core: Core, by: Principal, use: string, input: object): Promise<unknown> {
  const cases = core.as(signedIn(core, by)) as unknown as Record<string, (input: object) => Promise<unknown>>;
  return cases[use]!(input);
}

async function hostSays(core: Core, said: object): Promise<void> {
  const { id, state } = said as { id: string; state: AccountState };
  await core.embedded.putClient(clientOf(id, state));
  await core.refreshFromHost();
}

/** A team is invited by its code, which whoever plays looks up. */
async function withCode(core: Core, input: object): Promise<object> {
  const { codeOf, ...rest } = input as { codeOf?: { account: string; team: string } };
  if (codeOf === undefined) return input;
  return { ...rest, code: await core.as(signedIn(core, 'staff:1')).revealTeamCode(codeOf) };
}
