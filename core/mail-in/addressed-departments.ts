import { normalEmail } from '../people/email';

const ID = /^[\x21-\x7e]{1,64}$/;

/** `address=department` pairs with commas between them; undefined for what is none. */
export function addressedDepartments(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const pair of text.split(',')) {
    const at = pair.lastIndexOf('=');
    const [address, department] = [normalEmail(pair.slice(0, Math.max(at, 0))), pair.slice(at + 1).trim()];
    if (address === undefined || !ID.test(department)) return undefined;
    found.set(address, department);
  }
  return found;
}
