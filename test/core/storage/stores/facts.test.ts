import { compile } from '../../../../core/access/snapshot';
import { keyedHasher } from '../../../../core/system/keyed-hasher';
import { randomIds } from '../../../../core/system/random-ids';
import { MovableClock } from '../../../../core/system/system-clock';
import { chainKeys } from '../../../../core/activity/chain';
import { openDatabase, type Database } from '../../../../core/storage/open';
import { sealKeys } from '../../../../core/storage/seal-box';
import { createStores } from '../../../../core/storage/stores/stores';
import { createSnapshots } from '../../../../core/access/snapshots';
import type { Principal } from '../../../../core/access/principal';
import type { Reads } from '../../../../core/ports/stores/stores';
import type { Context } from '../../../../core/ports/context';
import { eachDatabase } from '../../../support/databases';
import { sampleCore, type TestCore } from '../../../support/core';

const secret = 'a secret for tests that is long enough';

eachDatabase('facts', (_open, place) => {
  let test: TestCore;
  let db: Database;
  let stores: Pick<Context, 'read' | 'transaction'>;
  let read: Reads;
  beforeAll(async () => {
    const url = await place.freshUrl();
    test = await sampleCore(url);
    db = openDatabase(url);
    stores = createStores(
      db,
      { chain: chainKeys(secret), seal: sealKeys(secret) },
      test.clock,
      () => undefined,
    );
    read = stores.read;
  });
  afterAll(async () => {
    await db.close();
    await test.core.close();
  });
  const facts = async (principal: Principal, account = '1042', login = true) =>
    (await read.access.facts({ principal, account, login }))!;

  it('name each source of a contact, with the epochs and the clock of one moment', async () => {
    const { facts: found, vector, now } = await facts('contact:31');
    expect(found).toMatchObject({
      role: 'contact',
      login: false,
      suspended: false,
      account: { id: '1042', state: 'active' },
    });
    expect(found.sources.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(['contact 31', 'team t-it']);
    expect([...vector.keys()].sort()).toEqual(['account:1042', 'catalogue', 'contact:31']);
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
  });

  it('know owner, master, member, and a stranger', async () => {
    expect((await facts('user:1')).facts.role).toBe('owner');
    expect((await facts('user:2')).facts.role).toBe('master');
    expect((await facts('user:3')).facts.role).toBe('member');
    expect((await facts('user:4')).facts).toMatchObject({ role: 'outsider', sources: [] });
    expect(await read.access.facts({ principal: 'user:1', account: '9999', login: true })).toBeUndefined();
  });

  it('bring a remote team in while it is active and its home is, and its people are in it', async () => {
    const source = async () =>
      (await facts('user:5')).facts.sources.map(({ kind, asleep }) => `${kind} ${asleep ?? 'awake'}`);
    expect(await source()).toEqual(['remote awake']);
    const set = (state: 'pending' | 'closed' | 'active') =>
      stores.transaction((tx) => tx.people.setRemoteState('r-1', state));
    await set('pending');
    expect(await source()).toEqual(['remote LINK_PENDING']);
    await set('closed');
    expect(await source()).toEqual(['remote LINK_CLOSED']);
    await set('active');
    await stores.transaction((tx) => tx.people.setMembershipSuspended('m-1077-5', true));
    expect(await source()).toEqual([]);
    await stores.transaction((tx) => tx.people.setMembershipSuspended('m-1077-5', false));
    const home = (await read.accounts.account('1077'))!;
    await stores.transaction((tx) => tx.accounts.putAccount({ ...home, state: 'suspended' }, 0));
    expect(await source()).toEqual(['remote HOME_SUSPENDED']);
    await stores.transaction((tx) => tx.accounts.putAccount(home, 0));
  });

  it('take the client’s word before its group’s before the installation’s', async () => {
    const says = (
      level: 'installation' | 'group' | 'account',
      holder: string,
      allowed: boolean | undefined,
    ) => stores.transaction((tx) => tx.accounts.setCeiling(level, holder, 'billing.pay', allowed));
    const offered = async () => !(await facts('user:1')).facts.notOffered.has('billing.pay');
    expect(await offered()).toBe(true);
    await says('installation', '', false);
    expect(await offered()).toBe(false);
    await says('group', 'business', true);
    expect(await offered()).toBe(true);
    await says('account', '1042', false);
    expect(await offered()).toBe(false);
    await says('account', '1042', undefined);
    await says('group', 'business', undefined);
    await says('group', 'private', true);
    expect(await offered()).toBe(false);
    await says('installation', '', undefined);
    await says('group', 'private', undefined);
    expect(await offered()).toBe(true);
  });

  it('close departments for the one they are closed to', async () => {
    const { facts: found, now } = await facts('contact:33');
    expect([...compile(found, now).departments].sort()).toEqual(['sales', 'technical']);
  });

  it('are asked for again when, and only when, the vector has moved', async () => {
    let loads = 0;
    const counting = {
      ...read.access,
      facts: (question: Parameters<typeof read.access.facts>[0]) => (
        (loads += 1),
        read.access.facts(question)
      ),
    };
    const snapshots = createSnapshots(counting, new MovableClock());
    const question = { principal: 'user:3' as const, account: '1042', login: true };
    const first = await snapshots.of(question);
    expect(await snapshots.of(question)).toBe(first);
    expect(loads).toBe(1);
    for (const scope of ['account:1042', 'user:3', 'catalogue']) {
      await stores.transaction((tx) => tx.access.bump([scope]));
      expect(await snapshots.of(question)).not.toBe(first);
    }
    expect(loads).toBe(4);
    await stores.transaction((tx) => tx.access.bump(['account:1077', 'user:1']));
    await snapshots.of(question);
    expect(loads).toBe(4);
  });

  it('deny somebody whose epoch has no row', async () => {
    const snapshots = createSnapshots(read.access, new MovableClock());
    expect(
      await snapshots.of({ principal: 'contact:unheard', account: '1042', login: false }),
    ).toBeUndefined();
  });

  it('hash codes under the secret, and still match while it rotates', () => {
    const old = keyedHasher(secret);
    const rotating = keyedHasher(`another secret of thirty-two bytes!,${secret}`);
    const hash = old.hash('code', '1234');
    expect(rotating.matches('code', '1234', hash)).toBe(true);
    expect(rotating.matches('token', '1234', hash)).toBe(false);
    expect(keyedHasher('another secret of thirty-two bytes!').matches('code', '1234', hash)).toBe(false);
    expect(randomIds.code(8)).toMatch(/^\d{8}$/);
    expect(randomIds.next()).toMatch(/^[0-9a-z]{26}$/);
  });
});
