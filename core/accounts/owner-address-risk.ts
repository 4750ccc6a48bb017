import { normalEmail } from '../people/email';

/** What an installation does about an owner's address on a domain that the account hosts here (R10). */
export type OwnerAddressPolicy = 'warn' | 'refuse' | 'off';

/**
 * The domain of the account that an owner's address hangs on, itself or by a subdomain; undefined: none. If that domain is
 * suspended or stolen, the owner is locked out (R10).
 */
export function ownerAddressRisk(email: string, domains: Iterable<string>): string | undefined {
  const host = normalEmail(email)?.split('@').at(-1);
  if (host === undefined) return undefined;
  for (const domain of domains) {
    // One form for both: a domain is read as an address on it is.
    const name = normalEmail(`owner@${domain}`)?.slice('owner@'.length);
    if (name !== undefined && (host === name || host.endsWith(`.${name}`))) return domain;
  }
  return undefined;
}

/** What to do about it by the installation's policy. */
export function judgeOwnerAddress(
  policy: OwnerAddressPolicy,
  email: string,
  domains: Iterable<string>,
): { do: 'nothing' } | { do: 'warn' | 'refuse'; domain: string } {
  const domain = policy === 'off' ? undefined : ownerAddressRisk(email, domains);
  return domain === undefined || policy === 'off' ? { do: 'nothing' } : { do: policy, domain };
}
