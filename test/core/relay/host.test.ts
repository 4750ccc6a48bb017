import { HostError, MovableClock, silentLog } from '../../../core/index';
import type { Context } from '../../../core/ports/context';
import { closeAtHost, openAtHost, replyAtHost } from '../../../core/relay/couriers/host';
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
    const host = { refuses: true, heard: [] as string[] };
    const ticket = { id: 't1', hostTicket: '', service: '' };
    const heard = async (what: string) => {
      if (host.refuses) throw new HostError(false, 'no such client');
      host.heard.push(what);
      return { id: 'H1' };
    };
    const ctx = {
      read: {
        tickets: {
          ticket: async () => ticket,
          message: async () => ({ id: 'm1', body: 'hello', author: 'contact:1', authorName: 'Ada' }),
        },
        people: { contact: async () => undefined },
      },
      host: {
        openTicket: () => heard('open'),
        reply: () => heard('reply'),
        closeTicket: () => heard('close'),
      },
      transaction: async (work: (tx: unknown) => unknown) =>
        work({ tickets: { setHostTicket: (_id: string, id: string) => (ticket.hostTicket = id) } }),
    } as unknown as Context;
    const relay = new Relay({ db, clock, log: silentLog, seal: sealKeys('a'.repeat(32)) });
    relay.employ('host.open', openAtHost(ctx));
    relay.employ('host.reply', replyAtHost(ctx));
    relay.employ('host.close', closeAtHost(ctx));
    return { clock, host, relay };
  };

  test('keep what follows an opening that was given up, and send all of it once that is tried again', async () => {
    const { clock, host, relay } = stage();
    const payload = JSON.stringify({ ticket: 't1', message: 'm1' });
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
