import { at } from '../../ports/at';
import type { Clock } from '../../ports/clock';
import type { Context } from '../../ports/context';
import type { AuditReads } from '../../ports/stores/audit-store';
import type { Reads, Writes } from '../../ports/stores/stores';
import type { ActivityRow } from '../../activity/entry';
import { listDead, retryDead } from '../../relay/dead-letters';
import { note } from '../../relay/inbox';
import { post } from '../../relay/outbox';
import { randomIds } from '../../system/random-ids';
import { createAnnouncer, type Announcer } from '../../webhooks/announce';
import { createLog, ERASED, lockLog } from '../activity-log';
import { databaseNow } from '../database-now';
import type { Database } from '../open';
import { Places, type Enter } from '../places';
import { seal, unseal, wipe } from '../sealed';
import { readRecorded, recordActivity } from '../record-activity';
import { mapFault } from '../storage-fault';
import type { StoreKeys } from '../store-keys';
import { inTransaction, type Tx } from '../transaction';
import { accessReads, accessWrites } from './access-store';
import { accountReads, accountWrites } from './account-store';
import { auditReads, auditWrites } from './audit-store';
import { channelReads, channelWrites } from './channel-store';
import { chatReads, chatWrites } from './chat-store';
import { contactReads, contactWrites } from './contact-store';
import { directoryReads } from './directory-store';
import { domainReads, domainWrites } from './domain-store';
import { heldReads, heldWrites } from './held-store';
import { lifeReads } from './life-store';
import { noticeReads, noticeWrites } from './notice-store';
import { presetReads, presetWrites } from './preset-store';
import { peopleReads, peopleWrites } from './people-store';
import { requestWrites } from './request-store';
import { accessRequestReads, accessRequestWrites } from './access-request-store';
import { personalReads, personalWrites } from './personal-store';
import { reviewReads, reviewWrites } from './review-store';
import { teamReads, teamWrites } from './team-store';
import { ticketReads, ticketWrites } from './ticket-store';
import { invitationReads, invitationWrites } from './invitation-store';
import { ownershipReads, ownershipWrites } from './ownership-store';
import { profileReads, profileWrites } from './profile-store';
import { factorResetReads, factorResetWrites } from './factor-reset-store';
import { shelfReads, shelfWrites } from './shelf-store';
import { signInReads, signInWrites } from './sign-in-store';
import { tokenReads, tokenWrites } from './token-store';
import { userReads, userWrites } from './user-store';
import { webhookReads, webhookWrites } from './webhook-store';

/** The stores on a database, as use cases know them; `wake` is called when a change with letters is in. */
export function createStores(
  db: Database,
  keys: StoreKeys,
  clock: Clock,
  wake: () => void,
): Pick<Context, 'read' | 'transaction'> {
  const places = new Places();
  const read = readsOf(db, keys);
  return {
    read,
    async transaction(work) {
      try {
        const result = await places.run((enter) =>
          inTransaction(db, async (tx) => {
            const announcer = createAnnouncer();
            const writes = writesOf(tx, { keys, clock, wake, enter, announcer, audit: read.audit });
            const value = await work(writes);
            await announcer.tell(writes, randomIds);
            await at('change.written');
            return value;
          }),
        );
        await at('change.committed');
        return result;
      } catch (error) {
        throw mapFault(error);
      }
    },
  };
}

function readsOf(db: Database, keys: StoreKeys): Reads {
  return {
    access: accessReads(db.read),
    accounts: accountReads(db.read),
    people: peopleReads(db.read),
    teams: teamReads(db.read),
    users: userReads(db.read),
    invitations: invitationReads(db.read),
    ownership: ownershipReads(db.read),
    contacts: contactReads(db.read),
    directory: directoryReads(db.read),
    domains: domainReads(db.read),
    lives: lifeReads(db.read),
    presets: presetReads(db.read),
    reviews: reviewReads(db.read),
    accessRequests: accessRequestReads(db.read),
    notices: noticeReads(db.read),
    chats: chatReads(db.read),
    channels: channelReads(db.read),
    tickets: ticketReads(db.read),
    held: heldReads(db.read, keys.seal),
    tokens: tokenReads(db.read),
    signIn: signInReads(db.read),
    factorResets: factorResetReads(db.read),
    profiles: profileReads(db.read),
    shelf: shelfReads(db.read, keys.seal),
    webhooks: webhookReads(db.read),
    audit: auditReads(db, keys),
    personal: personalReads(db.read),
    activity: async (log, page) =>
      (await readRecorded(db, keys, log, page)).map(({ seq, at: time, entry }): ActivityRow => ({
        ...(entry ?? ERASED),
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

interface Writing {
  keys: StoreKeys;
  clock: Clock;
  wake: () => void;
  enter: Enter;
  announcer: Announcer;
  audit: AuditReads;
}

function writesOf(tx: Tx, { keys, clock, wake, enter, announcer, audit }: Writing): Writes {
  let read: Promise<number> | undefined;
  const due = () => (read ??= databaseNow(tx, clock));
  return {
    access: accessWrites(tx),
    accounts: accountWrites(tx),
    people: peopleWrites(tx),
    teams: teamWrites(tx),
    users: userWrites(tx),
    invitations: invitationWrites(tx),
    ownership: ownershipWrites(tx),
    contacts: contactWrites(tx),
    domains: domainWrites(tx),
    lives: lifeReads(tx),
    presets: presetWrites(tx),
    reviews: reviewWrites(tx),
    accessRequests: accessRequestWrites(tx),
    notices: noticeWrites(tx),
    chats: chatWrites(tx),
    channels: channelWrites(tx),
    tickets: ticketWrites(tx),
    held: heldWrites(tx, keys.seal),
    tokens: tokenWrites(tx),
    signIn: signInWrites(tx),
    factorResets: factorResetWrites(tx),
    profiles: profileWrites(tx),
    shelf: shelfWrites(tx, keys.seal),
    webhooks: webhookWrites(tx),
    requests: requestWrites(tx),
    audit: auditWrites(tx, audit, keys),
    personal: personalWrites(tx),
    lock: async (log) => {
      enter(log);
      await lockLog(tx, log);
    },
    createLog: (log) => createLog(tx, log),
    record: async (log, entry) => {
      const line = { at: clock.now(), entry };
      announcer.hear(log, { ...line, seq: await recordActivity(tx, keys, { log, ...line }) });
    },
    post: async ({ lane, kind, payload, secret }) => {
      tx.afterCommit(wake);
      const letter = {
        lane,
        kind,
        payload: JSON.stringify(payload),
        ...(secret === undefined ? {} : { secretId: secret }),
      };
      return String(await post(tx, letter, await due()));
    },
    first: (source, key) => note(tx, { source, key }, clock.now()),
    seal: (id, plain, expiresAt) => seal(tx, keys.seal, { id, plain, expiresAt }),
    unseal: (id) => unseal({ read: tx }, keys.seal, id, clock.now()),
    wipe: (id) => wipe(tx, id),
    retry: async (id) => {
      tx.afterCommit(wake);
      const letter = await retryDead(tx, id, await due());
      return typeof letter === 'number' ? 'posted' : letter;
    },
  };
}
