import { randomBytes, randomInt } from 'node:crypto';
import type { Ids } from '../ports/ids';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids of 48 bits of time and 80 of chance, in 26 letters that nobody mixes up; tokens of 256 bits. */
export const randomIds: Ids = {
  next: () => base32(BigInt(Date.now()), 10) + base32(BigInt(`0x${randomBytes(10).toString('hex')}`), 16),
  token: () => randomBytes(32).toString('base64url'),
  invite: () => base32(BigInt(`0x${randomBytes(16).toString('hex')}`), 26),
  code: (digits) => Array.from({ length: digits }, () => randomInt(10)).join(''),
};

function base32(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n) text = (LETTERS[Number(rest & 31n)] ?? '') + text;
  return text;
}
