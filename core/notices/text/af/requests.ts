import { countIn } from '../count';
import type { MailText } from '../worded';
import { permissions } from './permissions';

const count = countIn('af');

/** Asking for a permission, and what comes of it. */
export const requests: MailText['requests'] = {
  permission: (key) => permissions[key],
  lasting: (n) => (n === undefined ? 'sonder einddatum' : `vir ${count(n, { one: 'dag', other: 'dae' })}`),
  subject: (account) => `Iemand vra vir ’n toestemming op ${account}`,
  asks: (asker, account, howLong) => `${asker} vra hiervoor op die rekening ${account}, ${howLong}:`,
  why: (reason) => `Rede: ${reason}`,
  answer: 'Jy kan dit in die kliëntegebied goedkeur of weier; niks word gegee totdat iemand dit doen nie:',

  approvedSubject: (account) => `Wat jy op ${account} gevra het, is goedgekeur`,
  refusedSubject: (account) => `Wat jy op ${account} gevra het, is geweier`,
  asked: (account, host) => `Jy het hiervoor gevra op die rekening ${account} by ${host}:`,
  given: 'Jy het dit nou.',
  notGiven: 'Dit is nie aan jou gegee nie.',
  askWhy: 'Jy kan vra hoekom by wie ook al na die rekening omsien.',
};
