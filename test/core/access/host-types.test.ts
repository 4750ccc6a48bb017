import { ownTypes, type HostGrant, type HostType } from '../../../core/access/host-types';

const MACHINE: HostType = {
  type: 'machine',
  actions: { start: {}, wipe: { properties: ['keepBackups', 'disk'] } },
  grants: [
    { principal: 'user:ada', action: 'start', id: 'b' },
    { principal: 'user:ada', action: 'start', id: 'a' },
    { principal: 'contact:1', action: 'start', id: 'a' },
    { principal: 'user:ada', action: 'wipe', id: 'a', only: { keepBackups: true } },
  ],
};
const open = (types: HostType[] = [MACHINE]) => ownTypes(types, ['account']).get('machine')!;

describe('a type of the host’s own', () => {
  const type = open();

  test('allows what was granted, to whom and on what it was', () => {
    expect(type.allows('user:ada', 'start', 'a')).toBe(true);
    expect(type.allows('user:eve', 'start', 'a')).toBe(false);
    expect(type.allows('user:ada', 'start', 'c')).toBe(false);
    expect(type.allows('user:ada', 'stop', 'a')).toBe(false);
  });

  test.each<[string, boolean, Record<string, unknown> | undefined]>([
    ['nothing', false, undefined],
    ['something else', false, { disk: 'all' }],
    ['the opposite', false, { keepBackups: false }],
    ['its text', false, { keepBackups: 'true' }],
    ['it by inheritance', false, Object.create({ keepBackups: true }) as Record<string, unknown>],
    ['it', true, { keepBackups: true }],
    ['it and more', true, { keepBackups: true, disk: 'all', role: 'root' }],
  ])('with a grant that hangs on what is said, where %s is said: %s', (_what, allowed, said) => {
    expect(type.allows('user:ada', 'wipe', 'a', said)).toBe(allowed);
  });

  test('lists what it allows, each once and in order', () => {
    expect(type.holders('start', 'a')).toEqual(['contact:1', 'user:ada']);
    expect(type.ids('user:ada', 'start')).toEqual(['a', 'b']);
    expect(type.actions('user:ada', 'a')).toEqual(['start']);
    expect(type.holders('wipe', 'a')).toEqual([]);
    expect(type.holders('wipe', 'a', { keepBackups: true })).toEqual(['user:ada']);
    expect(type.ids('user:ada', 'wipe', { keepBackups: true })).toEqual(['a']);
  });

  test('of a name with a meaning to JavaScript is as unknown as any', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(type.allows(name, name, name)).toBe(false);
      expect([...type.actions(name, name), ...type.holders(name, name), ...type.ids(name, name)]).toEqual([]);
    }
  });

  test.each<[string, Partial<HostType>]>([
    ['is there already', { type: 'account' }],
    ['is there already', { type: 'other' }],
    ['declared', { grants: [grant({ action: 'stop' })] }],
    ['declared', { grants: [grant({ action: 'constructor' })] }],
    ['declared', { grants: [grant({ only: { keepBackups: true } })] }],
    ['declared', { grants: [grant({ principal: 'ada' as HostGrant['principal'] })] }],
  ])('is refused where it %s', (fault, over) => {
    const types = [
      { ...MACHINE, type: 'other' },
      { ...MACHINE, ...over },
    ];
    expect(() => ownTypes(types, ['account'])).toThrow(fault);
  });
});

function grant(over: Partial<HostGrant>): HostGrant {
  return { principal: 'user:ada', action: 'start', id: 'a', ...over };
}
