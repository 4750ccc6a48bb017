import { createHash } from 'node:crypto';
import type { Ids } from '../ports/ids';

/** What hashes of tokens' secrets are made for. */
export const TOKEN_PURPOSE = 'token';

const PREFIX = 'lk_';
const FORM = /^lk_([0-9a-z]{52})([0-9a-f]{6})$/;

/** A secret of 256 bits that scanners know by its beginning, with a checksum at its end. */
export function newSecret(ids: Ids): string {
  const body = ids.invite() + ids.invite();
  return `${PREFIX}${body}${sumOf(body)}`;
}

/** Whether a text can be a secret at all: what was cut short or made up is known without asking the database. */
export function isSecret(text: string): boolean {
  const [, body = '', sum] = FORM.exec(text) ?? [];
  return sum !== undefined && sumOf(body) === sum;
}

function sumOf(body: string): string {
  return createHash('sha256').update(`${PREFIX}${body}`).digest('hex').slice(0, 6);
}
