import { countIn } from '../count';
import type { MailText } from '../worded';
import { permissions } from './permissions';

const count = countIn('pl');
const days = (n: number) => count(n, { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' });

/** Asking for a permission, and what comes of it. */
export const requests: MailText['requests'] = {
  permission: (key) => permissions[key],
  lasting: (n) => (n === undefined ? 'bezterminowo' : `na ${days(n)}`),
  subject: (account) => `Prośba o uprawnienie na koncie ${account}`,
  asks: (asker, account, howLong) => `${asker} prosi o to na koncie ${account}, ${howLong}:`,
  why: (reason) => `Powód: ${reason}`,
  answer: 'Możesz się zgodzić lub odmówić w panelu klienta; do tego czasu nic nie jest nadane:',

  approvedSubject: (account) => `Zgoda na Twoją prośbę na koncie ${account}`,
  refusedSubject: (account) => `Odmowa na Twoją prośbę na koncie ${account}`,
  asked: (account, host) => `Twoja prośba na koncie ${account} (${host}):`,
  given: 'Masz teraz to uprawnienie.',
  notGiven: 'Nie nadano Ci tego uprawnienia.',
  askWhy: 'O powód możesz zapytać opiekuna konta.',
};
