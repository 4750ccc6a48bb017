import type { Principal } from '../access/principal';
import type { Writes } from '../ports/stores/stores';
import { dropFactor } from './factor';

/** Ends all by which somebody signs in here: sessions, password, second factor. */
export async function endSignIn(tx: Writes, principal: Principal): Promise<void> {
  await tx.signIn.endSessions(principal);
  await tx.signIn.dropLogin(principal);
  await tx.signIn.setAllowedAddresses(principal, []);
  await dropFactor(tx, principal);
  await tx.factorResets.dropOf(principal);
  await tx.profiles.drop(principal);
}
