import { countIn, formIn } from '../count';

/** A number with what it counts, in Polish. */
export const count = countIn('pl');
/** The form alone, in Polish. */
export const form = formIn('pl');

/** "5 osób"; it stands where a subject does. */
export const people = (n: number) => count(n, { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' });

/** "5 uprawnień"; subject and object are alike. */
export const permissions = (n: number) =>
  count(n, { one: 'uprawnienie', few: 'uprawnienia', many: 'uprawnień', other: 'uprawnienia' });

/** "5 usług"; it stands where a subject does. */
export const services = (n: number) =>
  count(n, { one: 'usługa', few: 'usługi', many: 'usług', other: 'usługi' });

/** "5 domen"; it stands where a subject does. */
export const domains = (n: number) =>
  count(n, { one: 'domena', few: 'domeny', many: 'domen', other: 'domeny' });

/** "5 dni"; subject and object are alike. */
export const days = (n: number) => count(n, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' });

/** "5 zmian"; it stands where a subject does. */
export const changes = (n: number) =>
  count(n, { one: 'zmiana', few: 'zmiany', many: 'zmian', other: 'zmiany' });

/** "5 zaproszeń"; subject and object are alike. */
export const invitations = (n: number) =>
  count(n, { one: 'zaproszenie', few: 'zaproszenia', many: 'zaproszeń', other: 'zaproszenia' });

/** "5 klientów"; it stands where a subject does. */
export const clients = (n: number) =>
  count(n, { one: 'klient', few: 'klientów', many: 'klientów', other: 'klienta' });

/** "5 znaków"; subject and object are alike. */
export const characters = (n: number) =>
  count(n, { one: 'znak', few: 'znaki', many: 'znaków', other: 'znaku' });
