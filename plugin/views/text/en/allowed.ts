import type { Rich } from '../../words';

/** From where somebody’s sign-in is good. */
export const allowed = {
  title: 'Where you sign in from',
  lead: 'Name addresses of the Internet, and your sign-in is good there only. From anywhere else your password isn’t taken.',
  addresses: 'Addresses and networks, one a line',
  hint: (here: string) => `Like 192.0.2.7 or 2001:db8::/32. You are at ${here}. Empty: from everywhere.`,
  save: 'Save where from',
  later: (addresses: string): Rich =>
    addresses === '' ? 'Sign in from everywhere' : ['Sign in only from ', { strong: addresses }],
  saved: 'Saved.',
  wrong: 'One of these is no address. Write each on a line of its own, like 192.0.2.7 or 192.0.2.0/24.',
  locksOut: (here: string) => `That would lock you out: you are at ${here}. Add it, then save again.`,
  elsewhereTitle: 'Your sign-in is good elsewhere only',
  elsewhere: (here: string) =>
    `You said from which addresses of the Internet you sign in. You are at ${here}, which is none of them.`,
  elsewhereWay:
    'Go on from one of those, or have a link mailed to every address that we have of you: it opens your sign-in from everywhere again.',
  elsewhereMail: 'Mail me the link',
  elsewhereMailed: 'The link is on its way. It works once, for an hour.',
  elsewhereOften: 'A link was mailed within the last hour. Use that one, or wait until the hour is over.',
} as const;
