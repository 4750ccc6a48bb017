import type { Actor } from '../../../core/index';
import type { Database } from '../../../core/storage/open';
import { sampleWithDatabase, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const marta = { id: '1', name: 'Marta Kowal', departments: [] };
const asMarta = (): Actor => ({
  ...{ principal: 'staff:1', name: 'Marta Kowal', login: true, freshAt: Date.now(), channel: 'web' },
});
const grant = {
  account: '1042',
  subject: { kind: 'contact' as const, id: '31' },
  key: 'billing.pay' as const,
};
const FORBID = { key: 'billing.cards' as const, word: 'forbidden' as const };
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 400));

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'a member of staff who is demoted', (_open, place) => {
    let test: TestCore;
    let other: Database;
    let close = () => Promise.resolve();
    beforeAll(async () => {
      ({ test, db: other, close } = await sampleWithDatabase(place));
    });
    afterAll(() => close());

    const acting = () => test.core.as(asMarta());
    const demote = async (role: 'admin' | 'auditor') => {
      await test.core.embedded.putStaff({ ...marta, role });
      await test.core.refreshFromHost();
    };
    const changes: [string, () => Promise<unknown>][] = [
      ['giving a permission', () => acting().givePermission(grant)],
      ['lowering a ceiling', () => acting().setCeiling({ level: 'group', holder: 'business', ...FORBID })],
      ['suspending a user', () => acting().suspendUser({ user: '3' })],
      ['retrying a letter', () => acting().retryLetter({ letter: 1 })],
    ];

    it.each(changes)('does nothing that was under way: %s (R18)', async (_what, change) => {
      await demote('admin');
      const outcome = await other.write.transaction(async (tx) => {
        await tx('latchkey_epoch').where({ scope: 'catalogue' }).increment('epoch', 1);
        await tx('latchkey_staff').where({ id: '1' }).update({ role: 'auditor' });
        const changing = change().then(
          () => 'done',
          (error: unknown) => (error as { details?: unknown }).details,
        );
        await Promise.race([changing, aWhile()]);
        return { changing };
      });
      expect(await outcome.changing).toMatchObject({ act: 'change' });
    });

    it('stays what they were until what they began is in (R18)', async () => {
      await demote('admin');
      const role = () => other.read('latchkey_staff').where({ id: '1' }).first('role');
      const under = await other.write.transaction(async (tx) => {
        await tx('latchkey_epoch').where({ scope: 'account:1042' }).increment('epoch', 1);
        const changing = acting().givePermission(grant);
        await aWhile();
        const demoting = demote('auditor');
        await aWhile();
        expect(await role()).toEqual({ role: 'admin' });
        return [changing, demoting];
      });
      await Promise.all(under);
      expect(await role()).toEqual({ role: 'auditor' });
      await expect(acting().endPermission(grant)).rejects.toMatchObject({ code: 'access.denied' });
    });

    it('is never in the way of the reading that demotes them (design 5)', async () => {
      await demote('admin');
      const { retrying } = await other.write.transaction(async (tx) => {
        await tx('latchkey_activity_head').where({ log: 'installation' }).forUpdate().select('log');
        const retrying = acting().retryLetter({ letter: 1 });
        retrying.catch(() => undefined);
        await aWhile();
        await tx('latchkey_epoch').where({ scope: 'catalogue' }).increment('epoch', 1);
        return { retrying };
      });
      await expect(retrying).rejects.toMatchObject({ code: 'letter.not_found' });
    });
  });
}
