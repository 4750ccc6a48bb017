import { domainToASCII } from 'node:url';

const LOCAL = /^[^\s@"<>(),;:\\[\]\p{Cc}\p{Surrogate}]{1,64}$/u;

/**
 * The one form in which addresses are kept and compared: trimmed, NFC, local part in lower case, domain in lower-case
 * A-labels; dots and plus stay (design section 5). Undefined for what is no address.
 */
export function normalEmail(text: string): string | undefined {
  const trimmed = text.trim().normalize('NFC');
  const at = trimmed.lastIndexOf('@');
  const local = trimmed.slice(0, at).toLowerCase();
  const domain = domainToASCII(trimmed.slice(at + 1)).toLowerCase();
  const fits = at > 0 && LOCAL.test(local) && domain.includes('.') && local.length + domain.length < 190;
  return fits ? `${local}@${domain}` : undefined;
}
