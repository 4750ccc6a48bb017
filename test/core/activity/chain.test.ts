import { chainKeys, hashBody, hashLink, isLink, type Link } from '../../../core/activity/chain';
import { deriveKeys } from '../../../core/activity/derive-keys';

const secret = 'a'.repeat(32);
const link: Link = {
  log: 'account-1',
  seq: 2,
  at: 1_800_000_000_000,
  bodyHash: hashBody('{}'),
  previous: 'before',
};

describe('hashLink', () => {
  test.each<[string, Partial<Link>]>([
    ['log', { log: 'account-2' }],
    ['number', { seq: 3 }],
    ['time', { at: 1_800_000_000_001 }],
    ['body', { bodyHash: hashBody('{"a":1}') }],
    ['link before', { previous: 'other' }],
  ])('changes with the %s', (_title, change) => {
    const keys = chainKeys(secret);
    expect(hashLink(keys, { ...link, ...change })).not.toBe(hashLink(keys, link));
  });

  test('fits its column', () => {
    expect(hashLink(chainKeys(secret), link)).toHaveLength(43);
  });

  test('needs the secret', () => {
    expect(hashLink(chainKeys('b'.repeat(32)), link)).not.toBe(hashLink(chainKeys(secret), link));
  });
});

describe('isLink', () => {
  test('knows a link of the old key while the secret rotates, and makes none with it', () => {
    const old = hashLink(chainKeys(secret), link);
    const rotating = chainKeys(`${'b'.repeat(32)},${secret}`);
    expect(isLink(rotating, link, old)).toBe(true);
    expect(hashLink(rotating, link)).not.toBe(old);
    expect(isLink(chainKeys('b'.repeat(32)), link, old)).toBe(false);
  });

  test('refuses a hash of another length', () => {
    expect(isLink(chainKeys(secret), link, '')).toBe(false);
  });
});

describe('deriveKeys', () => {
  test('gives each purpose keys of its own', () => {
    expect(deriveKeys(secret, 'one')[0].equals(deriveKeys(secret, 'two')[0])).toBe(false);
  });

  test('refuses an empty secret', () => {
    expect(() => deriveKeys(',', 'one')).toThrow('no secret');
  });
});
