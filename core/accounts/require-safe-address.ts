import { ConflictError } from '../errors';
import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { judgeOwnerAddress } from './owner-address-risk';

/** The domain that an owner's address hangs on and that their account hosts here, where the installation cares (R10). */
export async function riskOf(
  { settings }: Pick<Context, 'settings'>,
  read: Reads | Writes,
  { account, email }: { account: string; email: string },
): Promise<ReturnType<typeof judgeOwnerAddress>> {
  const domains = (await read.domains.domains(account)).map(({ name }) => name);
  return judgeOwnerAddress(settings.ownerAddress, email, domains);
}

/** Lets nobody own an account by an address that hangs on a domain of that account, where the installation refuses it (R10).
 * @throws ConflictError that names the domain */
export async function requireSafeAddress(
  ctx: Pick<Context, 'settings'>,
  tx: Writes,
  owning: { account: string; email: string },
): Promise<void> {
  const risk = await riskOf(ctx, tx, owning);
  if (risk.do === 'refuse') throw new ConflictError('address', 'OWN_DOMAIN', { domain: risk.domain });
}
