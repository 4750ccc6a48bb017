import type { Knex } from 'knex';
import { hostLane } from '../../ports/letter';
import type { TicketWrites } from '../../ports/stores/ticket-store';
import type { Tx } from '../transaction';
import { one } from './rows';

/** What comes late from a host is older than what we know: a ticket was last touched when it was last touched. */
export function touched(tx: Tx, at: number): Knex.Raw {
  return tx.raw('case when touched_at > ? then touched_at else ? end', [at, at]);
}

/** What was done here and what happened in the host, in the host's order. */
export function ticketOrder(
  tx: Tx,
): Pick<TicketWrites, 'setOurState' | 'hearEcho' | 'waitsForEcho' | 'passHostEvent'> {
  return {
    setOurState: async (id, state, { key, at }) => {
      await tx('latchkey_ticket')
        .where({ id })
        .update({ state, our_change: key, touched_at: touched(tx, at) });
    },
    hearEcho: async (id, our_change) => {
      await tx('latchkey_ticket').where({ id, our_change }).update({ our_change: '' });
    },
    waitsForEcho: async (id) => {
      if (await one(tx('latchkey_ticket').where({ id, our_change: '' }))) return false;
      return !(await one(
        tx('latchkey_outbox_dead')
          .where({ lane: hostLane(id) })
          .limit(1),
      ));
    },
    passHostEvent: async (id, seq) =>
      (await tx('latchkey_ticket').where({ id }).where('host_seq', '<', seq).update({ host_seq: seq })) === 1,
  };
}
