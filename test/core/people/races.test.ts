import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { holds, joinNew, tokenTo, web } from './users';

const account = '1042';
const ROUNDS = 6;
const subject = { kind: 'contact' as const, id: '31' };
const key = 'billing.prices' as const;

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'two at once', (_open, place) => {
    let test: TestCore;
    beforeAll(async () => {
      test = await sampleCore(await place.sampleUrl());
    });
    afterAll(() => test.core.close());
    const as = (id: string) => test.core.as(web(test, id));
    const isIn = ([one]: PromiseSettledResult<unknown>[]) => one!.status === 'fulfilled';
    const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
    /** Which of two actions stands later in the log. */
    const order = async (...wanted: string[]) => {
      const { rows } = await as('1').readActivity({ account });
      return rows
        .filter((row) => wanted.includes(row.action) && row.refused !== true)
        .map((row) => row.action);
    };

    it('a demoted master gives nothing that outlives the demotion', async () => {
      const { user, membership } = await joinNew(test, 'demoted@elsewhere.example');
      for (const _round of rounds) {
        await as('1').promoteToMaster({ account, membership });
        const both = await Promise.allSettled([
          as(user).givePermission({ account, subject, key }),
          as('1').demoteMaster({ account, membership, endGranted: true }),
        ]);
        expect(both[1].status).toBe('fulfilled');
        if (!isIn(both)) expect(both[0]).toMatchObject({ reason: { code: 'access.denied' } });
        expect(await holds(test, 'contact:31', key)).toBe(false);
      }
    });

    it('nobody comes in by the invitation of somebody who was removed before', async () => {
      for (const round of rounds) {
        const email = `late${round}@elsewhere.example`;
        const inviter = await joinNew(test, `inviter${round}@elsewhere.example`, [{ key: 'misc.users' }]);
        await as(inviter.user).inviteUser({ account, email, grants: [] });
        const token = await tokenTo(test, email);
        const { user } = await test.core.open().signUp({ token, name: 'Late' });
        const both = await Promise.allSettled([
          as(user).acceptInvitation({ token }),
          as('1').removeMember({ account, membership: inviter.membership }),
        ]);
        expect(both[1].status).toBe('fulfilled');
        const [latest] = await order('user.joined', 'member.removed');
        expect(latest).toBe('member.removed');
        expect((await as(user).myAccounts({})).length).toBe(isIn(both) ? 1 : 0);
      }
    });

    it('an account has one owner, when the heir is removed while they accept', async () => {
      for (const round of rounds) {
        const heir = await joinNew(test, `heir${round}@elsewhere.example`);
        await as('1').offerOwnership({ account, membership: heir.membership });
        const both = await Promise.allSettled([
          as(heir.user).acceptOwnership({ account }),
          as('2').removeMember({ account, membership: heir.membership }),
        ]);
        expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const people = await as('2').listPeople({ account });
        const owners = people.filter(({ role }) => role === 'owner').map(({ principal }) => principal);
        expect(owners).toEqual([isIn(both) ? `user:${heir.user}` : 'user:1']);
        if (isIn(both)) await as('1').undoOwnership({ account });
      }
    });

    it('of two who remove each other at once one stays', async () => {
      for (const round of rounds) {
        const [one, other] = [
          await joinNew(test, `one${round}@elsewhere.example`, [{ key: 'misc.users' }]),
          await joinNew(test, `other${round}@elsewhere.example`, [{ key: 'misc.users' }]),
        ];
        const both = await Promise.allSettled([
          as(one.user).removeMember({ account, membership: other.membership }),
          as(other.user).removeMember({ account, membership: one.membership }),
        ]);
        expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      }
    });

    it('two members of one team of an account are suspended and woken without waiting for each other', async () => {
      const joined = [
        await joinNew(test, 'pair1@elsewhere.example'),
        await joinNew(test, 'pair2@elsewhere.example'),
      ];
      const all = joined.map(async ({ membership }, index) => {
        for (const _round of rounds) {
          await as(index === 0 ? '1' : '2').suspendMember({ account, membership });
          await as(index === 0 ? '2' : '1').resumeMember({ account, membership });
        }
      });
      await Promise.all(all);
    }, 60_000);
  });
}
