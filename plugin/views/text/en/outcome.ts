import type { Piece, Rich } from '../../words';
import { count, list } from '../count';

const b = (strong: string): Piece => ({ strong });

/** When a page can’t be what was asked for. */
export const outcome = {
  signInTitle: 'Sign in first',
  signInLead: 'This page belongs to an account. Sign in and you come back here.',
  /** A form came when its sender was signed out. */
  signInLate: 'You are signed out by now, so nothing was sent. Sign in, and you come back to the form.',
  typed: 'What you wrote',
  typedHint: 'Copy it before you sign in, and put it into the form again.',
  signInInvited:
    'You are invited. Sign in with the invited e-mail, or make a sign-in there if you have none; you come back here.',
  signIn: 'Sign in',
  refusedTitle: 'You can’t open this page',
  refused: (p: { doing: string; permission: string; account: string }): Rich => [
    `You can’t ${p.doing} on ${p.account}. Nobody gave you `,
    b(p.permission),
    ' there.',
  ],
  refusedPlain: (doing: string, account: string): Rich =>
    account === '' ? `You can’t ${doing} here.` : `You can’t ${doing} on ${account}.`,
  whoCan: (names: readonly string[]) => `${list(names, 'or')} can.`,
  ask: 'Ask for it',
  why: 'Why?',
  missingTitle: 'There is nothing here',
  missing: 'The link is wrong, or this belongs to an account you can’t reach.',
  failedTitle: 'Something broke on our side',
  failed: 'Nothing was saved. Try again; if it stays, tell support this number:',
  conflictTitle: 'Someone was faster',
  conflict: (who: string, what: string, ago: string): Rich => [
    b(who),
    ` changed ${what} ${ago}. Nothing of yours was saved.`,
  ],
  conflictLead: 'Look at it as it is now, then do it again if it still fits.',
  look: 'See it as it is now',
  home: 'Go to the start',
  formTitle: (n: number) => (n === 1 ? 'One thing needs you' : `${count(n, 'thing', 'things')} need you`),
} as const;
