import { permission, type PermissionKey } from '../../../access/catalogue';

/** For how long somebody asks; undefined: for good. */
function lasting(days: number | undefined): string {
  if (days === undefined) return 'for good';
  return days === 1 ? 'for a day' : `for ${String(days)} days`;
}

/** Asking for a permission, and what comes of it. */
export const requests = {
  permission: (key: PermissionKey) => permission(key).label,
  lasting,
  subject: (account: string) => `Somebody asks for a permission on ${account}`,
  asks: (asker: string, account: string, howLong: string) =>
    `${asker} asks for this on the account ${account}, ${howLong}:`,
  why: (reason: string) => `Why: ${reason}`,
  answer: 'You can approve or refuse it in the client area; nothing is given until somebody does:',

  approvedSubject: (account: string) => `What you asked for on ${account} was approved`,
  refusedSubject: (account: string) => `What you asked for on ${account} was refused`,
  asked: (account: string, host: string) => `You asked for this on the account ${account} at ${host}:`,
  given: 'You have it now.',
  notGiven: 'It was not given to you.',
  askWhy: 'You can ask whoever looks after the account why.',
};
