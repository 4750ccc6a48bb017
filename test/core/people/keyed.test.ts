import { createStores } from '../../../core/storage/stores/stores';
import { chainKeys } from '../../../core/activity/chain';
import { sealKeys } from '../../../core/storage/seal-box';
import { openDatabase, type Database } from '../../../core/storage/open';
import type { Reads } from '../../../core/ports/stores/stores';
import { SECRET } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { AGENCY, BAKERY, PRESS, STUDIO, teamScene, type Scene } from '../teams/scene';
import { joinNew } from './users';

const accounts = [BAKERY, AGENCY, STUDIO, PRESS];

eachDatabase('people looked up one by one', (_open, place) => {
  let scene: Scene;
  let db: Database;
  let read: Reads;
  beforeAll(async () => {
    const url = await place.freshUrl();
    scene = await teamScene(url);
    db = openDatabase(url);
    const keys = { chain: chainKeys(SECRET), seal: sealKeys(SECRET) };
    ({ read } = createStores(db, keys, scene.clock, () => undefined));
    // A contact that is joined: one row, by its user's name alone (R20).
    await scene.as('1').addContact({ account: BAKERY, name: 'To join', email: 'joined@elsewhere.example' });
    await joinNew(scene, 'joined@elsewhere.example');
  });
  afterAll(async () => {
    await db.close();
    await scene.core.close();
  });

  it('are the same as in the list, and nobody else is there', async () => {
    const contacts: { id: string }[] = await db.read('latchkey_contact').select('id');
    const users: { id: string }[] = await db.read('latchkey_user').select('id');
    const names = [...contacts.map(({ id }) => `contact:${id}`), ...users.map(({ id }) => `user:${id}`)];
    for (const account of accounts) {
      const listed = await read.people.peopleOf(account);
      const all = [...listed, ...(await read.people.remotePeopleOf(account))];
      expect(listed.length).toBeGreaterThan(1);
      for (const name of names) {
        const found = await read.people.personNamed(account, name as `user:${string}`);
        expect(found).toEqual(all.find(({ principal }) => principal === name));
      }
      for (const person of listed) {
        expect(await read.people.personAt(account, person.subject!)).toEqual(person);
      }
      const elsewhere = await read.people.peopleOf(account === BAKERY ? STUDIO : BAKERY);
      for (const { subject } of elsewhere) {
        expect(await read.people.personAt(account, subject!)).toBeUndefined();
      }
    }
  });

  it('and page by page are the list', async () => {
    const all = await scene.as('1').listPeople({ account: BAKERY });
    const paged: typeof all = [];
    for (let page = all.slice(0, 0); paged.length === 0 || page.length > 0; paged.push(...page)) {
      const last = paged.at(-1);
      const after = last && { role: last.role, name: last.name, principal: last.principal };
      page = await scene.as('1').listPeople({ account: BAKERY, limit: 2, ...(after ? { after } : {}) });
      expect(page.length).toBeLessThanOrEqual(2);
    }
    expect(paged).toEqual(all);
    const found = await scene.as('1').listPeople({ account: BAKERY, search: 'JOINED@' });
    expect(found.map(({ email }) => email)).toEqual(['joined@elsewhere.example']);
  });
});
