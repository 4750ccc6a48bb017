import { adminNav, clientNav, text, type ClientEntry, type NavGroup } from '../views';
import type { AtDoor } from './door';

/** The nav beside a page about oneself, for users and for staff. */
export function ownNav(
  { base, found, role }: AtDoor,
  current: 'ownProfile' | 'security',
): { readonly nav: readonly NavGroup[]; readonly navLabel: string } {
  const isStaff = found?.session.principal.startsWith('staff:') === true;
  if (isStaff) return { nav: adminNav({ base, role, current }), navLabel: text.shell.adminNav };
  const open: ClientEntry[] = ['ownProfile', 'security', 'chats', 'ownMail'];
  return { nav: clientNav({ base, account: 'me', current, open }), navLabel: text.nav.groupYou };
}
