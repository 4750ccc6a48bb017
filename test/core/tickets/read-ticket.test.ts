import { readTicket } from '../../../core/tickets/read-tickets';
import type { ActorContext } from '../../../core/ports/context';
import { createSnapshots } from '../../../core/access/snapshots';
import { chainKeys } from '../../../core/activity/chain';
import { sealKeys } from '../../../core/storage/seal-box';
import { createStores } from '../../../core/storage/stores/stores';
import type { Database } from '../../../core/storage/open';
import { randomIds } from '../../../core/system/random-ids';
import { SECRET, sampleCore, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { acting, PLAIN, someone } from './acting-on-tickets';

const SAID_AFTERWARDS = 'For the billing department alone.';

eachDatabase('a ticket that moves while it is read', (open, place) => {
  let test: TestCore;
  let db: Database;
  beforeAll(async () => {
    db = await open();
    test = await sampleCore(place.urlOf(db));
  });
  afterAll(() => test.core.close());

  const storesOf = () => {
    const keys = { chain: chainKeys(SECRET), seal: sealKeys(SECRET) };
    return createStores(db, keys, test.clock, () => undefined);
  };

  /** Priya, who may not enter the billing department, with `happen` falling before her n-th reading, from 0. */
  function priya(happen: () => Promise<void>, n: number): ActorContext {
    const { read, transaction } = storesOf();
    let count = 0;
    const turn = <Args extends unknown[], T>(reads: (...args: Args) => Promise<T>) => {
      return async (...args: Args): Promise<T> => {
        if (count++ === n) await happen();
        return reads(...args);
      };
    };
    const { ticket, messages } = read.tickets;
    const { vector, facts } = read.access;
    const access = { ...read.access, vector: turn(vector), facts: turn(facts) };
    const tickets = { ...read.tickets, ticket: turn(ticket), messages: turn(messages) };
    const uses = { note: () => undefined };
    const ctx = { transaction, read: { ...read, access, tickets }, clock: test.clock, uses };
    const snapshots = createSnapshots(access, test.clock);
    return { ...ctx, snapshots, actor: someone('contact:33') } as unknown as ActorContext;
  }

  const move = async (id: string) => {
    await storesOf().transaction(async (tx) => {
      await tx.lock('1042');
      await tx.tickets.setDepartment(id, 'billing', test.clock.now());
      await tx.tickets.addMessage({
        ...{ id: randomIds.next(), ticket: id, author: 'staff:1', authorName: 'Marta' },
        ...{ via: 'host', body: SAID_AFTERWARDS, at: test.clock.now() },
      });
    });
  };

  it.each([0, 1, 2, 3])(
    'shows nothing that was said there afterwards, whichever reading it falls before: %i (R4)',
    async (n) => {
      const { id } = await acting(test, 'contact:33').openTicket(PLAIN);
      const shown = await readTicket(
        priya(() => move(id), n),
        { ticket: id },
      ).catch((error: unknown) => (error as { code?: string }).code);
      expect(JSON.stringify(shown)).not.toContain(SAID_AFTERWARDS);
      if (n < 2) expect(shown).toBe('ticket.not_found');
    },
  );
});
