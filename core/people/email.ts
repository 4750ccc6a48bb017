import { domainToASCII } from 'node:url';

// What nobody sees, or turns round what is seen, makes of one address another that looks the same.
const LOCAL = /^[^\s@"<>(),;:\\[\]\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Surrogate}]{1,64}$/u;
/** What belongs to the address of a page: read as one, it would be left out or become another domain. */
const OF_A_PAGE = /[/?#%\\:]/;
/** Labels of letters, digits and hyphens; the last one is no number, or it would be a machine's address. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The one form in which addresses are kept and compared: trimmed, NFC, local part in lower case, domain in lower-case
 * A-labels without the dot of the root; dots and plus stay (design section 5). Undefined for what is no address.
 */
export function normalEmail(text: string): string | undefined {
  const trimmed = text.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at).toLowerCase();
  const typed = trimmed.slice(at + 1);
  const domain = OF_A_PAGE.test(typed) ? '' : domainToASCII(typed).toLowerCase().replace(/\.$/, '');
  const fits = at > 0 && LOCAL.test(local) && DOMAIN.test(domain) && local.length + domain.length < 190;
  return fits ? `${local}@${domain}` : undefined;
}
