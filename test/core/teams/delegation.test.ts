import type { Actor, PermissionKey } from '../../../core/index';
import { openDatabase, type Database } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { AGENCY, BAKERY, PRESS, refusal, STUDIO, teamScene, type Scene } from './scene';

const HOUR = 3_600_000;
const account = STUDIO;
const contact = (id: string) => ({ kind: 'contact' as const, id });
const member = (id: string) => ({ kind: 'membership' as const, id });

eachDatabase('whoever manages teams gains nothing by it (R6)', (_open, place) => {
  let scene: Scene;
  let db: Database;
  let holding: Record<string, string>;
  let studioCode: string;
  let pressCode: string;
  const ola = () => scene.as('8');
  const ines = (over: Partial<Actor> = {}) => scene.as('9', over);

  /** A team that holds one key, made by the owner. */
  async function teamWith(key: PermissionKey, more: { service?: string; expiresAt?: number } = {}) {
    const { id } = await ola().addTeam({ account, name: key });
    await ola().givePermission({ account, subject: { kind: 'team', id }, key, ...more });
    return id;
  }

  beforeAll(async () => {
    const url = await place.freshUrl();
    scene = await teamScene(url);
    db = openDatabase(url);
    const soon = scene.clock.now() + HOUR;
    holding = {
      within: await teamWith('billing.balance', { expiresAt: soon }),
      pay: await teamWith('billing.pay'),
      wider: await teamWith('service.view'),
      other: await teamWith('service.view', { service: 's-32' }),
      longer: await teamWith('billing.balance'),
    };
    studioCode = await ola().revealTeamCode({ account, team: 't-print' });
    pressCode = await scene.as('11').revealTeamCode({ account: PRESS, team: 't-letter' });
  });
  afterAll(async () => {
    await db.close();
    await scene.core.close();
  });

  const join = (team: string, subject: ReturnType<typeof contact> | ReturnType<typeof member>) =>
    ines().addTeamMember({ account, team: holding[team] ?? team, subject });
  const invite = (key: PermissionKey, more: object = {}, code = '') =>
    ines().inviteRemoteTeam({ account, code, name: 'n', grants: [{ key, ...more }] });
  const agencyCode = () => scene.as('4').revealTeamCode({ account: AGENCY, team: 't-dev' });

  it('but may hand on what she holds', async () => {
    await join('within', contact('60'));
    await join('within', member('m-10'));
    expect(await scene.can('contact:60', 'billing.balance', account)).toBe(true);
    const soon = scene.clock.now() + HOUR;
    const link = await invite('billing.balance', { expiresAt: soon }, await agencyCode());
    await scene.as('4').acceptRemoteTeam({ account: AGENCY, remote: link.id });
    expect(await scene.can('user:5', 'billing.balance', account)).toBe(true);
    await ines().closeRemoteTeam({ account, remote: link.id });
  });

  const WAYS: [string, string, () => Promise<unknown>][] = [
    ['herself into a team', 'OWN', () => join('within', member('m-9'))],
    ['a contact of her own person into a team', 'OWN', () => join('within', contact('61'))],
    [
      'a key to her own team',
      'OWN',
      () => ines().givePermission({ account, subject: { kind: 'team', id: 't-ines' }, key: 'support.open' }),
    ],
    ['somebody into a team with a key she lacks', 'NOT_HELD', () => join('pay', contact('60'))],
    ['somebody into a team with a wider scope', 'NOT_HELD', () => join('wider', contact('60'))],
    ['somebody into a team for another service', 'NOT_HELD', () => join('other', contact('60'))],
    ['somebody into a team that has it for longer', 'NOT_AS_LONG', () => join('longer', contact('60'))],
    ['a remote team a key she lacks', 'NOT_HELD', async () => invite('billing.pay', {}, await agencyCode())],
    ['a remote team a wider scope', 'NOT_HELD', async () => invite('service.view', {}, await agencyCode())],
    [
      'a remote team a later end',
      'NOT_AS_LONG',
      async () => invite('billing.balance', {}, await agencyCode()),
    ],
    ['a remote team that she is in by another name', 'OWN', () => invite('support.open', {}, pressCode)],
  ];

  it.each(WAYS)('gives not %s: %s, recorded', async (_what, reason, way) => {
    expect(await refusal(way())).toBe(reason);
    const { rows } = await scene.log(account);
    const all = rows.filter(({ refused, actor }) => refused && actor === 'user:9');
    expect(all.map((row) => row.reason)).toContain(reason);
  });

  it('nor by a sleeping key, which wakes later', async () => {
    const team = await teamWith('billing.quotes');
    const desk = { account, team, subject: contact('60') };
    const word = { level: 'account' as const, holder: account, key: 'billing.quotes' as const };
    await scene.staff().setCeiling({ ...word, word: 'forbidden' });
    expect(await refusal(ines().addTeamMember(desk))).toBe('NOT_HELD');
    await scene.staff().setCeiling({ ...word, word: 'inherit' });
  });

  it('but a key that sleeps is held all the same: by the owner, and by who has it asleep', async () => {
    const desk = { account, team: await teamWith('billing.quotes'), subject: contact('60') };
    const own = { account, subject: member('m-9'), key: 'billing.quotes' as const };
    await ola().givePermission(own);
    const word = { level: 'account' as const, holder: account, key: 'billing.quotes' as const };
    await scene.staff().setCeiling({ ...word, word: 'forbidden' });
    for (const actor of [ola(), ines()]) {
      await actor.addTeamMember(desk);
      expect(await scene.can('contact:60', 'billing.quotes', account)).toBe(false);
      await ola().removeTeamMember(desk);
    }
    expect(await refusal(ola().givePermission({ ...own, subject: contact('60') }))).toBe('NOT_OFFERED');
    await ines().addTeamMember(desk);
    await scene.staff().setCeiling({ ...word, word: 'inherit' });
    expect(await scene.can('contact:60', 'billing.quotes', account)).toBe(true);
    await ola().removeTeamMember(desk);
    await ola().endPermission(own);
  });

  it('needs to be in a team to let others have what its links open; owner and masters need not (R9)', async () => {
    const link = await scene.as('1').inviteRemoteTeam({
      ...{ account: BAKERY, code: studioCode, name: 'Printers' },
      grants: [{ key: 'billing.invoices' }],
    });
    const desk = { account, team: 't-print', subject: contact('60') };
    // A pending link counts: whoever is in the team when it is accepted is let in.
    expect(await refusal(ines().addTeamMember(desk))).toBe('NOT_IN_TEAM');
    await ola().acceptRemoteTeam({ account, remote: link.id });
    expect(await refusal(ines().addTeamMember(desk))).toBe('NOT_IN_TEAM');
    await ola().addTeamMember(desk);
    expect(await scene.can('contact:60', 'billing.invoices', BAKERY)).toBe(true);
    expect((await scene.log(BAKERY)).rows[0]).toMatchObject({
      ...{ action: 'remote.joined', actor: 'system', subject: 'contact:60', after: { remote: link.id } },
    });
    await ola().removeTeamMember(desk);
    expect(await refusal(ola().addTeamMember({ ...desk, subject: member('m-8') }))).toBe('OWN');
    await scene.staff().addTeamMember({ ...desk, subject: member('m-9') });
    await ines().addTeamMember(desk);
    expect(await scene.can('contact:60', 'billing.invoices', BAKERY)).toBe(true);
    await scene.as('1').closeRemoteTeam({ account: BAKERY, remote: link.id });
    await ola().removeTeamMember({ ...desk, subject: member('m-9') });
  });

  it('takes nothing from who holds more, nor from a team or link that does', async () => {
    await ola().addTeamMember({ account, team: holding.pay!, subject: member('m-10') });
    const subject = member('m-10');
    for (const take of [
      () => ines().removeTeamMember({ account, team: 't-print', subject }),
      () => ines().removeTeam({ account, team: holding.pay! }),
      () =>
        ines().setTeamDepartments({
          ...{ account, team: 't-print' },
          rule: { mode: 'allBut', departments: ['sales'] },
        }),
    ]) {
      expect(await refusal(take())).toBe('MORE_THAN_YOU');
    }
    const link = await ola().inviteRemoteTeam({
      ...{ account, code: await agencyCode(), name: 'Agency' },
      grants: [{ key: 'billing.pay' }],
    });
    expect(await refusal(ines().closeRemoteTeam({ account, remote: link.id }))).toBe('MORE_THAN_YOU');
    const each = { account, remote: link.id, admission: 'each' as const };
    expect(await refusal(ines().editRemoteTeam(each))).toBe('MORE_THAN_YOU');
    await ola().editRemoteTeam(each);
    await scene.as('4').acceptRemoteTeam({ account: AGENCY, remote: link.id });
    const person = { account, remote: link.id, person: 'user:5' };
    expect(await refusal(ines().admitRemotePerson(person))).toBe('NOT_HELD');
    expect(await refusal(ines().editRemoteTeam({ ...each, admission: 'open' }))).toBe('NOT_HELD');
    await ola().admitRemotePerson(person);
    expect(await refusal(ines().dismissRemotePerson(person))).toBe('MORE_THAN_YOU');
    await ola().closeRemoteTeam({ account, remote: link.id });
  });

  it('sets and lifts denials only of departments she may enter, by whatever form', async () => {
    const { id: team } = await ola().addTeam({ account, name: 'No sales' });
    const rule = { mode: 'allBut' as const, departments: ['sales'] };
    const opens = (principal: string) =>
      scene.core.open().can({
        ...{ principal, key: 'support.open' },
        resource: { type: 'department', id: 'sales', account },
      });
    await ola().setTeamDepartments({ account, team, rule });
    await ola().addTeamMember({ account, team, subject: member('m-9') });
    expect(await opens('user:9')).toBe(false);
    for (const act of [
      () => ines().setTeamDepartments({ account, team }),
      () => ines().removeTeamMember({ account, team, subject: member('m-9') }),
      () => ines().removeTeam({ account, team }),
      () => ines().addTeamMember({ account, team, subject: contact('60') }),
      () => ines().setTeamDepartments({ account, team: holding.within!, rule }),
    ]) {
      expect(await refusal(act())).toBe('DEPT_DENIED');
    }
    const others = { mode: 'allBut' as const, departments: ['sales', 'billing'] };
    await ines().setTeamDepartments({ account, team: 't-ines', rule: { ...rule, departments: ['billing'] } });
    await ola().removeTeamMember({ account, team, subject: member('m-9') });
    expect(await opens('user:9')).toBe(true);
    const unknown = { mode: 'only' as const, departments: ['none'] };
    expect(await refusal(ola().setTeamDepartments({ account, team, rule: unknown }))).toBe(
      'department.not_found',
    );
    await ola().setTeamDepartments({ account, team, rule: others });
    await ola().setTeamDepartments({ account, team: 't-ines' });
  });

  it('accepts nothing that its inviter may not give any more', async () => {
    const soon = scene.clock.now() + HOUR;
    const grants = [{ key: 'billing.balance' as const, expiresAt: soon }];
    const pending = async () =>
      ines().inviteRemoteTeam({ account, code: await agencyCode(), name: 'n', grants });
    const accept = (remote: string) => scene.as('4').acceptRemoteTeam({ account: AGENCY, remote });
    const own = { account, subject: member('m-9') };
    const { id } = await pending();
    await ola().endPermission({ ...own, key: 'billing.balance' });
    expect(await refusal(accept(id))).toBe('INVITER');
    await ola().givePermission({ ...own, key: 'billing.balance', expiresAt: soon });
    await ola().endPermission({ ...own, key: 'misc.teams' });
    expect(await refusal(accept(id))).toBe('INVITER');
    await ola().givePermission({ ...own, key: 'misc.teams' });
    // By another name she has come into the team since.
    await db.write('latchkey_contact').where({ id: '40' }).update({ email: 'ines@suedwind.example' });
    expect(await refusal(accept(id))).toBe('INVITER');
    await db.write('latchkey_contact').where({ id: '40' }).update({ email: 'lena@agency-north.example' });
    await accept(id);
    expect(await scene.can('user:5', 'billing.balance', account)).toBe(true);
    await ola().closeRemoteTeam({ account, remote: id });
  });
});

eachDatabase('what one account opens to another', (_open, place) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await teamScene(await place.freshUrl());
  });
  afterAll(() => scene.core.close());

  it('goes no further, nor round in a circle (R9)', async () => {
    const letIn = async (
      host: [string, string],
      home: [string, string, string],
      key: PermissionKey,
    ): Promise<void> => {
      const code = await scene.as(home[1]).revealTeamCode({ account: home[0], team: home[2] });
      const link = await scene
        .as(host[1])
        .inviteRemoteTeam({ account: host[0], code, name: home[2], grants: [{ key }] });
      await scene.as(home[1]).acceptRemoteTeam({ account: home[0], remote: link.id });
    };
    // The bakery lets the agency in already; now the agency lets the bakery in, and the studio both of them.
    await letIn([AGENCY, '4'], [BAKERY, '1', 't-it'], 'billing.balance');
    await letIn([STUDIO, '8'], [BAKERY, '1', 't-it'], 'billing.invoices');
    await letIn([BAKERY, '1'], [STUDIO, '8', 't-print'], 'billing.quotes');
    const open = async (principal: string, key: PermissionKey) => {
      const on: string[] = [];
      for (const account of [BAKERY, AGENCY, STUDIO]) {
        if (await scene.can(principal, key, account)) on.push(account);
      }
      return on;
    };
    expect(await open('contact:33', 'billing.balance')).toEqual([AGENCY]);
    expect(await open('contact:33', 'billing.invoices')).toEqual([STUDIO]);
    expect(await open('user:10', 'billing.quotes')).toEqual([BAKERY]);
    for (const [principal, key] of [
      ['user:5', 'billing.balance'],
      ['contact:40', 'billing.balance'],
      ['user:5', 'billing.invoices'],
      ['contact:40', 'billing.invoices'],
      ['user:5', 'billing.quotes'],
      ['user:10', 'billing.balance'],
      ['user:10', 'billing.invoices'],
      ['contact:33', 'billing.quotes'],
    ] as const) {
      expect([principal, key, await open(principal, key)]).toEqual([principal, key, []]);
    }
    // Nobody who is let in lets others in.
    const code = await scene.as('11').revealTeamCode({ account: PRESS, team: 't-letter' });
    const further = scene
      .as('10')
      .inviteRemoteTeam({ account: BAKERY, code, name: 'n', grants: [{ key: 'billing.quotes' }] });
    expect(await refusal(further)).toBe('NO_GRANT');
  });
});
