import { list } from '../count';
import type { Text } from '../worded';

/** Tickets of an account: their list, one of them, and a new one. */
export const tickets: Text['tickets'] = {
  title: 'Zgłoszenia',
  leadAll: 'Wszystkie zgłoszenia konta w działach, które są dla Ciebie otwarte.',
  leadOwn: 'Twoje zgłoszenia i te, do których Cię dodano.',
  open: 'Utwórz zgłoszenie',
  caption: 'Zgłoszenia, które widzisz',
  columns: {
    number: 'Numer',
    subject: 'Temat',
    from: 'Od',
    department: 'Dział',
    status: 'Stan',
    changed: 'Ostatnia wiadomość',
  },
  filter: 'Które zgłoszenia',
  filters: { open: 'Otwarte', closed: 'Zamknięte', all: 'Wszystkie' },
  show: 'Pokaż',
  states: { open: 'Otwarte', answered: 'Z odpowiedzią', waiting: 'Czeka na obsługę', closed: 'Zamknięte' },
  empty: {
    open: 'Brak otwartych zgłoszeń',
    closed: 'Brak zamkniętych zgłoszeń',
    all: 'Nie ma jeszcze zgłoszeń',
  },
  emptyLead: 'Gdy coś nie działa, utwórz zgłoszenie tutaj albo zapytaj na czacie.',
  emptyLeadLook: 'Tu są zgłoszenia, które możesz zobaczyć.',
  more: 'Następne zgłoszenia',
};

/** One ticket. */
export const ticket: Text['ticket'] = {
  numbered: (number) => `Zgłoszenie ${number}`,
  about: 'O tym zgłoszeniu',
  department: 'Dział',
  service: 'Usługa',
  priority: 'Priorytet',
  priorities: { low: 'Niski', medium: 'Średni', high: 'Wysoki' },
  status: 'Stan',
  opened: 'Utworzono',
  openedBy: (when, who) => `${when}, ${who}`,
  said: 'Treść rozmowy',
  staff: (host) => `(obsługa, ${host})`,
  via: (channel) => `kanał: ${channel}`,
  unverified: 'nadawca niepotwierdzony',
  reply: 'Twoja odpowiedź',
  send: 'Wyślij odpowiedź',
  sent: 'Twoja odpowiedź jest w zgłoszeniu.',
  reopens: 'To zgłoszenie jest zamknięte. Odpowiedź otwiera je ponownie.',
  cannotReply: 'To zgłoszenie jest zamknięte i nie możesz go ponownie otworzyć.',
  close: 'Zamknij zgłoszenie',
  closed: (number) => `Zgłoszenie ${number} jest zamknięte.`,
};

/** The form for a new ticket. */
export const newTicket: Text['newTicket'] = {
  title: 'Utwórz zgłoszenie',
  card: 'Nowe zgłoszenie',
  department: 'Dział',
  chooseDepartment: 'Wybierz dział',
  service: 'Której usługi dotyczy',
  noService: 'Żadnej z nich',
  priority: 'Priorytet',
  subject: 'Temat',
  message: 'Wiadomość',
  messageHint: 'Napisz, co się dzieje, od kiedy i czego już próbujesz. Nigdy nie wysyłaj haseł.',
  submit: 'Utwórz zgłoszenie',
  closedForYou: (names, ask) => `Zamknięte dla Ciebie: ${list(names)}. Pomoże: ${ask}.`,
  closedForAll: (names, host) => `Zamknięte, gdy konto jest zawieszone: ${list(names)}. Pomoże: ${host}.`,
  closedMeanwhile: 'W międzyczasie ten dział zamknięto dla Ciebie. Wybierz inny; Twój tekst nadal tu jest.',
  opened: (number) => [
    'Zgłoszenie ',
    { strong: String(number) },
    ' jest otwarte. Odpowiedzi pojawią się tutaj i dotrą e-mailem lub na czacie.',
  ],
  none: 'Żaden dział nie jest dla Ciebie otwarty',
  noneLead: (ask) => `W otwarciu działu pomoże: ${ask}.`,
};
