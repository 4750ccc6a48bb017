import { z } from 'zod';
import { inputs, PRIORITIES } from '../../../core/index';
import { Cursor } from '../cursor';
import { Id, InstantOut, Limit, listOf, PrincipalName } from '../fields';

const STATES = ['open', 'answered', 'waiting', 'closed'] as const;
const State = z.enum(STATES);

/** Which ticket. */
export const TicketPlace = z.strictObject({ ticket: Id });

/** Which tickets of an account. */
export const TicketSearch = z.strictObject({ state: State.optional(), cursor: Cursor, limit: Limit });
/** Where a page of tickets begins. */
export const TicketStart = z.strictObject({ touchedAt: z.number(), id: Id });

/** A ticket to be opened. */
export const NewTicket = inputs.OpenTicket.omit({ account: true });
/** What is said in one. */
export const NewMessage = inputs.ReplyToTicket.pick({ body: true });

/** A ticket. */
export const Ticket = z.object({
  id: Id,
  number: z.number().int(),
  account: Id,
  opener: PrincipalName,
  openerName: z.string(),
  department: Id,
  service: z.string().describe('Empty when it is about none'),
  priority: z.enum(PRIORITIES),
  subject: z.string(),
  state: State,
  openedAt: InstantOut,
  touchedAt: InstantOut,
});

/** What somebody said. */
export const Message = z.object({
  id: Id,
  seq: z.number().int(),
  author: PrincipalName,
  authorName: z.string(),
  via: z.string(),
  body: z.string(),
  at: InstantOut,
  unverified: z.literal(true).optional().describe('Whose it is is not proved'),
});

/** A ticket with all that was said. */
export const TicketDetails = z.object({ ticket: Ticket, messages: listOf(Message), canClose: z.boolean() });

const Named = z.object({ id: Id, label: z.string() });
/** What a new ticket may be about. */
export const TicketForm = z.object({
  departments: listOf(Named),
  closed: listOf(Named).describe('Departments that are closed to whoever asks'),
  services: listOf(Named),
});
