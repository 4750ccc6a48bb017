import { HostError, MovableClock, silentLog } from '../../../core/index';
import type { Context } from '../../../core/ports/context';
import { closeAtHost, openAtHost, replyAtHost, setInvoicesAtHost } from '../../../core/relay/couriers/host';
import { listDead, retryDead } from '../../../core/relay/dead-letters';
import { post } from '../../../core/relay/outbox';
import { Relay } from '../../../core/relay/relay';
import type { Database } from '../../../core/storage/open';
import { sealKeys } from '../../../core/storage/seal-box';
import { inTransaction } from '../../../core/storage/transaction';
import { onDatabase } from '../../support/databases';

onDatabase('sqlite', 'host couriers', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  /** A host that refuses until it is told otherwise, and one ticket that it has not got. */
  const stage = () => {
    const clock = new MovableClock();
    const host = {
      refuses: true,
      isCutOff: false,
      heard: [] as string[],
      keys: [] as string[],
      authors: [] as unknown[],
    };
    const ticket = { id: 't1', hostTicket: '', service: '' };
    const heard = async (what: string, key: string) => {
      if (host.refuses) throw new HostError('notFound', 'no such client');
      host.heard.push(what);
      host.keys.push(key);
      if (host.isCutOff) throw new HostError('transport', 'the answer never came');
      return { id: 'H1' };
    };
    const ctx = {
      read: {
        tickets: {
          ticket: async () => ticket,
          message: async (id: string) => ({ id, body: 'hello', author: 'contact:1', authorName: 'Ada' }),
        },
        people: { contact: async () => undefined },
      },
      host: {
        openTicket: (_ticket: unknown, key: string) => heard('open', key),
        reply: (_id: string, { author }: { author: unknown }, key: string) => {
          host.authors.push(author);
          return heard('reply', key);
        },
        closeTicket: (_id: string, key: string) => heard('close', key),
      },
      transaction: async (work: (tx: unknown) => unknown) =>
        work({ tickets: { setHostTicket: (_id: string, id: string) => (ticket.hostTicket = id) } }),
    } as unknown as Context;
    const relay = new Relay({ db, clock, log: silentLog, seal: sealKeys('a'.repeat(32)) });
    relay.employ('host.open', openAtHost(ctx));
    relay.employ('host.reply', replyAtHost(ctx));
    relay.employ('host.close', closeAtHost(ctx));
    return { clock, host, ticket, relay };
  };

  test.each(['host.open', 'host.reply', 'host.close'])(
    'send the same key each time that %s is delivered, and another for another letter',
    async (kind) => {
      const { clock, host, ticket, relay } = stage();
      Object.assign(host, { refuses: false, isCutOff: true });
      Object.assign(ticket, { hostTicket: 'H1' });
      const payload = (message: string) => JSON.stringify({ ticket: 't1', message, key: message });
      await inTransaction(db, (tx) => post(tx, { lane: kind, kind, payload: payload('m1') }, clock.now()));
      for (let time = 0; time < 3; time += 1) {
        while ((await relay.tick()) > 0);
        clock.advance(3_600_000);
      }
      expect(host.keys).toHaveLength(3);
      const [key = '', ...again] = host.keys;
      expect(key).not.toBe('');
      expect(again).toEqual([key, key]);
      host.isCutOff = false;
      while ((await relay.tick()) > 0);
      await inTransaction(db, (tx) => post(tx, { lane: kind, kind, payload: payload('m2') }, clock.now()));
      while ((await relay.tick()) > 0);
      expect(new Set(host.keys).size).toBe(kind === 'host.open' ? 1 : 2);
    },
  );

  test.each([
    ['auth', { is: 'later', unsent: true }],
    ['ip', { is: 'later', unsent: true }],
    ['permission', { is: 'later', unsent: true }],
    ['rateLimit', { is: 'later', unsent: true, afterMs: 7_000 }],
    ['maintenance', { is: 'later', unsent: true }],
    ['transport', { is: 'later' }],
    ['notFound', { is: 'refused' }],
    ['validation', { is: 'refused' }],
  ] as const)('take a host’s %s for what it is', async (kind, outcome) => {
    const retryAfter = kind === 'rateLimit' ? { retryAfterMs: 7_000 } : {};
    const ctx = {
      read: { tickets: { ticket: async () => ({ id: 't1', hostTicket: 'H1' }) } },
      host: { closeTicket: () => Promise.reject(new HostError(kind, 'why', retryAfter)) },
    } as unknown as Context;
    const letter = { id: '1', kind: 'host.close', payload: JSON.stringify({ ticket: 't1', key: 'close:1' }) };
    expect(await closeAtHost(ctx)(letter as never, undefined)).toEqual({ ...outcome, reason: 'why' });
  });

  test('take settings to a host that has them, and drop them for one that has none any more', async () => {
    const payload = JSON.stringify({ account: '7', settings: JSON.stringify({ reference: 'PO 7' }) });
    const sent: unknown[] = [];
    const deliver = (changeInvoiceSettings?: (...said: unknown[]) => Promise<unknown>) =>
      setInvoicesAtHost({ host: { changeInvoiceSettings } } as unknown as Context)(
        ...([{ id: '1', kind: 'host.invoices', payload }, undefined] as never as [never, undefined]),
      );
    expect(await deliver(async (...said) => sent.push(said))).toEqual({ is: 'done' });
    expect(sent).toEqual([['7', { reference: 'PO 7' }]]);
    expect(await deliver()).toEqual({ is: 'dropped' });
    const gone = () => Promise.reject(new HostError('notFound', 'why'));
    expect(await deliver(gone)).toEqual({ is: 'refused', reason: 'why' });
  });

  test('name the contact by the id that it has in the host', async () => {
    const { host, ticket, relay, clock } = stage();
    Object.assign(host, { refuses: false });
    Object.assign(ticket, { hostTicket: 'H1' });
    const payload = JSON.stringify({ ticket: 't1', message: 'm1' });
    await inTransaction(db, (tx) => post(tx, { lane: 'named', kind: 'host.reply', payload }, clock.now()));
    while ((await relay.tick()) > 0);
    expect(host.authors).toEqual([{ kind: 'contact', id: '1', name: 'Ada', email: '' }]);
  });

  test('keep what follows an opening that was given up, and send all of it once that is tried again', async () => {
    const { clock, host, relay } = stage();
    const payload = JSON.stringify({ ticket: 't1', message: 'm1', key: 'close:1' });
    for (const kind of ['host.open', 'host.reply', 'host.close']) {
      await inTransaction(db, (tx) => post(tx, { lane: 'host:t1', kind, payload }, clock.now()));
    }
    while ((await relay.tick()) > 0);
    const dead = (await listDead(db, { limit: 10 })).reverse();
    expect(dead.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['host.open', 'no such client'],
      ['host.reply', 'the ticket never reached the host'],
      ['host.close', 'the ticket never reached the host'],
    ]);
    host.refuses = false;
    for (const { id } of dead) await inTransaction(db, (tx) => retryDead(tx, id, clock.now()));
    while ((await relay.tick()) > 0);
    expect(host.heard).toEqual(['open', 'reply', 'close']);
    expect(await listDead(db, { limit: 10 })).toEqual([]);
  });
});
