import type { Knex } from 'knex';
import type { ChatUser, Surface } from '../../ports/chat-surface';
import type { ChatLink, ChatReads, ChatWrites, OneTimeLink, Proof } from '../../ports/stores/chat-store';
import { partsOf, type Principal } from '../../access/principal';
import { whereIds } from '../dialect';
import { insertOnce } from '../insert-once';
import type { Tx } from '../transaction';
import { all, flag, number, one, optional, text, type Row } from './rows';

const asked = ({ surface, tenant, user }: ChatUser) => ({ surface, tenant, chat_user: user });

/** Links of chat users, proofs under way, one-time links, and the account somebody chose for a channel. */
export function chatReads(db: Knex): ChatReads {
  const count = async (query: Knex.QueryBuilder, since: number, column = 'created_at') =>
    number((await one(query.where(column, '>', since).count({ n: '*' }))) ?? {}, 'n');
  // Whoever asked and from where, codes to one address count together.
  const codesTo = async (email: string, at: number) =>
    (await count(db('latchkey_proof').where({ email }), at)) +
    (await count(db('latchkey_address_proof').where({ email }), at));
  return {
    codesTo,
    link: async (chat) => toLink(await one(db('latchkey_chat_link').where(asked(chat)))),
    linksOfPerson: async (person) =>
      (await all(db('latchkey_chat_link').where({ person_id: person }).orderBy('linked_at'))).flatMap(
        (row) => toLink(row) ?? [],
      ),
    linksOf: (principals) => linksOf(db, principals),
    oneTimeLink: async (hashes) =>
      toOneTimeLink(await one(db('latchkey_one_time_link').whereIn('token_hash', hashes))),
    countOneTimeLinks: (asker, endingAfter) =>
      count(db('latchkey_one_time_link').where({ asker }), endingAfter, 'expires_at'),
    oneTimeLinksOf: async (askers, endingAfter) =>
      (
        await all(
          db('latchkey_one_time_link')
            .whereIn('asker', askers)
            .where({ used: 0 })
            .where('expires_at', '>', endingAfter),
        )
      ).flatMap((row) => toOneTimeLink(row) ?? []),
    proofsSince: async (chat, email, at) => ({
      byAsker: await count(db('latchkey_proof').where(asked(chat)), at),
      byAddress: await codesTo(email, at),
    }),
    proof: async (id) => toProof(await one(db('latchkey_proof').where({ id }))),
    choice: async (chat, channel) => {
      const row = await one(db('latchkey_chat_choice').where({ ...asked(chat), channel }));
      return row && { account: text(row, 'account_id'), until: number(row, 'until_at') };
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function chatWrites(tx: Tx): ChatWrites {
  return {
    ...chatReads(tx),
    holdLink: async (chat) => toLink(await one(tx('latchkey_chat_link').where(asked(chat)).forShare())),
    putLink: async (link) => {
      await tx('latchkey_chat_link').where(asked(link.chat)).del();
      await tx('latchkey_chat_link').insert(fromLink(link));
    },
    endLink: async (id) => {
      await tx('latchkey_chat_link').where({ id }).del();
    },
    setDmChannel: async (id, dm_channel) => {
      await tx('latchkey_chat_link').where({ id }).update({ dm_channel });
    },
    holdAsking: async (names) => {
      for (const name of [...names].sort()) {
        const held = tx('latchkey_cursor').where({ name }).forUpdate();
        if (!(await one(held.clone()))) {
          await insertOnce(tx, 'latchkey_cursor', ['name'], { name, position: '' });
        }
        await one(held);
      }
    },
    addProof: async ({ chat, email, codeHash, createdAt, expiresAt, id }) => {
      const times = { created_at: createdAt, expires_at: expiresAt };
      const row = { id, ...asked(chat), email, code_hash: codeHash, tries: 0, done: 0 };
      await tx('latchkey_proof').insert({ ...row, ...times });
    },
    waitingProof: async (chat) =>
      toProof(
        await one(
          tx('latchkey_proof')
            .where({ ...asked(chat), done: 0 })
            .orderBy('created_at', 'desc')
            .orderBy('id', 'desc')
            .forUpdate(),
        ),
      ),
    countTry: async (id) => {
      await tx('latchkey_proof').where({ id }).increment('tries', 1);
    },
    endProofs: async (chat) => {
      await tx('latchkey_proof')
        .where({ ...asked(chat), done: 0 })
        .update({ done: 1 });
    },
    addOneTimeLink: async ({ hash, purpose, asker, payload, expiresAt }) => {
      await tx('latchkey_one_time_link').insert({
        token_hash: hash,
        purpose,
        asker,
        payload,
        used: 0,
        expires_at: expiresAt,
      });
    },
    endOneTimeLinks: async ({ purpose, payload }, now) => {
      const like = { purpose, payload, used: 0 };
      await tx('latchkey_one_time_link').where(like).where('expires_at', '>', now).update({ used: 1 });
    },
    useOneTimeLink: async (hashes, now) =>
      (await tx('latchkey_one_time_link')
        .whereIn('token_hash', hashes)
        .where({ used: 0 })
        .where('expires_at', '>', now)
        .update({ used: 1 })) === 1,
    endLinksNamed: async (hashes) => {
      await tx('latchkey_one_time_link').whereIn('token_hash', hashes).update({ used: 1 });
    },
    choose: async (chat, channel, account, until) => {
      await tx('latchkey_chat_choice')
        .insert({ ...asked(chat), channel, account_id: account, until_at: until })
        .onConflict(['surface', 'tenant', 'chat_user', 'channel'])
        .merge();
    },
  };
}

/** A chat user of a row that has the three columns. */
export function toChatUser(row: Row): ChatUser {
  return {
    surface: text(row, 'surface') as Surface,
    tenant: text(row, 'tenant'),
    user: text(row, 'chat_user'),
  };
}

const OWNERS = { user: 'latchkey_user', contact: 'latchkey_contact' } as const;

async function linksOf(db: Knex, principals: readonly Principal[]): Promise<Map<Principal, ChatLink[]>> {
  const links = new Map<Principal, ChatLink[]>();
  for (const kind of ['user', 'contact'] as const) {
    const ids = principals.map(partsOf).flatMap((one) => (one.kind === kind ? [one.id] : []));
    if (ids.length === 0) continue;
    const query = db('latchkey_chat_link as l')
      .join(`${OWNERS[kind]} as o`, 'o.person_id', 'l.person_id')
      .orderBy('l.linked_at')
      .select('l.*', 'o.id as owner');
    for (const row of await all(whereIds(query, 'o.id', ids))) {
      const [owner, link] = [`${kind}:${text(row, 'owner')}` as const, toLink(row)];
      if (link) links.set(owner, [...(links.get(owner) ?? []), link]);
    }
  }
  return links;
}

function toLink(row: Row | undefined): ChatLink | undefined {
  return (
    row && {
      id: text(row, 'id'),
      chat: toChatUser(row),
      person: text(row, 'person_id'),
      level: text(row, 'level') as ChatLink['level'],
      ...optional(row, 'user_id', 'user'),
      ...optional(row, 'dm_channel', 'dmChannel'),
      email: text(row, 'email'),
      handle: text(row, 'handle'),
      place: text(row, 'place'),
      linkedAt: number(row, 'linked_at'),
      provedAt: number(row, 'proved_at'),
    }
  );
}

function fromLink(link: ChatLink): Record<string, unknown> {
  const { id, chat, person, level, email, handle, place } = link;
  return {
    ...{ id, ...asked(chat), person_id: person, level, email, handle, place },
    user_id: link.user ?? null,
    dm_channel: link.dmChannel ?? null,
    linked_at: link.linkedAt,
    proved_at: link.provedAt,
  };
}

function toProof(row: Row | undefined): Proof | undefined {
  return (
    row && {
      id: text(row, 'id'),
      chat: toChatUser(row),
      email: text(row, 'email'),
      codeHash: text(row, 'code_hash'),
      tries: number(row, 'tries'),
      done: flag(row, 'done'),
      createdAt: number(row, 'created_at'),
      expiresAt: number(row, 'expires_at'),
    }
  );
}

function toOneTimeLink(row: Row | undefined): OneTimeLink | undefined {
  return (
    row && {
      hash: text(row, 'token_hash'),
      purpose: text(row, 'purpose') as OneTimeLink['purpose'],
      asker: text(row, 'asker'),
      payload: text(row, 'payload'),
      used: flag(row, 'used'),
      expiresAt: number(row, 'expires_at'),
    }
  );
}
