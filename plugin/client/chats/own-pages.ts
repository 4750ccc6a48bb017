import type { Shown, Visit } from '../../http/route';
import { clientNav, text } from '../../views';

/** Where the reader's own chats are. */
export const chatsPath = ({ base }: Pick<Visit, 'base'>): string => `${base}/client/me/chats`;

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
