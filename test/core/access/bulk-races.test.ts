import type { Actor, PermissionKey, Subject } from '../../../core/index';
import { PERMISSION_KEYS } from '../../../core/access/catalogue';
import type { Database } from '../../../core/storage/open';
import { onDatabase } from '../../support/databases';
import { sampleWithDatabase, type TestCore } from '../../support/core';
import { joinNew, tokenTo, web } from '../people/users';

const account = '1042';
const ROUNDS = 8;
const subject = { kind: 'contact' as const, id: '33' };
const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
const BILLING = PERMISSION_KEYS.filter((key) => key.startsWith('billing.'));

interface Line {
  action: string;
  subject?: string;
  before?: { key?: string; grants?: { key: string }[] };
  after?: { key?: string; grants?: { key: string }[] };
  refused?: boolean;
}

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'two admins at once', (_open, place) => {
    let test: TestCore;
    let db: Database;
    let close = () => Promise.resolve();
    beforeAll(async () => {
      ({ test, db, close } = await sampleWithDatabase(place));
    });
    afterAll(() => close());
    const as = (id: string, over: Partial<Actor> = {}) => test.core.as(web(test, id, over));
    const held = async (of: Subject = subject): Promise<string[]> => {
      const rows: { permission: string }[] = await db
        .read('latchkey_grant')
        .where({ subject_kind: of.kind, subject_id: of.id, service_id: '' })
        .select('permission');
      return rows.map(({ permission }) => permission).sort();
    };
    const ok = (both: PromiseSettledResult<unknown>[]) => both.map(({ status }) => status === 'fulfilled');
    const codes = (both: PromiseSettledResult<unknown>[]) =>
      both.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));

    it('edit the same grants: none is lost and none invented, and the log says how they came to be', async () => {
      const before = await held();
      const edit = async (user: string, keys: readonly PermissionKey[]) => {
        for (const key of keys) {
          await as(user).givePermission({ account, subject, key });
          if (keys.indexOf(key) % 2 === 1) await as(user).endPermission({ account, subject, key });
        }
        await as(user).changeGrants({
          account,
          subject,
          add: [{ key: keys[1]! }],
          remove: [{ key: keys[0]! }],
        });
      };
      const [one, other] = [BILLING.slice(0, 6), BILLING.slice(6, 12)];
      await Promise.all([edit('1', one), edit('2', other)]);
      const left = (keys: readonly string[]) => keys.filter((_, at) => at === 1 || (at > 0 && at % 2 === 0));
      expect(await held()).toEqual([...before, ...left(one), ...left(other)].sort());

      const lines: { body: string }[] = await db
        .read('latchkey_activity')
        .where({ log: account })
        .orderBy('seq')
        .select('body');
      const replayed = new Set(before);
      for (const { body } of lines) {
        const line = JSON.parse(body) as Line;
        if (line.refused || line.subject !== 'contact:33') continue;
        if (line.action === 'access.given') replayed.add(line.after!.key!);
        if (line.action === 'access.ended') replayed.delete(line.before!.key!);
      }
      expect(await held()).toEqual([...replayed].sort());
    }, 60_000);

    it('apply a preset while another gives a key: the key is not lost, whoever comes first', async () => {
      const order = { account, preset: 'accounts', subjects: [subject] };
      const applied: boolean[] = [];
      for (const round of rounds) {
        await as('1').setGrants({
          ...{ account, subject, grants: [{ key: 'support.open' }] },
          version: (await as('1').readGrants({ account, subject })).version,
        });
        const { seen } = await as('1').previewPreset(order);
        const both = await Promise.allSettled([
          as(round % 2 === 0 ? '1' : '2').applyPreset({ ...order, seen }),
          as(round % 2 === 0 ? '2' : '1').givePermission({ account, subject, key: 'billing.quotes' }),
        ]);
        expect(ok(both)[1]).toBe(true);
        const [isApplied] = ok(both);
        applied.push(isApplied!);
        if (!isApplied) expect(codes(both)).toEqual(['preview.conflict']);
        expect(await held()).toEqual(
          isApplied
            ? ['billing.invoices', 'billing.pay', 'billing.quotes', 'billing.reminders']
            : ['billing.quotes', 'support.open'],
        );
      }
      expect(applied).toHaveLength(ROUNDS);
    }, 60_000);

    it('answer one request: one of them does', async () => {
      for (const round of rounds) {
        const key = BILLING[round % 6]!;
        const { user, membership } = await joinNew(test, `asks${round}@elsewhere.example`);
        const { id: request } = await as(user).requestAccess({ account, key, reason: 'Because' });
        const at = { account, request };
        const both = await Promise.allSettled([
          as('1').approveAccessRequest(at),
          round % 2 === 0 ? as('2').approveAccessRequest(at) : as('2').refuseAccessRequest(at),
        ]);
        expect(ok(both).filter(Boolean)).toHaveLength(1);
        expect(codes(both)).toEqual(['request.conflict']);
        const isGiven = ok(both)[0] || round % 2 === 0;
        expect(await held({ kind: 'membership', id: membership })).toEqual(isGiven ? [key] : []);
      }
    }, 60_000);

    it('remove and give back the same unused grants: once', async () => {
      test.clock.advance(91 * 86_400_000);
      const marked = (await as('1').reviewAccess({ account, unused: true })).items.map(
        ({ grant }) => grant.id,
      );
      expect(marked.length).toBeGreaterThan(3);
      const removed = await Promise.allSettled(
        ['1', '2'].map((user) => as(user).removeUnused({ account, grants: marked })),
      );
      expect(ok(removed).filter(Boolean)).toHaveLength(1);
      expect(codes(removed)).toEqual(['review.conflict']);
      const review = (await as('1').listReviews({ account }))[0]!.id;
      const undone = await Promise.allSettled(
        ['1', '2'].map((user) => as(user).undoReview({ account, review })),
      );
      expect(ok(undone).filter(Boolean)).toHaveLength(1);
      expect(codes(undone)).toEqual(['review.conflict']);
    });

    it('accept one invitation twice: one place', async () => {
      for (const round of rounds) {
        const email = `twice${round}@elsewhere.example`;
        await as('1').inviteUser({ account, email, grants: [{ key: 'billing.pay' }] });
        const token = await tokenTo(test, email);
        const { user } = await test.core.open().signUp({ token, name: 'Twice' });
        const both = await Promise.allSettled([
          as(user).acceptInvitation({ token }),
          as(user).acceptInvitation({ token }),
        ]);
        expect(ok(both).filter(Boolean)).toHaveLength(1);
        expect((await as(user).myAccounts({})).length).toBe(1);
      }
    }, 60_000);

    it('merge two contacts both ways, or one into two: one of them does', async () => {
      for (const round of rounds) {
        const ids: string[] = [];
        for (const who of ['a', 'b', 'c']) {
          const email = `${who}${round}@elsewhere.example`;
          ids.push((await as('1').addContact({ account, name: who, email })).id);
        }
        const [a, b, c] = ids as [string, string, string];
        const second = round % 2 === 0 ? { into: b, from: a } : { into: c, from: b };
        const both = await Promise.allSettled([
          as('1').mergeContacts({ account, into: a, from: b }),
          as('2').mergeContacts({ account, ...second }),
        ]);
        expect(ok(both).filter(Boolean)).toHaveLength(1);
        expect(codes(both)).toEqual(['contact.not_found']);
      }
    }, 60_000);

    it('merge two logins by one token: once', async () => {
      const one = await joinNew(test, 'one-login@elsewhere.example');
      const other = await joinNew(test, 'other-login@elsewhere.example');
      const token = await as(other.user).offerMerge({});
      const both = await Promise.allSettled([
        as(one.user).mergeUsers({ token }),
        as(one.user).mergeUsers({ token }),
      ]);
      expect(ok(both).filter(Boolean)).toHaveLength(1);
      expect(codes(both)).toEqual(['merge.not_found']);
    });

    it('are offered the ownership both, or one of them takes it twice: one owner', async () => {
      const heirs = [
        await joinNew(test, 'heir-one@elsewhere.example'),
        await joinNew(test, 'heir-two@elsewhere.example'),
      ];
      for (const _round of rounds.slice(0, 4)) {
        const offers = await Promise.allSettled(
          heirs.map(({ membership }) => as('1').offerOwnership({ account, membership })),
        );
        expect(ok(offers).filter(Boolean)).toHaveLength(1);
        const heir = heirs[ok(offers).indexOf(true)]!;
        const taken = await Promise.allSettled([
          as(heir.user).acceptOwnership({ account }),
          as(heir.user).acceptOwnership({ account }),
        ]);
        expect(ok(taken).filter(Boolean)).toHaveLength(1);
        const owners: { user_id: string }[] = await db
          .read('latchkey_membership')
          .where({ account_id: account, role: 'owner' });
        expect(owners.map(({ user_id }) => user_id)).toEqual([heir.user]);
        await as('1').undoOwnership({ account });
      }
    }, 60_000);
  });
}
