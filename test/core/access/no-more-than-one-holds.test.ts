import type { PermissionKey } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { AGENCY, BAKERY, PRESS, refusal, STUDIO, teamScene, type Scene } from '../teams/scene';

const HOUR = 3_600_000;
const account = STUDIO;
const contact = (id: string) => ({ kind: 'contact' as const, id });
const member = (id: string) => ({ kind: 'membership' as const, id });
const team = (id: string) => ({ kind: 'team' as const, id });

/**
 * Ines manages teams, contacts and users. Beside that she holds `billing.balance` for two hours, `service.view` on one service,
 * and `support.open`: whatever the form, she makes nobody hold more than that, and herself nothing at all (R6).
 */
eachDatabase('no more than one holds (R6)', (_open, place) => {
  let scene: Scene;
  let rich: string;
  let poor: string;
  let holding: Record<'pay' | 'wide' | 'late' | 'link', string>;
  let codes: Record<'press' | 'agency' | 'bakery', string>;
  let asked: Record<'pay' | 'long' | 'own', string>;
  let before: string[];

  const ola = () => scene.as('8');
  const ines = () => scene.as('9');
  const keysOf = async (): Promise<string[]> => {
    const keys = await scene.core
      .open()
      .whatCan({ principal: 'user:9', resource: { type: 'account', id: account } });
    return [...keys].sort();
  };

  async function addContact(name: string, ...keys: PermissionKey[]): Promise<string> {
    const { id } = await ola().addContact({ account, name, email: `${name}@suedwind.example` });
    for (const key of keys) await ola().givePermission({ account, subject: contact(id), key });
    return id;
  }

  async function teamWith(key: PermissionKey): Promise<string> {
    const { id } = await ola().addTeam({ account, name: key });
    await ola().givePermission({ account, subject: team(id), key });
    return id;
  }

  async function request(user: string, key: PermissionKey): Promise<string> {
    return (await scene.as(user).requestAccess({ account, key, reason: 'Because' })).id;
  }

  beforeAll(async () => {
    scene = await teamScene(await place.freshUrl());
    for (const key of ['misc.users', 'misc.contacts'] as const) {
      await ola().givePermission({ account, subject: member('m-9'), key });
    }
    rich = await addContact('rich', 'billing.pay');
    poor = await addContact('poor', 'support.open');
    codes = {
      press: await scene.as('11').revealTeamCode({ account: PRESS, team: 't-letter' }),
      bakery: await scene.as('1').revealTeamCode({ account: BAKERY, team: 't-it' }),
      agency: await scene.as('4').revealTeamCode({ account: AGENCY, team: 't-dev' }),
    };
    const link = await ola().inviteRemoteTeam({
      ...{ account, code: codes.agency, name: 'Agency', admission: 'each' },
      grants: [{ key: 'billing.pay' }],
    });
    await scene.as('4').acceptRemoteTeam({ account: AGENCY, remote: link.id });
    holding = {
      pay: await teamWith('billing.pay'),
      wide: await teamWith('service.view'),
      late: await teamWith('billing.balance'),
      link: link.id,
    };
    asked = {
      pay: await request('10', 'billing.pay'),
      long: await request('10', 'billing.balance'),
      own: await request('9', 'billing.pay'),
    };
    before = await keysOf();
  }, 60_000);
  afterAll(() => scene.core.close());

  const give = (
    subject: ReturnType<typeof contact | typeof member | typeof team>,
    key: PermissionKey,
    more = {},
  ) => ines().givePermission({ account, subject, key, ...more });
  const preset = async (...subjects: ReturnType<typeof contact | typeof member>[]) => {
    const order = { account, preset: 'full', subjects };
    return ines().applyPreset({ ...order, seen: (await ola().previewPreset(order)).seen });
  };
  const copy = async (to: ReturnType<typeof contact | typeof member>) => {
    const order = { account, from: contact(rich), to };
    return ines().copyGrants({ ...order, seen: (await ola().previewCopy(order)).seen });
  };
  const join = (into: keyof typeof holding | 't-ines', subject = contact(poor)) =>
    ines().addTeamMember({ account, team: into === 't-ines' ? into : holding[into], subject });
  const remote = (key: PermissionKey, code: string, more = {}) =>
    ines().inviteRemoteTeam({ account, code, name: 'n', grants: [{ key, ...more }] });
  const invite = (email: string, ...keys: PermissionKey[]) =>
    ines().inviteUser({ account, email, grants: keys.map((key) => ({ key })) });
  const set = async (subject: ReturnType<typeof contact>, key: PermissionKey) => {
    const { version } = await ola().readGrants({ account, subject });
    return ines().setGrants({ account, subject, version, grants: [{ key: 'support.open' }, { key }] });
  };

  const WAYS: [what: string, reason: string, action: string, way: () => Promise<unknown>][] = [
    ['a key to herself', 'OWN', 'givePermission', () => give(member('m-9'), 'support.open')],
    [
      'a key to a contact of her own person',
      'OWN',
      'givePermission',
      () => give(contact('61'), 'support.open'),
    ],
    ['a key to her own team', 'OWN', 'givePermission', () => give(team('t-ines'), 'support.open')],
    ['a key that she lacks', 'NOT_HELD', 'givePermission', () => give(contact(poor), 'billing.pay')],
    ['a key that brings others', 'NOT_HELD', 'givePermission', () => give(contact(poor), 'misc.services')],
    ['a wider scope', 'NOT_HELD', 'givePermission', () => give(contact(poor), 'service.view')],
    [
      'another service',
      'NOT_HELD',
      'givePermission',
      () => give(contact(poor), 'service.view', { service: 's-32' }),
    ],
    ['a later end', 'NOT_AS_LONG', 'givePermission', () => give(contact(poor), 'billing.balance')],
    [
      'a later end, by minutes',
      'NOT_AS_LONG',
      'givePermission',
      () => give(contact(poor), 'billing.balance', { expiresAt: scene.clock.now() + 3 * HOUR }),
    ],
    [
      'a list of keys, one of them not hers',
      'NOT_HELD',
      'changeGrants',
      () => ines().changeGrants({ account, subject: contact(poor), add: [{ key: 'billing.pay' }] }),
    ],
    ['a whole set, one of it not hers', 'NOT_HELD', 'setGrants', () => set(contact(poor), 'billing.pay')],
    [
      'a whole group',
      'NOT_HELD',
      'giveGroup',
      () => ines().giveGroup({ account, subject: contact(poor), group: 'support' }),
    ],
    [
      'a group to herself',
      'OWN',
      'giveGroup',
      () => ines().giveGroup({ account, subject: member('m-9'), group: 'misc' }),
    ],
    ['a preset', 'NOT_HELD', 'applyPreset', () => preset(contact(poor))],
    ['a preset, among others to herself', 'OWN', 'applyPreset', () => preset(member('m-9'), contact(poor))],
    ['a copy of what somebody has', 'NOT_HELD', 'copyGrants', () => copy(contact(poor))],
    ['a copy to herself', 'OWN', 'copyGrants', () => copy(member('m-9'))],
    ['a place in a team with a key that she lacks', 'NOT_HELD', 'addTeamMember', () => join('pay')],
    ['a place in a team with a wider scope', 'NOT_HELD', 'addTeamMember', () => join('wide')],
    ['a place in a team that has it for longer', 'NOT_AS_LONG', 'addTeamMember', () => join('late')],
    ['a place in a team to herself', 'OWN', 'addTeamMember', () => join('late', member('m-9') as never)],
    ['a key to a remote team', 'NOT_HELD', 'inviteRemoteTeam', () => remote('billing.pay', codes.bakery)],
    [
      'a later end to a remote team',
      'NOT_AS_LONG',
      'inviteRemoteTeam',
      () => remote('billing.balance', codes.bakery),
    ],
    [
      'a key to a remote team that she is in by another name',
      'OWN',
      'inviteRemoteTeam',
      () => remote('support.open', codes.press),
    ],
    [
      'a way in to somebody of a remote team',
      'NOT_HELD',
      'admitRemotePerson',
      () => ines().admitRemotePerson({ account, remote: holding.link, person: 'user:5' }),
    ],
    [
      'a way in to all of a remote team',
      'NOT_HELD',
      'editRemoteTeam',
      () => ines().editRemoteTeam({ account, remote: holding.link, admission: 'open' }),
    ],
    [
      'a merge into somebody with less',
      'NOT_HELD',
      'mergeContacts',
      () => ines().mergeContacts({ account, into: poor, from: rich }),
    ],
    [
      'a merge into a contact of her own person',
      'OWN',
      'mergeContacts',
      () => ines().mergeContacts({ account, into: '61', from: poor }),
    ],
    [
      'another’s keys to who reads at a new address',
      'NOT_HELD',
      'editContact',
      () => ines().editContact({ account, contact: rich, email: 'accomplice@suedwind.example' }),
    ],
    [
      'another’s keys to her own address',
      'OWN',
      'editContact',
      () => ines().editContact({ account, contact: poor, email: 'ines@suedwind.example' }),
    ],
    [
      'a promotion',
      'OWNER_ONLY',
      'promoteToMaster',
      () => ines().promoteToMaster({ account, membership: 'm-10' }),
    ],
    [
      'a promotion to herself',
      'OWNER_ONLY',
      'promoteToMaster',
      () => ines().promoteToMaster({ account, membership: 'm-9' }),
    ],
    [
      'the ownership',
      'OWNER_ONLY',
      'offerOwnership',
      () => ines().offerOwnership({ account, membership: 'm-9' }),
    ],
    [
      'what somebody asked for',
      'NOT_HELD',
      'approveAccessRequest',
      () => ines().approveAccessRequest({ account, request: asked.pay }),
    ],
    [
      'what somebody asked for, for longer than she has it',
      'NOT_AS_LONG',
      'approveAccessRequest',
      () => ines().approveAccessRequest({ account, request: asked.long }),
    ],
    [
      'what she asked for',
      'OWN',
      'approveAccessRequest',
      () => ines().approveAccessRequest({ account, request: asked.own }),
    ],
    [
      'an invitation with a key that she lacks',
      'NOT_HELD',
      'inviteUser',
      () => invite('new@elsewhere.example', 'billing.pay'),
    ],
    [
      'an invitation to the address of who has more',
      'NOT_HELD',
      'inviteUser',
      () => invite('rich@suedwind.example'),
    ],
    ['an invitation to herself', 'OWN', 'inviteUser', () => invite('ines@suedwind.example', 'support.open')],
  ];

  it.each(WAYS)('not by %s: %s, recorded', async (_what, reason, action, way) => {
    expect(await refusal(way())).toBe(reason);
    const { rows } = await scene.log(account);
    expect(rows).toContainEqual(expect.objectContaining({ refused: true, actor: 'user:9', action, reason }));
  });

  it('not by a token, which staff alone make, and one of them for no more than it holds', async () => {
    expect(await refusal(ines().issueToken({ name: 'ines', scopes: ['access:write'] }))).toBe('STAFF_ROLE');
    const { id, name, scopes } = await scene.staff().issueToken({ name: 'portal', scopes: ['tokens'] });
    const portal = scene.as('', { principal: `service:${name}`, scopes, token: id });
    expect(await refusal(portal.issueToken({ name: 'more', scopes: ['access:write'] }))).toBe('NOT_HELD');
    const rows = await scene.staff().readInstallationActivity({});
    for (const [actor, reason] of [
      ['user:9', 'STAFF_ROLE'],
      ['service:portal', 'NOT_HELD'],
    ]) {
      expect(rows).toContainEqual(
        expect.objectContaining({ refused: true, actor, action: 'issueToken', reason }),
      );
    }
  });

  it('not by a field that nobody asked for', async () => {
    const wanted = { account, subject: contact(poor), key: 'support.open' as const };
    for (const field of ['grantedBy', 'id', 'grants', 'facts', '__proto__x', 'own']) {
      expect(await refusal(ines().givePermission({ ...wanted, [field]: 'user:8' }))).toBe(
        'unrecognized_keys',
      );
    }
  });

  it('so she holds afterwards what she held, and what is hers she may hand on', async () => {
    expect(await keysOf()).toEqual(before);
    expect(await scene.can(`contact:${poor}`, 'billing.pay', account)).toBe(false);
    const soon = scene.clock.now() + HOUR;
    await give(contact(poor), 'billing.balance', { expiresAt: soon });
    const aDay = ines().approveAccessRequest({ account, request: asked.long, days: 1 });
    expect(await refusal(aDay)).toBe('NOT_AS_LONG');
    await give(contact(poor), 'service.view', { service: 's-31' });
    expect(await scene.can(`contact:${poor}`, 'billing.balance', account)).toBe(true);
  });
});
