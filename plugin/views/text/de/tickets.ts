import { list } from '../count';
import type { Text } from '../worded';

/** Tickets of an account: their list, one of them, and a new one. */
export const tickets: Text['tickets'] = {
  title: 'Tickets',
  leadAll: 'Alle Tickets des Kontos in den Abteilungen, die Ihnen offenstehen.',
  leadOwn: 'Die Tickets, die Sie eröffnet haben oder zu denen Sie hinzugefügt wurden.',
  open: 'Ticket eröffnen',
  caption: 'Tickets, die Sie sehen können',
  columns: {
    number: 'Nummer',
    subject: 'Betreff',
    from: 'Von',
    department: 'Abteilung',
    status: 'Status',
    changed: 'Letzte Nachricht',
  },
  filter: 'Welche Tickets',
  filters: { open: 'Offen', closed: 'Geschlossen', all: 'Alle' },
  show: 'Anzeigen',
  states: {
    open: 'Offen',
    answered: 'Beantwortet',
    waiting: 'Wartet auf Mitarbeiter',
    closed: 'Geschlossen',
  },
  empty: { open: 'Keine offenen Tickets', closed: 'Keine geschlossenen Tickets', all: 'Noch keine Tickets' },
  emptyLead: 'Wenn etwas nicht stimmt, eröffnen Sie hier ein Ticket oder fragen Sie im Chat.',
  emptyLeadLook: 'Tickets, die Sie sehen können, stehen hier.',
  more: 'Weitere Tickets',
};

/** One ticket. */
export const ticket: Text['ticket'] = {
  numbered: (number) => `Ticket ${number}`,
  about: 'Über dieses Ticket',
  department: 'Abteilung',
  service: 'Dienst',
  priority: 'Priorität',
  priorities: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch' },
  status: 'Status',
  opened: 'Eröffnet',
  openedBy: (when, who) => `${when} von ${who}`,
  said: 'Was gesagt wurde',
  staff: (host) => `(${host})`,
  via: (channel) => `per ${channel}`,
  unverified: 'Absender nicht bestätigt',
  reply: 'Ihre Antwort',
  send: 'Antwort senden',
  sent: 'Ihre Antwort steht im Ticket.',
  reopens: 'Dieses Ticket ist geschlossen. Eine Antwort öffnet es wieder.',
  cannotReply: 'Dieses Ticket ist geschlossen, und Sie können es nicht wieder öffnen.',
  close: 'Ticket schließen',
  closed: (number) => `Ticket ${number} ist geschlossen.`,
};

/** The form for a new ticket. */
export const newTicket: Text['newTicket'] = {
  title: 'Ticket eröffnen',
  card: 'Neues Ticket',
  department: 'Abteilung',
  chooseDepartment: 'Abteilung wählen',
  service: 'Zu welchem Dienst',
  noService: 'Zu keinem davon',
  priority: 'Priorität',
  subject: 'Betreff',
  message: 'Nachricht',
  messageHint:
    'Schreiben Sie, was geschieht, seit wann, und was Sie versucht haben. Senden Sie nie Passwörter.',
  submit: 'Ticket eröffnen',
  closedForYou: (names, ask) => `Für Sie gesperrt: ${list(names)}. Fragen Sie ${ask}.`,
  closedForAll: (names, host) =>
    `Gesperrt, solange das Konto suspendiert ist: ${list(names)}. Fragen Sie ${host}.`,
  closedMeanwhile:
    'Diese Abteilung wurde inzwischen für Sie gesperrt. Wählen Sie eine andere; Ihr Text ist noch hier.',
  opened: (number) => [
    'Ticket ',
    { strong: String(number) },
    ' ist eröffnet. Antworten stehen hier und erreichen Sie per E-Mail oder Chat.',
  ],
  none: 'Keine Abteilung steht Ihnen offen',
  noneLead: (ask) => `Fragen Sie ${ask}, um eine für Sie öffnen zu lassen.`,
};
