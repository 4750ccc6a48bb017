import { openBox, sealBox, sealKeys } from '../../../core/storage/seal-box';

const keys = sealKeys('a'.repeat(32));

describe('sealBox', () => {
  test('makes a box that opens in its place', () => {
    expect(openBox(keys, 'row-1', sealBox(keys, 'row-1', 'the code is 123456 é😀'))).toBe(
      'the code is 123456 é😀',
    );
  });

  test('makes another box of the same text each time', () => {
    expect(sealBox(keys, 'row-1', 'x').box).not.toBe(sealBox(keys, 'row-1', 'x').box);
  });
});

describe('openBox', () => {
  test('refuses a box that was moved', () => {
    expect(openBox(keys, 'row-2', sealBox(keys, 'row-1', 'x'))).toBeUndefined();
  });

  test('refuses a box in which one bit was changed', () => {
    const { keyId, box } = sealBox(keys, 'row-1', 'a secret');
    const bytes = Buffer.from(box, 'base64url');
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes);
      changed[index] = bytes[index]! ^ 1;
      expect(openBox(keys, 'row-1', { keyId, box: changed.toString('base64url') })).toBeUndefined();
    }
  });

  test.each([0, 11, 20, 27])('refuses a box cut to %i bytes', (length) => {
    const { keyId, box } = sealBox(keys, 'row-1', 'a secret');
    const cut = Buffer.from(box, 'base64url').subarray(0, length).toString('base64url');
    expect(openBox(keys, 'row-1', { keyId, box: cut })).toBeUndefined();
  });

  test('opens what the old key sealed while the secret rotates, and not after', () => {
    const sealed = sealBox(keys, 'row-1', 'x');
    const rotating = sealKeys(`${'b'.repeat(32)},${'a'.repeat(32)}`);
    expect(openBox(rotating, 'row-1', sealed)).toBe('x');
    expect(sealBox(rotating, 'row-1', 'x').keyId).not.toBe(sealed.keyId);
    expect(openBox(sealKeys('b'.repeat(32)), 'row-1', sealed)).toBeUndefined();
  });
});
