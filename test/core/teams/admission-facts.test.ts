import { chainKeys } from '../../../core/activity/chain';
import type { Sleep } from '../../../core/access/facts';
import { openDatabase, type Database } from '../../../core/storage/open';
import { sealKeys } from '../../../core/storage/seal-box';
import { createStores } from '../../../core/storage/stores/stores';
import type { Context } from '../../../core/ports/context';
import type { RemoteState } from '../../../core/ports/stores/people-store';
import type { Admission, TeamMember } from '../../../core/ports/stores/team-store';
import { SECRET } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { AGENCY, BAKERY, teamScene, type Scene } from './scene';

interface Row {
  state: RemoteState;
  home: 'active' | 'suspended' | 'closed';
  admission: Admission;
  admitted: boolean;
  suspended: boolean;
}

const each = <T>(...values: T[]) => values;
const ROWS: Row[] = each<RemoteState>('pending', 'active', 'closed', 'rejected').flatMap((state) =>
  each<Row['home']>('active', 'suspended', 'closed').flatMap((home) =>
    each<Admission>('open', 'each').flatMap((admission) =>
      each(true, false).flatMap((admitted) =>
        each(true, false).map((suspended) => ({ state, home, admission, admitted, suspended })),
      ),
    ),
  ),
);

/** R1, R9 and R19 read aloud for one person of the team. */
function expected({ state, home, admission, admitted, suspended }: Row): Sleep | 'awake' | 'none' {
  if (suspended) return 'none';
  if (state === 'pending') return 'LINK_PENDING';
  if (state !== 'active') return 'LINK_CLOSED';
  if (home !== 'active') return 'HOME_SUSPENDED';
  return admission === 'open' || admitted ? 'awake' : 'NOT_ADMITTED';
}

eachDatabase('a remote team’s person, in every state of the link', (_open, place) => {
  let scene: Scene;
  let db: Database;
  let stores: Pick<Context, 'read' | 'transaction'>;
  const tomasz: Pick<TeamMember, 'kind' | 'id'> = { kind: 'user', id: '5' };
  const lena: Pick<TeamMember, 'kind' | 'id'> = { kind: 'contact', id: '40' };
  beforeAll(async () => {
    const url = await place.freshUrl();
    scene = await teamScene(url);
    db = openDatabase(url);
    const keys = { chain: chainKeys(SECRET), seal: sealKeys(SECRET) };
    stores = createStores(db, keys, scene.clock, () => undefined);
  });
  afterAll(async () => {
    await db.close();
    await scene.core.close();
  });

  async function set({ state, home, admission, admitted, suspended }: Row): Promise<void> {
    const account = (await stores.read.accounts.account(AGENCY))!;
    await stores.transaction(async (tx) => {
      await tx.people.setRemoteState('r-1', state);
      await tx.teams.editLink('r-1', { admission });
      await tx.people.setMembershipSuspended('m-1077-5', suspended);
      await tx.accounts.putAccount({ ...account, state: home }, 0);
      for (const member of [tomasz, lena]) {
        if (admitted) await tx.teams.admit('r-1', member, { by: 'user:1', at: 0 });
        else await tx.teams.dismiss('r-1', member);
      }
    });
  }
  async function sleepOf(principal: 'user:5' | 'contact:40'): Promise<string> {
    const loaded = await stores.read.access.facts({ principal, account: BAKERY, login: true });
    const found = loaded!.facts.sources.filter(({ kind }) => kind === 'remote');
    expect(found.length).toBeLessThan(2);
    return found[0] ? (found[0].asleep ?? 'awake') : 'none';
  }

  it('is awake, asleep for the right reason, or nobody, and so are all lists of them', async () => {
    for (const row of ROWS) {
      await set(row);
      const [user, contact] = [expected(row), expected({ ...row, suspended: false })];
      expect([row, await sleepOf('user:5')]).toEqual([row, user]);
      expect([row, await sleepOf('contact:40')]).toEqual([row, contact]);
      const hats = await stores.read.people.hatsOfUser('5');
      expect([row, hats.some(({ account }) => account === BAKERY)]).toEqual([row, user === 'awake']);
      const mail = await stores.read.people.hatsOfAddress('lena@agency-north.example');
      expect([row, mail.some(({ account }) => account === BAKERY)]).toEqual([row, contact === 'awake']);
      const people = (await stores.read.people.remotePeopleOf(BAKERY)).map(({ principal }) => principal);
      expect([row, people.sort()]).toEqual([
        row,
        [...(contact === 'awake' ? ['contact:40'] : []), ...(user === 'awake' ? ['user:5'] : [])],
      ]);
    }
  }, 60_000);

  it('waits again who left the team and came back', async () => {
    await set({ state: 'active', home: 'active', admission: 'each', admitted: true, suspended: false });
    expect(await sleepOf('contact:40')).toBe('awake');
    await stores.transaction((tx) => tx.teams.removeMember('t-dev', lena));
    expect(await sleepOf('contact:40')).toBe('none');
    await stores.transaction((tx) => tx.people.addTeamMember('t-dev', lena));
    expect(await sleepOf('contact:40')).toBe('NOT_ADMITTED');
  });

  it('is one person with one source, who is in the team by two names', async () => {
    await stores.transaction(async (tx) => {
      await tx.people.addPerson('p-double', 0);
      await tx.people.addContact({
        ...{ id: '41', account: AGENCY, name: 'Tomasz', email: 'tw@agency-north.example', asleep: false },
      });
      await tx.people.addTeamMember('t-dev', { kind: 'contact', id: '41' });
    });
    await db.write('latchkey_membership').where({ id: 'm-1077-5' }).update({ contact_id: '41' });
    await set({ state: 'active', home: 'active', admission: 'each', admitted: false, suspended: false });
    expect(await sleepOf('user:5')).toBe('NOT_ADMITTED');
    const two: TeamMember = { kind: 'contact', id: '41', principals: [] };
    await stores.transaction((tx) => tx.teams.admit('r-1', two, { by: 'user:1', at: 0 }));
    expect(await sleepOf('user:5')).toBe('awake');
    const asContact = { principal: 'contact:41' as const, account: BAKERY, login: false };
    expect((await stores.read.access.facts(asContact))!.facts.sources).toEqual([]);
    const people = (await stores.read.people.remotePeopleOf(BAKERY)).map(({ principal }) => principal);
    expect(people).toEqual(['user:5']);
  });
});
