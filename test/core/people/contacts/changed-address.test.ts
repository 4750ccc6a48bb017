import { eachDatabase } from '../../../support/databases';
import { settleAll } from '../../../support/core';
import { SAMPLE_ACCOUNTS } from '../../../../sandbox/sample';
import { BAKERY, denied, openStage, type Stage } from '../../../support/stage';

const account = BAKERY;
const contact = '31';
const chatOf = (user: string) => ({ surface: 'slack' as const, tenant: 'T1', user });

eachDatabase('a contact’s changed address (R13)', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());

  async function prove(user: string, email: string): Promise<void> {
    const asker = { chat: chatOf(user), handle: user, place: 'p' };
    await stage.core.open().startProof({ ...asker, email });
    await settleAll(stage);
    const mail = stage.mails.findLast(({ to, text }) => to === email && /\d{4} \d{4}/.test(text))!;
    await stage.core.open().completeProof({ ...asker, code: /\d{4} \d{4}/.exec(mail.text)![0] });
  }

  it('is a gain of all that the contact has, for whoever reads there (R6)', async () => {
    const email = 'new@bluebird-bakery.example';
    await expect(stage.as('jonas').editContact({ account, contact, email })).rejects.toMatchObject(
      denied('NOT_HELD'),
    );
    await expect(
      stage.as('grace', { freshAt: 0 }).editContact({ account, contact, email }),
    ).rejects.toMatchObject({ code: 'access.not_fresh' });
    await expect(
      stage.as('henrik').editContact({ account, contact, email: 'henrik@bluebird-bakery.example' }),
    ).rejects.toMatchObject(denied('OWN'));
    await expect(
      stage.as('grace').editContact({ account, contact, email: 'accounts@bluebird-bakery.example' }),
    ).rejects.toMatchObject({ code: 'contact.conflict', details: { present: '32' } });
  });

  it('puts its grants to sleep, unlinks its chat and is told to the old one', async () => {
    await prove('U-ada', 'ada@bluebird-bakery.example');
    expect(await stage.core.chatPerson(chatOf('U-ada'))).toBeDefined();
    const email = 'Ada.New@bluebird-bakery.example';
    const after = await stage.as('grace').editContact({ account, contact, email });
    expect(after).toMatchObject({ email: email.toLowerCase(), asleep: true });
    expect(after.person).toBeUndefined();
    expect(await stage.can('contact:31', 'support.open')).toBe(false);
    expect(await stage.can('contact:31', 'service.view', { type: 'service', id: 's-11' })).toBe(false);
    expect(await stage.core.chatPerson(chatOf('U-ada'))).toBeUndefined();
    await settleAll(stage);
    const told = stage.mails.filter(({ subject }) => subject.includes('was changed'));
    expect(told.map(({ to }) => to)).toEqual(['ada@bluebird-bakery.example']);
    expect(told[0]!.text).toContain('Bluebird Bakery Ltd');
    expect(told[0]!.text).not.toContain('ada.new');
    expect(await stage.newest()).toMatchObject({ action: 'contact.changed', after: { fields: ['email'] } });
  });

  it('wakes them once it is proved, in its account’s log', async () => {
    await prove('U-new', 'ada.new@bluebird-bakery.example');
    expect(await stage.can('contact:31', 'service.view', { type: 'service', id: 's-11' })).toBe(true);
    expect(await stage.as('grace').readContact({ account, contact })).toMatchObject({ asleep: false });
    const { rows } = await stage.as('grace').readActivity({ account });
    expect(rows.map(({ action }) => action)).toContain('contact.proved');
  });
});

eachDatabase('what a delegate hands on with an address or a merge (R6)', (_open, place) => {
  let stage: Stage;
  const own = '2001';
  const soon = Date.now() + 3_600_000;
  const grants = [
    { key: 'misc.contacts' as const },
    { key: 'billing.balance' as const, expiresAt: soon },
    { key: 'service.billing' as const, service: 'x-1' },
    { key: 'billing.prices' as const },
  ];
  const contacts = [
    { id: 'c-later', grants: [{ key: 'billing.balance' as const }] },
    { id: 'c-wider', grants: [{ key: 'service.billing' as const }] },
    { id: 'c-fits', grants: [{ key: 'billing.balance' as const, expiresAt: soon - 1 }] },
    { id: 'c-team', grants: [] },
    { id: 'c-linked', grants: [] },
    { id: 'c-jonas', grants: [{ key: 'billing.prices' as const }] },
    { id: 'c-empty', grants: [] },
  ].map((one) => ({
    ...one,
    name: one.id,
    email: one.id === 'c-jonas' ? 'jonas@bluebird-bakery.example' : `${one.id}@x.example`,
  }));
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
    const [agency, bakery] = SAMPLE_ACCOUNTS;
    const service = { ...bakery!.services[0]!, id: 'x-1', account: own };
    const [owner, , jonas] = bakery!.members;
    await stage.core.open().importAccount({
      account: { ...bakery!.account, id: own },
      services: [service],
      members: [
        { ...owner!, id: 'x-o' },
        { ...jonas!, id: 'x-j', grants },
      ],
      contacts,
      teams: [
        {
          id: 't-x',
          name: 'X',
          description: '',
          users: [],
          contacts: ['c-team'],
          grants: [{ key: 'misc.ips' }],
        },
        { id: 't-l', name: 'L', description: '', users: [], contacts: ['c-linked'] },
      ],
      remoteTeams: [],
    });
    await stage.core.open().importAccount({
      ...{ account: { ...agency!.account, id: '2002' }, services: [], contacts: [], teams: [] },
      members: [{ ...agency!.members[0]!, id: 'y-o' }],
      remoteTeams: [{ id: 'r-l', team: 't-l', name: 'L', state: 'active' }],
    });
  });
  afterAll(() => stage.core.close());

  const REFUSED = {
    'c-later': 'NOT_AS_LONG',
    'c-wider': 'NOT_HELD',
    'c-team': 'NOT_HELD',
    'c-linked': 'THROUGH_TEAM',
    'c-jonas': 'OWN',
  };

  it.each(Object.entries(REFUSED))('refuses %s a new address: %s', async (id, reason) => {
    const move = { account: own, contact: id, email: `${id}@elsewhere.example` };
    await expect(stage.as('jonas').editContact(move)).rejects.toMatchObject(denied(reason));
    const { rows } = await stage.as('grace').readActivity({ account: own });
    expect(rows[0]).toMatchObject({ action: 'editContact', refused: true });
  });

  it.each(Object.entries(REFUSED))('refuses to merge %s into another: %s', async (id, reason) => {
    const merge = { account: own, into: 'c-empty', from: id };
    await expect(stage.as('jonas').mergeContacts(merge)).rejects.toMatchObject(denied(reason));
  });

  it('refuses to merge anything into a contact of the actor’s own', async () => {
    const merge = { account: own, into: 'c-jonas', from: 'c-fits' };
    await expect(stage.as('jonas').mergeContacts(merge)).rejects.toMatchObject(denied('OWN'));
  });

  it('lets on what the delegate holds as wide and as long', async () => {
    const move = { account: own, contact: 'c-fits', email: 'fits@elsewhere.example' };
    expect(await stage.as('jonas').editContact(move)).toMatchObject({ asleep: true });
    const merge = { account: own, into: 'c-empty', from: 'c-fits' };
    await stage.as('jonas').mergeContacts(merge);
    expect(await stage.can('contact:c-empty', 'billing.balance', { type: 'account', id: own })).toBe(true);
  });
});
