import type { Shown, Visit } from '../../http/route';
import { clientNav, createWhen, text, type WhenWords } from '../../views';

/** Where the reader's own chats are. */
export const chatsPath = ({ base }: Pick<Visit, 'base'>): string => `${base}/client/me/chats`;

/** Times on pages that belong to no account, where no timezone is known. */
export function universalTime({ core }: Visit): WhenWords {
  return createWhen({ now: core.clock.now(), timeZone: 'UTC' });
}

/** A page about oneself, on no account in particular. */
export function ownPage(
  { base }: Visit,
  page: Pick<Shown, 'title' | 'body'>,
  current: 'chats' | 'ownMail' = 'chats',
): Shown {
  return {
    ...page,
    nav: clientNav({ base, account: 'me', current, open: ['ownProfile', 'security', 'chats', 'ownMail'] }),
    navLabel: text.nav.groupYou,
  };
}
