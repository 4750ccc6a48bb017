import { eachDatabase } from '../../../support/databases';
import { settleAll } from '../../../support/core';
import { BAKERY, denied, openStage, type Stage } from '../../../support/stage';

const account = BAKERY;
const card = { phone: '+44 20 7946 0000', language: 'en-GB', timezone: 'Europe/London' };
const lena = { name: 'Lena Park', email: 'Lena.Park@Bluebird-Bakery.example' };

eachDatabase('a contact', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());

  it('is listed by name, page by page, and found by parts of name or address', async () => {
    for (const [at, name] of ['Zoe', 'Bea', 'Zoe'].entries()) {
      await stage.as('grace').addContact({ account, name, email: `new${at}@bluebird-bakery.example` });
    }
    const seen: string[] = [];
    for (let after: { name: string; id: string } | undefined; ;) {
      const page = await stage.as('jonas').listContacts({ account, limit: 2, ...(after ? { after } : {}) });
      seen.push(...page.contacts.map(({ name }) => name));
      after = page.next;
      if (!after) break;
    }
    expect(seen).toEqual(['Accounts department', 'Ada Lindqvist', 'Bea', 'Priya Nair', 'Zoe', 'Zoe']);
    const found = async (search: string) =>
      (await stage.as('grace').listContacts({ account, search })).contacts.map(({ name }) => name);
    expect(await found('LIND')).toEqual(['Ada Lindqvist']);
    expect(await found('priya@')).toEqual(['Priya Nair']);
    expect(await found('%')).toEqual([]);
    await expect(stage.as('tomasz').listContacts({ account })).rejects.toMatchObject(denied('NO_GRANT'));
  });

  it('is added by who manages contacts, with nothing, and recorded without what was written', async () => {
    const made = await stage.as('jonas').addContact({ account, ...lena, ...card });
    expect(made).toMatchObject({ email: 'lena.park@bluebird-bakery.example', ...card, notes: '' });
    expect(await stage.as('grace').readContact({ account, contact: made.id })).toEqual({
      ...made,
      roles: [],
    });
    expect(await stage.newest()).toMatchObject({ action: 'contact.added', subject: `contact:${made.id}` });
    const { personal, ...line } = await stage.newest();
    expect(JSON.stringify(line)).not.toContain('Lena Park');
    expect(personal).toMatchObject({ [`contact:${made.id}`]: { name: 'Lena Park' } });
    expect(await stage.can(`contact:${made.id}`, 'support.open')).toBe(false);
    await stage.as('grace').givePermission({
      ...{ account, subject: { kind: 'contact', id: made.id }, key: 'billing.balance' },
    });
    expect(await stage.can(`contact:${made.id}`, 'billing.balance')).toBe(true);
  });

  it('is one for an address, and the second is told which', async () => {
    await expect(
      stage.as('jonas').addContact({ account, name: 'Ada', email: ' ADA@bluebird-bakery.example ' }),
    ).rejects.toMatchObject({
      code: 'contact.conflict',
      details: { reason: 'ADDRESS_TAKEN', present: '31' },
    });
    const there = { account: '1077', name: 'Ada', email: 'ada@bluebird-bakery.example' };
    expect(await stage.as('nadia').addContact(there)).toMatchObject({ account: '1077' });
  });

  it('is nobody else’s to see or change', async () => {
    const contact = { account, contact: '31' };
    await expect(stage.as('nadia').readContact(contact)).rejects.toMatchObject({ code: 'account.not_found' });
    await expect(stage.as('tomasz').addContact({ account, ...lena })).rejects.toMatchObject(
      denied('NO_GRANT'),
    );
    for (const id of ['40', 'nope']) {
      const foreign = { account, contact: id };
      for (const work of [
        stage.as('grace').readContact(foreign),
        stage.as('grace').editContact({ ...foreign, name: 'X' }),
        stage.as('grace').removeContact(foreign),
        stage.as('grace').mergeContacts({ account, into: '31', from: id }),
      ]) {
        await expect(work).rejects.toMatchObject({ code: 'contact.not_found' });
      }
    }
    await expect(
      stage.as('grace', { readOnly: true }).addContact({ account, ...lena }),
    ).rejects.toMatchObject(denied('READ_ONLY'));
    await expect(stage.as('ben').addContact({ account, ...lena })).rejects.toMatchObject(
      denied('STAFF_ROLE'),
    );
    await expect(
      stage.as('marta').addContact({ account, name: 'Sam', email: 'sam@bluebird-bakery.example' }),
    ).resolves.toBeDefined();
  });

  it('is refused with what is no name, address, language or timezone', async () => {
    for (const [field, value] of Object.entries({
      name: ' ',
      email: 'nobody',
      language: 'English',
      timezone: 'Mars/Olympus',
      notes: 'x'.repeat(4_001),
      phone: 'x'.repeat(65),
    })) {
      await expect(stage.as('grace').addContact({ account, ...lena, [field]: value })).rejects.toMatchObject({
        code: 'input.invalid',
        details: { field },
      });
    }
  });

  it('keeps what is left out of a change', async () => {
    await stage.as('jonas').editContact({ account, contact: '32', ...card, notes: 'pays\nlate' });
    const after = await stage.as('jonas').editContact({ account, contact: '32', name: 'Finance', phone: '' });
    expect(after).toMatchObject({ name: 'Finance', phone: '', notes: 'pays\nlate', asleep: false });
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'contact.changed', subject: 'contact:32', after: { fields: ['name', 'phone'] } },
    });
    expect(await stage.can('contact:32', 'billing.pay')).toBe(true);
  });
});

eachDatabase('a removed contact', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());

  it('stays while somebody asks who doesn’t hold all that it has', async () => {
    await expect(stage.as('jonas').removeContact({ account, contact: '32' })).rejects.toMatchObject(
      denied('MORE_THAN_YOU'),
    );
    expect(await stage.can('contact:32', 'billing.pay')).toBe(true);
  });

  it('leaves its tickets, and nothing to whoever has its address later', async () => {
    const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-ada' };
    await stage.core
      .open()
      .startProof({ chat, handle: 'ada', place: 'p', email: 'ada@bluebird-bakery.example' });
    await settleAll(stage);
    const code = /\d{4} \d{4}/.exec(stage.mails.at(-1)!.text)![0];
    await stage.core.open().completeProof({ chat, handle: 'ada', place: 'p', code });
    const person = (await stage.core.chatPerson(chat))!;
    const ada = stage.core.as(stage.core.actorOf(person, person.hats[0]!));
    const about = { department: 'technical', priority: 'low' as const, subject: 'Shop', message: 'Hello.' };
    const ticket = await ada.openTicket({ account, ...about });
    await stage.as('grace').removeContact({ account, contact: '31' });
    expect(await stage.newest()).toMatchObject({ action: 'contact.removed', subject: 'contact:31' });
    expect(await stage.can('contact:31', 'support.open')).toBe(false);
    expect(await stage.core.chatPerson(chat)).toBeUndefined();
    await expect(ada.readTicket({ ticket: ticket.id })).rejects.toBeDefined();
    expect(await stage.as('grace').readTicket({ ticket: ticket.id })).toMatchObject({
      ticket: { openerName: expect.any(String) },
    });
    const again = await stage
      .as('grace')
      .addContact({ account, name: 'Ada', email: 'ada@bluebird-bakery.example' });
    expect(again.id).not.toBe('31');
    for (const key of ['support.open', 'support.view', 'service.view']) {
      expect(await stage.can(`contact:${again.id}`, key)).toBe(false);
    }
    await expect(stage.as('grace').removeContact({ account, contact: '31' })).rejects.toMatchObject({
      code: 'contact.not_found',
    });
  });
});
