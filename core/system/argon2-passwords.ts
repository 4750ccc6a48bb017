import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../ports/passwords';
import { limited } from './limited';
import { isGuessable } from './guessable';

/** The least that ASVS 5.0 (11.4.2) asks of argon2id, which is what the package makes by default. */
export const COST: { memoryCost: number; timeCost: number; parallelism: number } = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** Each takes 19 MB and a core for a while. */
const inTurn = limited(2);

/** Hashes by argon2id; cheaper ones are for tests. */
export function argon2Passwords(cost: typeof COST = COST): Passwords {
  const nobody = hash(randomBytes(16).toString('hex'), cost);
  return {
    hash: (text, salt) =>
      inTurn(() => hash(text, { ...cost, ...(salt && { salt: Buffer.from(salt, 'base64url') }) })),
    async matches(text, known) {
      const against = known || (await nobody);
      return (await inTurn(() => verify(against, text))) && against === known;
    },
    salt: () => randomBytes(16).toString('base64url'),
    isWeak: isGuessable,
  };
}
