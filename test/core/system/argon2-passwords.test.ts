import { argon2Passwords } from '../../../core/system/argon2-passwords';

describe('argon2Passwords', () => {
  const passwords = argon2Passwords();

  test('hashes as slowly as ASVS 5.0 asks at least (11.4.2)', async () => {
    const hash = await passwords.hash('seven otters under the quay');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.matches('seven otters under the quay', hash)).toBe(true);
    expect(await passwords.matches('seven otters under the Quay', hash)).toBe(false);
  });

  test('is nobody’s without a hash, and with an empty one', async () => {
    expect(await passwords.matches('', undefined)).toBe(false);
    expect(await passwords.matches('', '')).toBe(false);
  });

  test('hashes a text alike under one salt, and otherwise never', async () => {
    const salt = passwords.salt();
    const hashes = await Promise.all(
      [salt, salt, passwords.salt(), undefined].map((one) => passwords.hash('k7pq', one)),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(new Set(hashes).size).toBe(3);
  });
});
