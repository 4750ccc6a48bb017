import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type { Priority } from '../../ports/host';
import { mirrorLane } from '../../ports/letter';
import type {
  Mirror,
  Ticket,
  TicketFilter,
  TicketMessage,
  TicketReads,
  TicketState,
  TicketWrites,
} from '../../ports/stores/ticket-store';
import { whereIds } from '../dialect';
import { insertOnce } from '../insert-once';
import type { Tx } from '../transaction';
import { toChatUser } from './chat-store';
import { all, flag, number, one, text, type Row } from './rows';
import { ticketOrder, touched } from './ticket-order';

/** Tickets, their messages, and where each is mirrored. */
export function ticketReads(db: Knex): TicketReads {
  const tickets = async (query: Knex.QueryBuilder) => withWatchers(db, await all(query));
  const first = async (query: Knex.QueryBuilder) => (await tickets(query.limit(1)))[0];
  const mirrors = async (query: Knex.QueryBuilder) => (await all(query)).map(toMirror);
  return {
    ticket: async (id) => {
      const row = await one(db('latchkey_ticket').where({ id }));
      // Read for a ticket that isn't there too: it must cost what somebody else's costs (R3).
      const watchers = await watchersOf(db, [id]);
      return row && toTicket(row, watchers);
    },
    ticketOfHost: (host_ticket) => first(db('latchkey_ticket').where({ host_ticket })),
    openedSince: async (account_id, opener, since, most) => {
      // Touched when it was opened at the earliest: that is what there is an index of.
      const own = db('latchkey_ticket').where({ account_id, opener }).where('touched_at', '>=', since);
      return (await all(own.where('opened_at', '>=', since).limit(most).select('id'))).length;
    },
    messages: async (ticket) =>
      (await all(db('latchkey_ticket_message').where({ ticket_id: ticket }).orderBy('seq'))).map(toMessage),
    message: async (id) => (await all(db('latchkey_ticket_message').where({ id }))).map(toMessage)[0],
    list: (filter, limit) =>
      tickets(filtered(db, filter).orderBy('t.touched_at', 'desc').orderBy('t.id').limit(limit)),
    listById: (filter, after, limit) =>
      tickets(filtered(db, filter).where('t.id', '>', after).orderBy('t.id').limit(limit)),
    mirror: async (id) => (await mirrors(db('latchkey_mirror').where({ id })))[0],
    mirrorsOf: (ticket) => mirrors(db('latchkey_mirror').where({ ticket_id: ticket }).orderBy('id')),
    mirrorAt: async (surface, channel, thread) =>
      (await mirrors(db('latchkey_mirror').where({ surface, channel, thread })))[0],
    mirrorOfMessage: async (surface, channel, message) => {
      const said = {
        'm.surface': surface,
        'm.channel': channel,
        'm.message': message,
      };
      const of = db('latchkey_mirror_message as m').join(
        'latchkey_mirror as mirror',
        'mirror.id',
        'm.mirror_id',
      );
      return (await mirrors(of.where(said).select('mirror.*')))[0];
    },
    openMirrorsIn: (surface, channel) => {
      const of = db('latchkey_mirror as mirror').join('latchkey_ticket as t', 't.id', 'mirror.ticket_id');
      const here = { 'mirror.surface': surface, 'mirror.channel': channel, 'mirror.state': 'open' };
      return mirrors(
        of.where(here).whereNot('t.state', 'closed').orderBy('mirror.id', 'desc').select('mirror.*'),
      );
    },
    mirrorsUnderWay: async ({ surface, tenant, user }) => {
      const theirs = { surface, tenant, chat_user: user };
      const found = await mirrors(db('latchkey_mirror').where(theirs).whereNot({ state: 'closed' }));
      const lanes = db('latchkey_outbox_lane').where('pending', '>', 0);
      const waiting = await all(
        whereIds(
          lanes,
          'lane',
          found.map(({ id }) => mirrorLane(surface, id)),
        ),
      );
      const names = new Set(waiting.map((row) => text(row, 'lane')));
      return found.filter(({ id }) => names.has(mirrorLane(surface, id)));
    },
    mirrorChannels: async (surface) =>
      (await all(db('latchkey_mirror').distinct('channel').where({ surface, state: 'open' }))).map((row) =>
        text(row, 'channel'),
      ),
  };
}

/** The same, with the writes that only a transaction may do. */
export function ticketWrites(tx: Tx): TicketWrites {
  return {
    ...ticketReads(tx),
    ...ticketOrder(tx),
    nextNumber: () => nextNumber(tx),
    addTicket: async ({ watchers, ...ticket }) => {
      await tx('latchkey_ticket').insert(fromTicket(ticket));
      for (const principal of watchers) {
        await tx('latchkey_ticket_watcher').insert({ ticket_id: ticket.id, principal });
      }
    },
    addMessage: async (message) => {
      const { ticket } = message;
      await tx('latchkey_ticket')
        .where({ id: ticket })
        .update({ messages: tx.raw('messages + 1'), touched_at: touched(tx, message.at) });
      const seq = number(
        (await one(tx('latchkey_ticket').where({ id: ticket }).select('messages'))) ?? {},
        'messages',
      );
      const { id, author, authorName, via, body, at } = message;
      await tx('latchkey_ticket_message').insert({
        id,
        ticket_id: ticket,
        seq,
        author,
        author_name: authorName,
        via,
        body,
        at,
        unverified: message.unverified ? 1 : 0,
        released_by: message.releasedBy ?? '',
      });
      return { ...message, seq };
    },
    setState: async (id, state, at) => {
      await tx('latchkey_ticket')
        .where({ id })
        .update({ state, touched_at: touched(tx, at) });
    },
    setDepartment: async (id, department_id, at) => {
      await tx('latchkey_ticket')
        .where({ id })
        .update({ department_id, touched_at: touched(tx, at) });
    },
    setHostTicket: async (id, host_ticket) => {
      await tx('latchkey_ticket').where({ id }).update({ host_ticket });
    },
    addWatcher: async (ticket_id, principal) => {
      await tx('latchkey_ticket_watcher').insert({ ticket_id, principal });
    },
    putMirror: async (mirror) => {
      const row = fromMirror(mirror);
      const changed = await tx('latchkey_mirror').where({ id: mirror.id }).update(row);
      if (changed === 0) await tx('latchkey_mirror').insert(row);
    },
    addMirrorMessage: async (surface, channel, message, of) => {
      const place = { surface, channel, message };
      if (await one(tx('latchkey_mirror_message').where(place))) return;
      await tx('latchkey_mirror_message').insert({
        ...place,
        mirror_id: of.mirror,
        ticket_message_id: of.message,
      });
    },
  };
}

/** One counter for the installation; its row is locked, so that two tickets never get one number. */
async function nextNumber(tx: Tx): Promise<number> {
  const name = 'ticket.number';
  const counter = () => one(tx('latchkey_cursor').where({ name }).forUpdate());
  if (!(await counter())) await insertOnce(tx, 'latchkey_cursor', ['name'], { name, position: '4000' });
  const next = number((await counter()) ?? {}, 'position') + 1;
  await tx('latchkey_cursor')
    .where({ name })
    .update({ position: String(next) });
  return next;
}

function filtered(
  db: Knex,
  { account, departments, names, states, ids, after }: TicketFilter,
): Knex.QueryBuilder {
  const query = db('latchkey_ticket as t').where('t.account_id', account).select('t.*');
  void whereIds(query, 't.department_id', [...departments]);
  if (states) void query.whereIn('t.state', states);
  if (ids) void whereIds(query, 't.id', [...ids]);
  if (after) {
    void query.where(
      (later) =>
        void later
          .where('t.touched_at', '<', after.touchedAt)
          .orWhere((same) => void same.where('t.touched_at', after.touchedAt).where('t.id', '>', after.id)),
    );
  }
  if (!names) return query;
  const added = db('latchkey_ticket_watcher').select('ticket_id').whereIn('principal', names);
  return query.where((either) => void either.whereIn('t.opener', names).orWhereIn('t.id', added));
}

async function withWatchers(db: Knex, found: Row[]): Promise<Ticket[]> {
  if (found.length === 0) return [];
  const watching = await watchersOf(
    db,
    found.map((row) => text(row, 'id')),
  );
  return found.map((row) =>
    toTicket(
      row,
      watching.filter((watcher) => watcher.ticket_id === row.id),
    ),
  );
}

function watchersOf(db: Knex, tickets: readonly string[]): Promise<Row[]> {
  return all(whereIds(db('latchkey_ticket_watcher').select('*'), 'ticket_id', tickets));
}

function toTicket(row: Row, watching: Row[]): Ticket {
  return {
    id: text(row, 'id'),
    number: number(row, 'number'),
    account: text(row, 'account_id'),
    opener: text(row, 'opener') as Principal,
    openerName: text(row, 'opener_name'),
    department: text(row, 'department_id'),
    service: text(row, 'service_id'),
    priority: text(row, 'priority') as Priority,
    subject: text(row, 'subject'),
    state: text(row, 'state') as TicketState,
    hostTicket: text(row, 'host_ticket'),
    watchers: watching.map((watcher) => text(watcher, 'principal') as Principal),
    openedAt: number(row, 'opened_at'),
    touchedAt: number(row, 'touched_at'),
  };
}

function fromTicket(ticket: Omit<Ticket, 'watchers'>): Record<string, unknown> {
  const { id, opener, priority, subject, state } = ticket;
  return {
    ...{ id, number: ticket.number, opener, priority, subject, state, messages: 0 },
    account_id: ticket.account,
    opener_name: ticket.openerName,
    department_id: ticket.department,
    service_id: ticket.service,
    host_ticket: ticket.hostTicket,
    opened_at: ticket.openedAt,
    touched_at: ticket.touchedAt,
  };
}

function toMessage(row: Row): TicketMessage {
  return {
    id: text(row, 'id'),
    ticket: text(row, 'ticket_id'),
    seq: number(row, 'seq'),
    author: text(row, 'author') as Principal,
    authorName: text(row, 'author_name'),
    via: text(row, 'via'),
    body: text(row, 'body'),
    at: number(row, 'at'),
    ...(flag(row, 'unverified') && { unverified: true as const }),
    ...(text(row, 'released_by') !== '' && { releasedBy: text(row, 'released_by') as Principal }),
  };
}

function toMirror(row: Row): Mirror {
  return {
    id: text(row, 'id'),
    ticket: text(row, 'ticket_id'),
    link: text(row, 'link_id'),
    principal: text(row, 'principal') as Principal,
    chat: toChatUser(row),
    channel: text(row, 'channel'),
    thread: text(row, 'thread'),
    state: text(row, 'state') as Mirror['state'],
  };
}

function fromMirror({
  id,
  ticket,
  link,
  principal,
  chat,
  channel,
  thread,
  state,
}: Mirror): Record<string, unknown> {
  return {
    id,
    ticket_id: ticket,
    link_id: link,
    principal,
    surface: chat.surface,
    tenant: chat.tenant,
    chat_user: chat.user,
    channel,
    thread,
    state,
  };
}
