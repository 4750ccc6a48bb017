import { staffIdOf, withPasswords } from '../../../sandbox/host/people';

const person = { name: 'Ada', email: 'ada@acme.example', what: 'owner', accounts: ['acme'] };

describe('withPasswords', () => {
  test('gives everybody but contacts a password of their own', () => {
    const given = withPasswords(
      ['user:7', 'staff:1', 'contact:31'].map((principal) => ({ ...person, principal })),
    );
    expect(given.map(({ password }) => password)).toEqual([
      expect.stringMatching(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/),
      expect.stringMatching(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/),
      undefined,
    ]);
    expect(given[0]?.password).not.toBe(given[1]?.password);
  });

  test('knows staff by their principal', () => {
    expect(staffIdOf({ principal: 'staff:2' })).toBe('2');
    expect(staffIdOf({ principal: 'user:2' })).toBeUndefined();
  });
});
