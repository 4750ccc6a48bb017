import { chainKeys } from '../../../core/activity/chain';
import { openDatabase, type Database } from '../../../core/storage/open';
import { sealKeys } from '../../../core/storage/seal-box';
import { createStores } from '../../../core/storage/stores/stores';
import type { Writes } from '../../../core/ports/stores/stores';
import { sampleCore, SECRET, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { AGENCY, BAKERY, refusal, teamScene, type Scene } from './scene';

const member = { kind: 'membership' as const, id: 'm-1077-5' };
const shop = { type: 'service' as const, id: 's-11' };

eachDatabase(
  'somebody of a remote team is cut off at the next decision, on every node (R7)',
  (_open, place) => {
    let scene: Scene;
    let other: TestCore;
    let db: Database;
    let link = 'r-1';
    beforeAll(async () => {
      const url = await place.freshUrl();
      scene = await teamScene(url);
      other = await sampleCore(url, { fill: false });
      db = openDatabase(url);
    });
    afterAll(async () => {
      await db.close();
      await other.core.close();
      await scene.core.close();
    });
    const nadia = () => scene.as('4');
    const grace = () => scene.as('1');
    const asked = { principal: 'user:5', key: 'service.view', resource: shop };
    /** Both nodes, which have the answer from before in their hands. */
    const isIn = async () => [await scene.core.open().can(asked), await other.core.open().can(asked)];
    const agency = (state: 'active' | 'suspended') =>
      scene.core.embedded.putClient({
        ...{ id: AGENCY, label: 'Agency North', state },
        ...{ group: 'business', timezone: 'Europe/Warsaw' },
      });
    const stored = (work: (tx: Writes) => Promise<void>) => {
      const keys = { chain: chainKeys(SECRET), seal: sealKeys(SECRET) };
      return createStores(db, keys, scene.clock, () => undefined).transaction(work);
    };
    const suspend = (suspended: boolean) =>
      stored(async (tx) => {
        await tx.people.setMembershipSuspended(member.id, suspended);
        await tx.access.bump([`account:${AGENCY}`, 'user:5']);
      });
    const suspendUser = async (suspended: 0 | 1) => {
      await db.write('latchkey_user').where({ id: '5' }).update({ suspended });
      await stored((tx) => tx.access.bump(['user:5']));
    };
    async function letInAnew(): Promise<void> {
      const code = await nadia().revealTeamCode({ account: AGENCY, team: 't-dev' });
      const grants = [{ key: 'service.view' as const, service: 's-11' }];
      const made = await grace().inviteRemoteTeam({ account: BAKERY, code, name: 'Developers', grants });
      link = made.id;
      await nadia().acceptRemoteTeam({ account: AGENCY, remote: link });
    }
    const view = () => ({
      ...{ account: BAKERY, subject: { kind: 'remote' as const, id: link } },
      ...{ key: 'service.view' as const, service: 's-11' },
    });
    const dev = { account: AGENCY, team: 't-dev', subject: member };

    const WAYS: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
      [
        'the grant is ended on the owner’s side',
        () => grace().endPermission(view()),
        () => grace().givePermission(view()),
      ],
      [
        'they are taken out of the team',
        () => nadia().removeTeamMember(dev),
        () => nadia().addTeamMember(dev),
      ],
      [
        'their home account is suspended',
        () => agency('suspended').then(() => scene.core.refreshFromHost()),
        () => agency('active').then(() => scene.core.refreshFromHost()),
      ],
      ['they are suspended on their own account', () => suspend(true), () => suspend(false)],
      ['their user is suspended', () => suspendUser(1), () => suspendUser(0)],
      [
        'the link lets in one by one, and not them',
        () => grace().editRemoteTeam({ account: BAKERY, remote: link, admission: 'each' }),
        () => grace().admitRemotePerson({ account: BAKERY, remote: link, person: 'user:5' }),
      ],
      [
        'their admission is taken back',
        () => grace().dismissRemotePerson({ account: BAKERY, remote: link, person: 'user:5' }),
        () => grace().editRemoteTeam({ account: BAKERY, remote: link, admission: 'open' }),
      ],
      [
        'the link is closed by who lets them in',
        () => grace().closeRemoteTeam({ account: BAKERY, remote: link }),
        letInAnew,
      ],
      [
        'the link is closed from their own side',
        () => nadia().closeRemoteTeam({ account: AGENCY, remote: link }),
        letInAnew,
      ],
      [
        'their team ends',
        () => nadia().removeTeam({ account: AGENCY, team: 't-dev' }),
        async () => undefined,
      ],
    ];

    it.each(WAYS)('when %s', async (_what, cut, mend) => {
      expect(await isIn()).toEqual([true, true]);
      await cut();
      expect(await isIn()).toEqual([false, false]);
      await mend();
      if (mend !== WAYS.at(-1)![2]) expect(await isIn()).toEqual([true, true]);
    });

    it('when the code is rotated: who was only invited never comes in', async () => {
      const team = await nadia().addTeam({ account: AGENCY, name: 'Another' });
      await nadia().addTeamMember({ ...dev, team: team.id });
      const code = await nadia().revealTeamCode({ account: AGENCY, team: team.id });
      const grants = [{ key: 'service.view' as const, service: 's-11' }];
      const invited = await grace().inviteRemoteTeam({ account: BAKERY, code, name: 'n', grants });
      await nadia().rotateTeamCode({ account: AGENCY, team: team.id });
      const accepting = nadia().acceptRemoteTeam({ account: AGENCY, remote: invited.id });
      expect(await refusal(accepting)).toBe('NOT_PENDING');
      expect(await isIn()).toEqual([false, false]);
    });
  },
);
