import type { Actor } from '../../../core/index';
import { openDatabase, type Database } from '../../../core/storage/open';
import { storeKeys } from '../../../core/storage/store-keys';
import { verifyActivity } from '../../../core/storage/verify-activity';
import { eachDatabase } from '../../support/databases';
import { SECRET, settleAll } from '../../support/core';
import { BAKERY, openStage, type Stage } from '../../support/stage';

const nobody: Actor = { principal: 'user:99', name: 'Nobody', login: true, channel: 'web' };

eachDatabase('personal data (R21)', (_open, place) => {
  let stage: Stage;
  let db: Database;
  beforeAll(async () => {
    const url = await place.freshUrl();
    stage = await openStage(url);
    db = openDatabase(url);
  });
  afterAll(async () => {
    await db.close();
    await stage.core.close();
  });

  const verify = (log: string) => verifyActivity(db, storeKeys(SECRET), log);
  const page = async (filter = {}) => stage.as('grace').readActivity({ account: BAKERY, ...filter });
  const added = async (name: string, email: string) => {
    const fields = { name, email, phone: '+44 20 7946 0000', notes: 'likes rye' };
    return (await stage.as('grace', { address: '192.0.2.9' }).addContact({ account: BAKERY, ...fields })).id;
  };
  const all = async (pieces: Promise<AsyncIterable<string>>) => {
    let text = '';
    for await (const piece of await pieces) text += piece;
    return JSON.parse(text) as Record<string, Record<string, unknown>[]>;
  };
  /** Every text of the whole database, but for what the embedded billing app keeps as its own. */
  const everything = async () => {
    const tables = ['contact', 'contact_card', 'activity', 'activity_personal', 'user', 'user_address'];
    const more = ['chat_link', 'proof', 'invitation', 'ticket', 'ticket_message', 'outbox', 'outbox_dead'];
    const rows = [];
    for (const table of [...tables, ...more]) rows.push(await db.read(`latchkey_${table}`));
    return JSON.stringify(rows);
  };

  describe('of a contact', () => {
    let id: string;
    beforeAll(async () => {
      id = await added('Zelda Quux', 'zelda@quux.example');
      await stage.as('grace').editContact({ account: BAKERY, contact: id, name: 'Zelda Quux-Frotz' });
    });

    it('is in no line of the chain, and beside it for who keeps contacts', async () => {
      // Each with a letter that base64url has not, or too long to be met in it by chance.
      const said = ['Zelda', 'quux.example', '192.0.2.9', 'likes rye'];
      const bodies = JSON.stringify(await db.read('latchkey_activity').select('body'));
      for (const secret of said) expect(bodies).not.toContain(secret);
      const sealed = JSON.stringify(await db.read('latchkey_activity_personal'));
      for (const secret of said) expect(sealed).not.toContain(secret);
      const [changed, addedLine] = (await page({ person: `contact:${id}` })).rows;
      expect(changed?.personal).toEqual({
        [`contact:${id}`]: { before: { name: 'Zelda Quux' }, after: { name: 'Zelda Quux-Frotz' } },
      });
      expect(addedLine).toMatchObject({ address: '192.0.2.9' });
      expect(addedLine?.personal?.[`contact:${id}`]).toMatchObject({ email: 'zelda@quux.example' });
    });

    it('is not shown to who reads activity and keeps no contacts', async () => {
      await stage
        .as('grace')
        .givePermission({ account: BAKERY, subject: { kind: 'contact', id: '33' }, key: 'misc.activity' });
      const nair: Actor = { principal: 'contact:33', name: 'Nair', login: false, channel: 'slack' };
      const { rows } = await stage.core.as(nair).readActivity({ account: BAKERY, person: `contact:${id}` });
      expect(rows).toHaveLength(2);
      expect(JSON.stringify(rows)).not.toMatch(/Zelda|quux\.|192\.0/);
    });

    it('is exported whole, for the owner and staff and nobody else', async () => {
      const ask = (who: 'grace' | 'marta' | 'henrik' | 'jonas' | 'nadia') =>
        all(stage.as(who).exportPerson({ person: `contact:${id}` }));
      const found = await ask('grace');
      expect(found.contact).toEqual([expect.objectContaining({ id, email: 'zelda@quux.example' })]);
      expect(found.contact_card).toEqual([expect.objectContaining({ notes: 'likes rye' })]);
      expect(found.activity!.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['contact.added', 'contact.changed']),
      );
      expect(await ask('marta')).toMatchObject({ contact: [{ id }] });
      for (const who of ['henrik', 'jonas'] as const) {
        await expect(ask(who)).rejects.toMatchObject({ details: { reason: 'OWNER_ONLY' } });
      }
      await expect(all(stage.as('grace').exportPerson({ person: 'contact:404' }))).rejects.toMatchObject({
        code: 'person.not_found',
      });
    });

    it('shows an owner nothing that the contact did on another account, and the contact all of it', async () => {
      const lena = stage.core.as({ principal: 'contact:40', name: 'Lena', login: false, channel: 'slack' });
      await lena.openTicket({
        ...{ account: BAKERY, department: 'technical', priority: 'low' },
        ...{ subject: 'the shop’s till', message: 'the till says 1234' },
      });
      const person = 'contact:40';
      const byOwner = await all(stage.as('nadia').exportPerson({ person }));
      expect(byOwner.contact).toEqual([expect.objectContaining({ id: '40', account_id: '1077' })]);
      expect(byOwner.team_member).toEqual([expect.objectContaining({ team_id: 't-dev' })]);
      expect(JSON.stringify(byOwner)).not.toMatch(/the till|the shop|"1042"|"installation"/);
      for (const asked of [lena, stage.as('marta')]) {
        const found = await all(asked.exportPerson({ person }));
        expect(found.ticket_message).toEqual([expect.objectContaining({ body: 'the till says 1234' })]);
        expect(found.activity!.map(({ log }) => log)).toContain(BAKERY);
      }
    });

    const sealedColumns: [string, unknown][] = [
      ['box', 'AAAA'],
      ['holder', 'contact:999'],
      ['seq', 9999],
    ];
    it.each(sealedColumns)('is named by the audit when its %s was edited', async (column, value) => {
      const where = { log: BAKERY, holder: `contact:${id}` };
      const row = (await db.read('latchkey_activity_personal').where(where).orderBy('seq').first()) as {
        seq: number;
      } & Record<string, unknown>;
      const edited = () => db.write('latchkey_activity_personal').where({ log: BAKERY });
      await edited()
        .where({ seq: row.seq, holder: where.holder })
        .update({ [column]: value });
      expect(await verify(BAKERY)).toEqual({ ok: false, seq: row.seq, fault: 'personal' });
      const now = { seq: row.seq, holder: where.holder, [column]: value };
      await edited()
        .where({ seq: now.seq, holder: now.holder })
        .update({ [column]: row[column] });
      expect(await verify(BAKERY)).toMatchObject({ ok: true });
    });

    it('is named by the audit when it, or its key, was taken away without erasing anybody', async () => {
      const where = { holder: `contact:${id}` };
      const key = (await db.read('latchkey_person_key').where(where).first()) as Record<string, unknown>;
      await db.write('latchkey_person_key').where(where).del();
      expect(await verify(BAKERY)).toMatchObject({ ok: false, fault: 'personal' });
      await db.write('latchkey_person_key').insert(key);
      expect(await verify(BAKERY)).toMatchObject({ ok: true });
    });

    it('is erased by nobody but owner and staff, and by no old proof', async () => {
      const person = `contact:${id}`;
      for (const who of ['henrik', 'jonas'] as const) {
        await expect(stage.as(who).erasePerson({ person })).rejects.toMatchObject({
          details: { reason: 'OWNER_ONLY' },
        });
      }
      await expect(stage.as('ida').erasePerson({ person })).rejects.toMatchObject({ code: 'access.denied' });
      await expect(stage.as('grace', { freshAt: 0 }).erasePerson({ person })).rejects.toMatchObject({
        code: 'access.not_fresh',
      });
      for (const stranger of [stage.as('tomasz'), stage.core.as(nobody)]) {
        for (const id_ of [person, 'contact:404']) {
          await expect(stranger.erasePerson({ person: id_ })).rejects.toMatchObject({
            code: 'person.not_found',
          });
        }
      }
    });

    it('is gone once they are erased; the log still verifies and knows whom it can’t name', async () => {
      await stage.as('grace').erasePerson({ person: `contact:${id}` });
      const held = await everything();
      for (const secret of ['Zelda', 'quux', 'rye']) expect(held).not.toContain(secret);
      expect(await verify(BAKERY)).toMatchObject({ ok: true });
      const { rows, erased } = await page({ person: `contact:${id}` });
      expect(erased).toEqual([`contact:${id}`]);
      expect(rows.map(({ action }) => action)).toEqual(['person.erased', 'contact.changed', 'contact.added']);
      expect(rows.every(({ personal }) => personal === undefined)).toBe(true);
      expect(await stage.can(`contact:${id}`, 'support.view')).toBe(false);
      await expect(stage.as('grace').erasePerson({ person: `contact:${id}` })).rejects.toMatchObject({
        code: 'person.not_found',
      });
    });

    it('goes with the contact that one was merged into', async () => {
      const [from, into] = [
        await added('Old Xyzzy', 'old@xyzzy.example'),
        await added('New', 'new@plugh.example'),
      ];
      await stage.as('grace').mergeContacts({ account: BAKERY, into, from });
      expect(JSON.stringify((await page({ person: `contact:${from}` })).rows)).toContain('Xyzzy');
      await stage.as('marta').erasePerson({ person: `contact:${into}` });
      expect(JSON.stringify((await page({ limit: 500 })).rows)).not.toMatch(/Xyzzy|plugh/);
      expect(await verify(BAKERY)).toMatchObject({ ok: true });
    });
  });

  describe('of a user', () => {
    it('is exported for themselves and staff', async () => {
      const found = await all(stage.as('jonas').exportPerson({ person: 'user:3' }));
      expect(found.user).toEqual([expect.objectContaining({ id: '3' })]);
      expect(found.membership).toEqual([expect.objectContaining({ account_id: BAKERY })]);
      expect(Object.keys(found)).toEqual(
        expect.arrayContaining(['ticket', 'grant', 'activity', 'chat_link']),
      );
      await expect(all(stage.as('henrik').exportPerson({ person: 'user:3' }))).rejects.toMatchObject({
        code: 'person.not_found',
      });
      expect(await all(stage.as('marta').exportPerson({ person: 'user:3' }))).toMatchObject({
        user: [{ id: '3' }],
      });
    });

    it('is not erased while they own an account, nor by anybody else than they and staff', async () => {
      await expect(stage.as('grace').erasePerson({ person: 'user:1' })).rejects.toMatchObject({
        ...{ code: 'person.conflict', details: { reason: 'OWNER' } },
      });
      await expect(stage.as('grace').erasePerson({ person: 'user:3' })).rejects.toMatchObject({
        code: 'person.not_found',
      });
    });

    it('is gone once they erase themselves: places, addresses, links, names in tickets; texts stay', async () => {
      const jonas = stage.as('jonas', { address: '192.0.2.33', name: 'Jonas Weber' });
      const ticket = await stage.as('grace', { name: 'Grace Okafor' }).openTicket({
        ...{ account: BAKERY, department: 'technical', priority: 'low' },
        ...{ subject: 'oven', message: 'too hot' },
      });
      await settleAll(stage);
      const before = JSON.stringify(await db.read('latchkey_user').where({ id: '3' }));
      expect(before).toContain('Jonas');
      await jonas.erasePerson({ person: 'user:3' });
      expect(await everything()).not.toMatch(/Jonas|jonas|192\.0\.2\.33/);
      expect(await stage.can('user:3', 'support.view')).toBe(false);
      expect((await page()).erased).toContain('user:3');
      for (const log of [BAKERY, 'installation']) expect(await verify(log)).toMatchObject({ ok: true });
      expect(await stage.as('grace').readTicket({ ticket: ticket.id })).toBeDefined();
      await expect(jonas.readActivity({ account: BAKERY })).rejects.toThrow();
    });
  });

  describe('of an account', () => {
    it('is exported for its owner and staff', async () => {
      const found = await all(stage.as('grace').exportAccount({ account: BAKERY }));
      expect(found.account).toEqual([expect.objectContaining({ id: BAKERY })]);
      const about = JSON.stringify(found);
      expect(about).toContain('user:1');
      expect(about).not.toContain('_hash');
      const contacts = await db.read('latchkey_contact').where({ account_id: BAKERY });
      expect(found.contact).toHaveLength(contacts.length);
      expect(found.activity!.length).toBeGreaterThan(5);
      expect(found.ticket_message!.some(({ body }) => body === 'too hot')).toBe(true);
      expect(await all(stage.as('marta').exportAccount({ account: BAKERY }))).toHaveProperty('account');
      expect((await stage.newest()).action).toBe('account.exported');
    });

    it('has of its members the address it knows them by, and none that they have elsewhere', async () => {
      const elsewhere = { email: 'henrik@another-life.example', user_id: '2', proved_at: 1 };
      await db.write('latchkey_user_address').insert(elsewhere);
      const found = await all(stage.as('grace').exportAccount({ account: BAKERY }));
      expect(found.user).toEqual(expect.arrayContaining([expect.objectContaining({ id: '2' })]));
      expect(JSON.stringify(found)).not.toContain('another-life');
      const own = await all(stage.as('henrik').exportPerson({ person: 'user:2' }));
      expect(own.user_address).toContainEqual(elsewhere);
    });

    it('is nobody else’s', async () => {
      await expect(stage.as('henrik').exportAccount({ account: BAKERY })).rejects.toMatchObject({
        details: { reason: 'OWNER_ONLY' },
      });
      await expect(stage.as('ida').exportAccount({ account: BAKERY })).rejects.toMatchObject({
        code: 'access.denied',
      });
      await expect(stage.core.as(nobody).exportAccount({ account: BAKERY })).rejects.toMatchObject({
        code: 'account.not_found',
      });
      await expect(stage.as('marta').exportAccount({ account: '404' })).rejects.toMatchObject({
        code: 'account.not_found',
      });
    });
  });
});
