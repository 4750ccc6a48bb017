import { given } from '../../../core/index';
import { z } from 'zod';
import { pageIn, pageOf, placeOf } from '../cursor';
import { AccountPlace } from '../fields';
import { operation } from '../operation';
import {
  Message,
  NewMessage,
  NewTicket,
  Ticket,
  TicketDetails,
  TicketForm,
  TicketPlace,
  TicketSearch,
  TicketStart,
} from './schema';

const tag = 'Tickets';
const ALL = '/accounts/{account}/tickets';
const ONE = '/tickets/{ticket}';

/** Tickets, as somebody sees and writes them. */
export const ticketOperations = [
  operation({
    ...{ id: 'listTickets', method: 'get', path: ALL, tag, summary: 'Tickets in sight, last touched first' },
    ...{ useCase: 'listTickets', params: AccountPlace, query: TicketSearch, answer: pageOf(Ticket) },
    run: async (as, { state, cursor, limit, ...asked }) => {
      const from = given({ states: state && [state], after: placeOf(TicketStart, cursor) });
      const tickets = await as.listTickets({ ...asked, ...from, limit: limit + 1 });
      return pageIn(tickets, limit, ({ touchedAt, id }) => ({ touchedAt, id }));
    },
  }),
  operation({
    ...{ id: 'ticketForm', method: 'get', path: '/accounts/{account}/ticket-form', tag },
    summary: 'What a new ticket may be about',
    ...{ useCase: 'ticketForm', params: AccountPlace, answer: TicketForm },
    run: (as, input) => as.ticketForm(input),
  }),
  operation({
    ...{ id: 'openTicket', method: 'post', path: ALL, tag, summary: 'Open a ticket' },
    ...{ useCase: 'openTicket', params: AccountPlace, body: NewTicket, answer: Ticket, status: 201 },
    run: (as, input) => as.openTicket(input),
  }),
  operation({
    ...{ id: 'readTicket', method: 'get', path: ONE, tag, summary: 'A ticket with what was said' },
    ...{ useCase: 'readTicket', params: TicketPlace, answer: TicketDetails },
    run: (as, input) => as.readTicket(input),
  }),
  operation({
    ...{
      id: 'replyToTicket',
      method: 'post',
      path: `${ONE}/messages`,
      tag,
      summary: 'Say something in a ticket',
    },
    ...{ useCase: 'replyToTicket', params: TicketPlace, body: NewMessage, answer: Message, status: 201 },
    run: (as, input) => as.replyToTicket(given(input)),
  }),
  operation({
    ...{ id: 'closeTicket', method: 'put', path: `${ONE}/state`, tag, summary: 'Close a ticket' },
    ...{ useCase: 'closeTicket', params: TicketPlace, body: z.strictObject({ state: z.literal('closed') }) },
    answer: Ticket,
    run: (as, { ticket }) => as.closeTicket({ ticket }),
  }),
];
