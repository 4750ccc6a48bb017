import type { Shown, Visit } from '../http/route';
import { adminNav, text, type AdminEntry } from '../views';

/** A page of the staff's area with its nav. */
export function adminPage(
  { base, role }: Pick<Visit, 'base' | 'role'>,
  page: Pick<Shown, 'title' | 'body' | 'flash'>,
  current?: AdminEntry,
): Shown {
  return {
    ...page,
    nav: adminNav({ base, role, ...(current && { current }) }),
    navLabel: text.shell.adminNav,
  };
}
