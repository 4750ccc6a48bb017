import type { Actor, Core } from '../../../core/index';
import { openDatabase, type Database } from '../../../core/storage/open';
import { storeKeys } from '../../../core/storage/store-keys';
import { verifyActivity } from '../../../core/storage/verify-activity';
import { readVector } from '../../../core/storage/epochs';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const SECRET = 'a secret for tests that is long enough';
const WORKERS = 4;
const ROUNDS = 12;
const subject = { kind: 'contact' as const, id: '31' };

const by = (id: string, name: string): Actor => ({
  principal: `user:${id}`,
  ...{ name, login: true, freshAt: Date.now(), channel: 'web' as const },
});

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'giving, ending, opening and closing at once', (_open, place) => {
    let core: Core;
    let db: Database;
    const done = { given: 0, ended: 0, opened: 0, closed: 0, missing: 0 };
    let before: number;

    const epoch = async () => (await readVector(db, ['account:1042'])).epochs.get('account:1042')!;

    /** One that came too late finds nothing to end; anything else that goes wrong fails the test. */
    async function giveAndEnd(key: 'billing.pay' | 'billing.balance'): Promise<void> {
      const grant = { account: '1042', subject, key };
      await core.as(by('1', 'Grace Okafor')).givePermission(grant);
      done.given += 1;
      const end = await core
        .as(by('2', 'Henrik Sørlie'))
        .endPermission(grant)
        .catch((error: unknown) => error);
      if (!(end instanceof Error)) done.ended += 1;
      else {
        expect(end).toMatchObject({ code: 'grant.not_found' });
        done.missing += 1;
      }
    }

    async function openAndClose(subjectLine: string): Promise<void> {
      const as = core.as(by('3', 'Jonas Weber'));
      const about = { account: '1042', department: 'technical', priority: 'low' as const };
      const { id } = await as.openTicket({ ...about, subject: subjectLine, message: 'Hello.' });
      done.opened += 1;
      await as.closeTicket({ ticket: id });
      done.closed += 1;
    }

    beforeAll(async () => {
      const url = await place.freshUrl();
      core = (await sampleCore(url)).core;
      db = openDatabase(url);
      before = await epoch();
      const work = Array.from({ length: WORKERS }, async (_, worker) => {
        for (let round = 0; round < ROUNDS; round += 1) {
          await giveAndEnd(worker % 2 === 0 ? 'billing.pay' : 'billing.balance');
          await openAndClose(`ticket ${worker}.${round}`);
        }
      });
      await Promise.all(work);
    }, 120_000);
    afterAll(async () => {
      await core.close();
      await db.close();
    });

    it('moves the account’s epoch on once for each change of access', async () => {
      expect(done).toMatchObject({
        given: WORKERS * ROUNDS,
        opened: WORKERS * ROUNDS,
        closed: WORKERS * ROUNDS,
      });
      expect(done.ended + done.missing).toBe(WORKERS * ROUNDS);
      expect(await epoch()).toBe(before + done.given + done.ended);
    });

    it('leaves one true log with a line for each of them', async () => {
      expect(await verifyActivity(db, storeKeys(SECRET), '1042')).toMatchObject({ ok: true });
      const lines: { body: string }[] = await db
        .read('latchkey_activity')
        .where({ log: '1042' })
        .select('body');
      const actions = lines.map(({ body }) => JSON.parse(body) as { action: string; refused?: unknown });
      const count = (action: string) => actions.filter((one) => one.action === action && !one.refused).length;
      expect({
        given: count('access.given'),
        ended: count('access.ended'),
        opened: count('ticket.opened'),
        closed: count('ticket.closed'),
      }).toEqual({ given: done.given, ended: done.ended, opened: done.opened, closed: done.closed });
    });

    it('opens one ticket for one request, however many times it comes at once', async () => {
      const form = { account: '1042', department: 'technical', priority: 'low' as const };
      for (let round = 0; round < ROUNDS; round += 1) {
        const as = core.as(by('3', 'Jonas Weber'), `form-${round}`);
        const asked = Array.from({ length: WORKERS }, () =>
          as.openTicket({ ...form, subject: 'Once', message: 'Hello.' }),
        );
        expect(new Set((await Promise.all(asked)).map(({ id }) => id)).size).toBe(1);
        done.opened += 1;
      }
    });

    it('gives each ticket a number of its own', async () => {
      const tickets: { number: number }[] = await db.read('latchkey_ticket').select('number');
      expect(new Set(tickets.map(({ number }) => number)).size).toBe(done.opened);
    });
  });
}
