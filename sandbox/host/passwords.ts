import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { limited } from '../../core/index';

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const inTurn = limited(2);

/** A password as it is kept. */
export interface PasswordHash {
  salt: Buffer;
  key: Buffer;
}

/** Hashes a password under a salt of its own; at most two at once, for each takes 32 MB. */
export async function hashPassword(password: string, salt: Buffer = randomBytes(16)): Promise<PasswordHash> {
  return { salt, key: await inTurn(() => derive(password, salt)) };
}

/** Whether this is the password. Without a hash it takes as long, and it isn't. */
export async function isPassword(password: string, hash: PasswordHash | undefined): Promise<boolean> {
  const against = hash ?? { salt: randomBytes(16), key: randomBytes(32) };
  const { key } = await hashPassword(password, against.salt);
  return timingSafeEqual(key, against.key) && hash !== undefined;
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
