import type { Text } from '../worded';
import { count } from './counted';

/** The chooser of accounts. */
export const chooser: Text['chooser'] = {
  title: 'Które konto?',
  lead: 'Masz więcej niż jedno konto. Każda strona i każdy link dotyczą konta, które wybierzesz.',
  empty: 'Nie masz jeszcze żadnego konta',
  emptyLead: 'Poproś osobę, która opiekuje się kontem, aby Cię do niego dodała.',
  list: 'Twoje konta',
};

/** An account’s home. */
export const home: Text['home'] = {
  title: 'Start',
  lead: (name) => `Co jest otwarte i co czeka na koncie ${name}.`,
  waits: 'Czeka na Ciebie',
  nothingWaits: 'Nic na Ciebie nie czeka.',
  invitations: (n, href) => [
    {
      text: count(n, {
        one: 'zaproszenie dla Twoich zespołów',
        few: 'zaproszenia dla Twoich zespołów',
        many: 'zaproszeń dla Twoich zespołów',
        other: 'zaproszenia dla Twoich zespołów',
      }),
      href,
    },
  ],
  requests: (n, href) => [
    {
      text: count(n, {
        one: 'prośba o uprawnienia',
        few: 'prośby o uprawnienia',
        many: 'próśb o uprawnienia',
        other: 'prośby o uprawnienia',
      }),
      href,
    },
  ],
  ownRequest: (label, until) => ['Twoja prośba: ', { em: label }, `. Czeka na odpowiedź i wygasa ${until}.`],
  answered: (n, href) => [
    {
      text: count(n, {
        one: 'zgłoszenie z odpowiedzią',
        few: 'zgłoszenia z odpowiedzią',
        many: 'zgłoszeń z odpowiedzią',
        other: 'zgłoszenia z odpowiedzią',
      }),
      href,
    },
  ],
  tickets: 'Otwarte zgłoszenia',
  allTickets: 'Wszystkie zgłoszenia',
  noTickets: 'Brak otwartych zgłoszeń',
  noTicketsLead: 'Gdy coś nie działa, utwórz zgłoszenie tutaj albo zapytaj na czacie.',
  openTicket: 'Utwórz zgłoszenie',
  invoices: 'Do zapłaty',
  allInvoices: 'Wszystkie faktury',
  noInvoices: 'Nie ma nic do zapłaty.',
  services: 'Usługi',
  allServices: 'Wszystkie usługi',
  servicesCaption: 'Usługi, które widzisz',
  noServices: 'Nie widzisz żadnych usług.',
  status: 'Stan',
  service: 'Usługa',
  product: 'Produkt',
  bare: 'Nic nie jest tu jeszcze dla Ciebie otwarte',
  bareLead: 'Sprawdź, co możesz tu zrobić, i poproś o to, czego potrzebujesz.',
  me: 'Co możesz tu zrobić',
};
