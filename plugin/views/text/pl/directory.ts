import type { Text } from '../worded';
import { count } from './counted';

/** Everybody across all clients. */
export const directory: Text['directory'] = {
  title: 'Wszyscy',
  lead: 'Osoby wszystkich klientów, z loginem lub bez.',
  find: 'Znajdź osoby u wszystkich klientów',
  findWhat: 'Nazwa, adres e-mail lub telefon',
  kindLabel: 'Rodzaj',
  anyKind: 'Dowolny rodzaj',
  kinds: { user: 'Użytkownicy', contact: 'Kontakty' },
  stateLabel: 'Stan',
  anyState: 'Dowolny stan',
  states: { active: 'Aktywna', suspended: 'Zawieszona', asleep: 'Adres niepotwierdzony' },
  findDo: 'Znajdź',
  caption: 'Osoby wszystkich klientów i konta, na których mają miejsce',
  person: 'Osoba',
  kind: 'Rodzaj',
  state: 'Stan',
  clients: 'Klienci',
  more: (n) => `i ${count(n, { one: 'inny', few: 'innych', many: 'innych', other: 'innego' })}`,
  nowhere: 'Obecnie nigdzie',
  nobody: 'Nikogo nie znaleziono',
  nobodyLead: 'Wpisz początek nazwy, adresu e-mail lub numeru telefonu albo wybierz inny rodzaj lub stan.',
  further: 'Na razie nikogo. Są jeszcze osoby do przejrzenia.',
  next: 'Następne osoby',
  first: 'Pierwsze osoby',
  csv: 'Zapisz jako CSV',
  csvHint: 'Wszystkie znalezione osoby, nie tylko z tej strony. Zapis trafia do aktywności.',
};
