import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedHost } from '../../../core/hosts/embedded/embedded-host';
import { recordEvent } from '../../../core/hosts/embedded/record-event';
import type { HostEvent } from '../../../core/ports/host';
import { rows } from '../../../core/storage/dialect';
import type { Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { billingHostContract } from '../../contracts/billing-host';
import { eachDatabase, onDatabase } from '../../support/databases';
import { embeddedHarness, freely, seededHost, stillClock } from './embedded-harness';

const author = { kind: 'user', name: 'Ada Lindqvist', email: 'ada@example.org' } as const;
const aTicket = {
  account: 'acme',
  department: 'tech',
  subject: 'Backups fail',
  message: 'Since Monday.',
  priority: 'high',
  author,
} as const;
const moved = (department: string) =>
  ({ kind: 'ticket.moved', ticket: 'ticket-1', department, ourKey: '' }) as const;

eachDatabase('the embedded host', (open) => {
  billingHostContract('the embedded host', async () => embeddedHarness(await open()));

  describe('its desk', () => {
    let db: Database;
    let host: EmbeddedHost;
    let made = 0;
    const opened = async () => (await host.openTicket(aTicket, `desk-${(made += 1)}`)).id;
    beforeAll(async () => {
      db = await open();
      host = await seededHost(db);
    });

    test('shows a ticket to staff with its client, its department and its private lines', async () => {
      const id = await opened();
      await host.addNote(id, '2', 'Late with paying.');
      const found = await host.ticket(id);
      expect(found?.ticket).toMatchObject({
        id,
        accountLabel: 'Acme Ltd',
        departmentLabel: 'Technical',
        requester: 'Ada Lindqvist',
        priority: 'high',
        service: '',
      });
      expect(found?.lines).toMatchObject([
        { kind: 'user', author: 'Ada Lindqvist', private: false },
        { kind: 'staff', author: 'Tomas Berg', body: 'Late with paying.', private: true },
      ]);
      expect(await host.ticket('nothing')).toBeUndefined();
    });

    test('lists tickets of one account or of some departments', async () => {
      const ours = await opened();
      const theirs = await host.openTicket({ ...aTicket, account: 'globex', department: 'sales' }, 'theirs');
      const ids = async (filter: Parameters<EmbeddedHost['tickets']>[0]) =>
        (await host.tickets(filter)).map(({ id }) => id);
      expect(await ids({ account: 'globex' })).toEqual([theirs.id]);
      expect(await ids({ departments: ['sales'] })).toEqual([theirs.id]);
      expect(await ids({ account: 'acme' })).toContain(ours);
      expect(await ids({ departments: [] })).toEqual([]);
    });

    test.each([
      ['replies', (id: string, staff: string) => host.replyAsStaff(id, staff, 'Hello.')],
      ['notes', (id: string, staff: string) => host.addNote(id, staff, 'Hello.')],
      ['states', (id: string, staff: string) => host.setTicketState(id, staff, 'closed')],
      ['moves', (id: string, staff: string) => host.moveTicket(id, staff, 'sales')],
    ])('takes %s only from staff who work in the department', async (_, act) => {
      const { id } = await host.openTicket({ ...aTicket, department: 'sales' }, `desk-${(made += 1)}`);
      for (const staff of ['2', '3', 'nobody']) {
        await expect(act(id, staff)).rejects.toMatchObject({ name: 'HostError', retryable: false });
      }
      await expect(act(id, '1')).resolves.not.toThrow();
    });

    test('pays an invoice once, and writes it down once', async () => {
      const paid = async () =>
        (await db.read('host_event').where({ kind: 'invoice.paid', subject: 'i1' })).length;
      const i1 = { account: 'acme', invoice: 'i1' };
      await Promise.all([host.payInvoice(i1, freely), host.payInvoice(i1, freely)]);
      expect(await host.invoice('i1')).toMatchObject({ state: 'paid', cents: 1999 });
      expect(await paid()).toBe(1);
      await expect(host.payInvoice({ account: 'acme', invoice: 'nothing' }, freely)).rejects.toMatchObject({
        retryable: false,
      });
    });

    test('refuses an amount that is no whole number of cents', async () => {
      const invoice = (await host.invoice('i9'))!;
      await expect(host.putInvoice({ ...invoice, cents: 19.99 })).rejects.toThrow(RangeError);
    });

    test('changes what was put before', async () => {
      const globex = (await host.account('globex'))!;
      await host.putClient({ ...globex, state: 'suspended' });
      expect(await host.account('globex')).toEqual({ ...globex, state: 'suspended' });
      await host.putDomain({ id: 'd1', account: 'acme', name: 'acme.example', state: 'active' });
      await host.putDomain({ id: 'd1', account: 'acme', name: 'acme.example', state: 'ended' });
      expect(await host.domains('acme')).toEqual([
        { id: 'd1', account: 'acme', name: 'acme.example', state: 'ended' },
      ]);
    });

    test('drops service functions that the catalogue has no word for', async () => {
      const [web1] = await host.services('acme');
      await db
        .write('host_service')
        .where({ id: 'web1' })
        .update({ functions: '["service.cancel","service.sing"]' });
      expect((await host.services('acme'))[0]).toEqual({ ...web1, offers: ['service.cancel'] });
    });

    test('turns a database fault into one that is worth another try, without its values', async () => {
      const other = await open();
      const broken = await seededHost(other);
      await other.write.schema.dropTable('host_reply');
      const failed = await broken
        .openTicket({ ...aTicket, message: 'secret words' }, 'k')
        .catch((e: unknown) => e);
      expect(failed).toMatchObject({ name: 'HostError', retryable: true });
      expect(JSON.stringify(failed) + String(failed)).not.toContain('secret');
    });
  });

  describe('its links and copies', () => {
    test('gives links to its pages only when it has an address', async () => {
      const db = await open();
      const bare = await seededHost(db);
      expect(bare.staffUrl({ ticket: 'ticket-1' })).toBeUndefined();
      expect(bare.greatestLagMs).toBeGreaterThan(0);
      const host = await seededHost(db, { url: 'http://host.example' });
      expect(host.staffUrl({ ticket: 'ticket-1' })).toBe('http://host.example/staff/tickets/ticket-1');
      expect(host.staffUrl({ account: 'a/b' })).toBe('http://host.example/staff/clients/a%2Fb');
    });

    test('tells of a changed fact in the transaction of the change', async () => {
      const db = await open();
      const told: unknown[] = [];
      let fails = false;
      const host = await seededHost(db, {
        whenChanged: (_tx, change) => {
          told.push(change);
          return fails ? Promise.reject(new Error('no copy')) : Promise.resolve();
        },
      });
      expect(host.greatestLagMs).toBe(0);
      expect(told).toEqual(expect.arrayContaining([{ account: 'acme' }, { installation: true }]));
      const acme = (await host.account('acme'))!;
      fails = true;
      await expect(host.putClient({ ...acme, state: 'closed' })).rejects.toThrow('no copy');
      expect(await host.account('acme')).toEqual(acme);
    });
  });

  describe('its order of events', () => {
    test('lets no reader pass over a transaction that commits later', async () => {
      const db = await open();
      const host = await seededHost(db);
      const seen: HostEvent[] = [];
      let { position } = await host.events('', 100);
      const writing = { on: true };
      const read = async () => {
        const batch = await host.events(position, 3);
        seen.push(...batch.events);
        position = batch.position;
        return batch.events.length;
      };
      const reader = (async () => {
        while (writing.on) await read();
        while ((await read()) > 0);
      })();
      const departments = Array.from({ length: 24 }, (_, index) => `d${index}`);
      const write = (department: string) =>
        inTransaction(db, async (tx) => {
          await recordEvent(tx, moved(department), stillClock.now());
          await tx('host_staff').where({ id: '1' }).first(); // stays open a moment longer
        });
      await Promise.all(departments.map(write));
      writing.on = false;
      await reader;
      expect(seen.map((event) => (event.kind === 'ticket.moved' ? event.department : '')).sort()).toEqual(
        [...departments].sort(),
      );
      const ids = seen.map(({ id }) => Number(id));
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
    });
  });
});

function aGate() {
  const gate = { open: () => {} };
  const passed = new Promise<undefined>((resolve) => (gate.open = () => resolve(undefined)));
  return { passed, open: () => gate.open() };
}

const waitingWriters = {
  postgres: `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  mysql: `select count(*) as n from information_schema.innodb_trx t join information_schema.processlist p on p.id = t.trx_mysql_thread_id where p.db = database() and t.trx_state = 'LOCK WAIT'`,
};

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'two writers of events', (open) => {
    async function whileTheSecondWaits(end: 'commit' | 'rollback') {
      const db = await open();
      const host = await seededHost(db);
      const start = await host.events('', 100);
      const waiting = async () => (await rows<{ n: number }>(db.read.raw(waitingWriters[name])))[0]!.n > 0;
      const recorded = aGate();
      const released = aGate();
      const first = inTransaction(db, async (tx) => {
        await recordEvent(tx, moved('first'), 1);
        recorded.open();
        await released.passed;
        if (end === 'rollback') throw new Error('changed its mind');
      });
      const outcome = first.catch((error: unknown) => error);
      await recorded.passed;
      const second = inTransaction(db, (tx) => recordEvent(tx, moved('second'), 2));
      // InnoDB shows what it knew 100 ms ago, and nothing newer to whoever asks more often.
      while (!(await waiting())) await pause(150);
      const during = await host.events(start.position, 10);
      released.open();
      await Promise.all([outcome, second]);
      const { events } = await host.events(start.position, 10);
      const order = events.map(({ seq }) => seq - Number(start.position));
      return { during: during.events, after: events, order };
    }

    test('makes the second wait until the first is in', async () => {
      const { during, after, order } = await whileTheSecondWaits('commit');
      expect(during).toEqual([]);
      expect(after).toMatchObject([{ department: 'first' }, { department: 'second' }]);
      expect(order).toEqual([1, 2]);
    });

    test('leaves no gap when the first rolls back', async () => {
      const { after, order } = await whileTheSecondWaits('rollback');
      expect(after).toMatchObject([{ department: 'second' }]);
      expect(order).toEqual([1]);
    });
  });
}
