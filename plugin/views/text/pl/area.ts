import type { Text } from '../worded';
import { count } from './counted';

/** What stands where the host doesn't answer. */
export const away: Text['away'] = (host) =>
  `${host} nie odpowiada, więc części tej strony brakuje. Uprawnienia nadal obowiązują. Otwórz stronę ponownie za jakiś czas.`;

/** Pages of a long list. */
export const paging: Text['paging'] = {
  page: (page, pages) => `Strona ${page} z ${pages}`,
  earlier: 'Poprzednia',
  later: 'Następna',
  label: 'Strony',
};

/** The services of an account. */
export const services: Text['services'] = {
  title: 'Usługi',
  lead: 'Wszystkie usługi, które tu widzisz.',
  caption: 'Usługi, które widzisz',
  columns: ['Usługa', 'Produkt', 'Stan', 'Cena'],
  empty: 'Brak widocznych usług',
  emptyLead:
    'Usługa pojawia się tu, gdy tylko możesz ją zobaczyć. Poproś o to osobę, która opiekuje się kontem.',
  noneFound: (q) => `Żadna usługa nie ma w nazwie „${q}”`,
  noneFoundLead: 'Wpisz część nazwy.',
  states: { active: 'Działa', suspended: 'Zawieszono', ended: 'Zakończono' },
  find: 'Znajdź usługę',
  findDo: 'Znajdź',
};

/** One service, and what its reader can do there. */
export const service: Text['service'] = {
  card: 'Usługa',
  product: 'Produkt',
  status: 'Stan',
  price: 'Cena',
  nextDue: 'Następna płatność',
  can: 'Co możesz z nią zrobić',
  canLead: (host) => `Wszystko robi się na stronie ${host}; tam prowadzą linki.`,
  yes: 'Możesz.',
  yesMail: 'Dostajesz to.',
  noneGave: (ask) => `Nikt Ci tego nie nadał. Pomoże: ${ask}.`,
  why: 'Dlaczego?',
  whyOf: (label) => ` Dotyczy: ${label}`,
  at: (host) => `Otwórz na stronie ${host}`,
  ticket: 'Utwórz zgłoszenie w jej sprawie',
};

/** The invoices of an account. */
export const invoices: Text['invoices'] = {
  title: 'Faktury',
  lead: (due) =>
    due === 0
      ? 'Nie ma nic do zapłaty.'
      : `${count(due, { one: 'faktura', few: 'faktury', many: 'faktur', other: 'faktury' })} do zapłaty. Na początku te z najbliższym terminem.`,
  caption: 'Faktury',
  columns: ['Numer', 'Kwota', 'Stan', 'Termin'],
  pay: 'Zapłać',
  payOf: (number) => ` fakturę ${number}`,
  empty: 'Nie ma jeszcze faktur',
  emptyLead: 'Nowa faktura pojawia się tu zaraz po wystawieniu.',
  states: { unpaid: 'Do zapłaty', overdue: 'Po terminie', paid: 'Zapłacono', cancelled: 'Anulowano' },
  act: 'Otwórz',
};

/** The domains of an account. */
export const domains: Text['domains'] = {
  title: 'Domeny',
  lead: 'Domeny tego konta oraz kto dostaje o nich powiadomienia.',
  caption: 'Domeny',
  columns: ['Domena', 'Stan', 'Kto dostaje powiadomienia'],
  empty: 'Nie ma jeszcze domen',
  emptyLead: 'Domena pojawia się tu po zamówieniu lub przeniesieniu.',
  states: { pending: 'Oczekuje', active: 'Działa', expired: 'Wygasła', ended: 'Zakończono' },
  manage: (host) => `Zarządzaj nimi na stronie ${host}`,
  nobody: 'Nikogo nie wskazano',
  somebody: 'kontakt',
  told: (role, name) => `${role}: ${name}`,
};

/** What the host sells. */
export const catalogue: Text['catalogue'] = {
  title: 'Co możesz zamówić',
  lead: (host) => `Co sprzedaje ${host}. Zamówienie składa się na stronie ${host}.`,
  caption: 'Produkty',
  columns: ['Produkt', 'Cena'],
  empty: 'Teraz nie ma nic w sprzedaży',
  emptyLead: 'Napisz do wsparcia, czego potrzebujesz.',
  order: (host) => `Zamów na stronie ${host}`,
};

/** What the host mailed. */
export const mailHistory: Text['mailHistory'] = {
  title: 'Wysłana poczta',
  lead: (host) => `Wiadomości w sprawie tego konta, od najnowszych. Nadawca: ${host}.`,
  caption: 'Wysłane wiadomości',
  columns: ['Temat', 'Do', 'Doręczenie', 'Wysłano'],
  deliveries: { sent: 'W drodze', delivered: 'Doręczono', bounced: 'Wróciła', failed: 'Nie wysłano' },
  last: 'Ostatnie wiadomości',
  lastLead: (host) => `Ostatnie wiadomości w sprawie tego klienta. Nadawca: ${host}.`,
  empty: 'Nie wysłano jeszcze żadnej wiadomości',
  emptyLead: 'Każda wiadomość pojawia się tu zaraz po wysłaniu.',
};

/** How an account pays. */
export const billing: Text['billing'] = {
  title: 'Rozliczenia',
  lead: (host) => `Jak płaci to konto. Zmian dokonuje się na stronie ${host}.`,
  card: 'Jak płacisz',
  rows: {
    'billing.balance': 'Saldo',
    'billing.funds': 'Wpłacono z góry',
    'billing.cards': 'Zapisana karta',
    'billing.contracts': 'Umowy zamówień',
    'billing.estimates': 'Kosztorysy',
  },
  owed: (amount) => `Do zapłaty: ${amount}`,
  nothingOwed: 'Nie ma nic do zapłaty',
  cardIs: (lastFour, holder, expires) => [
    `z końcówką ${lastFour}, `,
    { strong: holder },
    `, ważna do ${expires}`,
  ],
  noCard: 'Brak',
  acts: {
    'billing.balance': 'Otwórz',
    'billing.funds': 'Doładuj',
    'billing.cards': 'Zmień kartę',
    'billing.contracts': 'Otwórz',
    'billing.estimates': 'Otwórz',
  },
  actOf: (what) => ` – ${what}`,
  what: 'Co',
  act: 'Zmiana',
  now: 'Teraz',
  invoices: {
    title: 'Jak dostajesz faktury',
    lead: (host) => `Co tu zapiszesz, trafia do ${host}.`,
    attachPdf: 'Dołączaj PDF do wiadomości o fakturach',
    paperCopy: 'Wysyłaj też kopię papierową pocztą',
    reference: 'Twoje oznaczenie',
    referenceHint: 'Drukowane na każdej fakturze, na przykład numer zamówienia: najwyżej 64 znaki.',
    language: 'Język faktur',
    save: 'Zapisz',
    sent: (host) => `Zmiana jest w drodze do ${host} i pojawi się tutaj, gdy tylko zostanie tam zapisana.`,
  },
};
