import { at } from '../../ports/at';
import type { Clock } from '../../ports/clock';
import type { Context } from '../../ports/context';
import type { Reads, Writes } from '../../ports/stores/stores';
import type { ActivityRow } from '../../activity/entry';
import { listDead, retryDead } from '../../relay/dead-letters';
import { note } from '../../relay/inbox';
import { post } from '../../relay/outbox';
import type { ChainKeys } from '../../activity/chain';
import { appendActivity, createLog, lockLog, readActivity } from '../activity-log';
import type { Database } from '../open';
import type { SealKeys } from '../seal-box';
import { seal } from '../sealed';
import { mapFault } from '../storage-fault';
import { inTransaction, type Tx } from '../transaction';
import { accessReads, accessWrites } from './access-store';
import { accountReads, accountWrites } from './account-store';
import { chatReads, chatWrites } from './chat-store';
import { contactReads, contactWrites } from './contact-store';
import { domainReads, domainWrites } from './domain-store';
import { lifeReads, lifeWrites } from './life-store';
import { noticeReads, noticeWrites } from './notice-store';
import { peopleReads, peopleWrites } from './people-store';
import { ticketReads, ticketWrites } from './ticket-store';

/** What the stores need beside the database. */
export interface StoreKeys {
  chain: ChainKeys;
  seal: SealKeys;
}

/** The stores on a database, as use cases know them; `wake` is called when a change with letters is in. */
export function createStores(
  db: Database,
  keys: StoreKeys,
  clock: Clock,
  wake: () => void,
): Pick<Context, 'read' | 'transaction'> {
  return {
    read: readsOf(db),
    async transaction(work) {
      try {
        const result = await inTransaction(db, async (tx) => {
          const value = await work(writesOf(tx, keys, clock, wake));
          await at('change.written');
          return value;
        });
        await at('change.committed');
        return result;
      } catch (error) {
        throw mapFault(error);
      }
    },
  };
}

function readsOf(db: Database): Reads {
  return {
    access: accessReads(db.read),
    accounts: accountReads(db.read),
    people: peopleReads(db.read),
    contacts: contactReads(db.read),
    domains: domainReads(db.read),
    lives: lifeReads(db.read),
    notices: noticeReads(db.read),
    chats: chatReads(db.read),
    tickets: ticketReads(db.read),
    activity: async (log, page) =>
      (await readActivity(db, log, page)).map(({ seq, at: time, entry }): ActivityRow => ({
        action: 'erased',
        actor: 'system',
        channel: 'system',
        ...entry,
        seq,
        at: time,
      })),
    setAside: async (limit) =>
      (await listDead(db, { limit })).map(
        ({ id, lane, kind, attempts, outcome, reason, diedAt, secretId }) => ({
          retryable: secretId === undefined,
          id,
          lane,
          kind,
          attempts,
          outcome,
          reason,
          at: diedAt,
        }),
      ),
  };
}

function writesOf(tx: Tx, keys: StoreKeys, clock: Clock, wake: () => void): Writes {
  return {
    access: accessWrites(tx),
    accounts: accountWrites(tx),
    people: peopleWrites(tx),
    contacts: contactWrites(tx),
    domains: domainWrites(tx),
    lives: lifeWrites(tx),
    notices: noticeWrites(tx),
    chats: chatWrites(tx),
    tickets: ticketWrites(tx),
    lock: async (log) => {
      await lockLog(tx, log);
    },
    createLog: (log) => createLog(tx, log),
    record: async (log, entry) => {
      await appendActivity(tx, keys.chain, { log, at: clock.now(), entry });
    },
    post: async ({ lane, kind, payload, secret }) => {
      tx.afterCommit(wake);
      const letter = {
        lane,
        kind,
        payload: JSON.stringify(payload),
        ...(secret === undefined ? {} : { secretId: secret }),
      };
      return String(await post(tx, letter, clock.now()));
    },
    first: (source, key) => note(tx, { source, key }, clock.now()),
    seal: (id, plain, expiresAt) => seal(tx, keys.seal, { id, plain, expiresAt }),
    retry: async (id) => {
      tx.afterCommit(wake);
      return (await retryDead(tx, id, clock.now())) !== undefined;
    },
  };
}
