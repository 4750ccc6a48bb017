import type { Shown, Visit } from '../http/route';
import { adminNav, createWhen, text, type AdminEntry, type WhenWords } from '../views';

/** A page of the staff's area with its nav. */
export function adminPage(
  { base }: Pick<Visit, 'base'>,
  page: Pick<Shown, 'title' | 'body' | 'flash'>,
  current?: AdminEntry,
): Shown {
  return { ...page, nav: adminNav({ base, ...(current && { current }) }), navLabel: text.shell.adminNav };
}

/** Times on pages of the installation, which has no timezone of its own. */
export function universalTime({ core }: Visit): WhenWords {
  return createWhen({ now: core.clock.now(), timeZone: 'UTC' });
}
