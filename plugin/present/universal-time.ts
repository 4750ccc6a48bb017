import type { Core } from '../../core/index';
import { createWhen, type WhenWords } from '../views';

/** Times on pages that belong to no account, where no timezone is known but the reader’s own. */
export function universalTime({ core }: { readonly core: Pick<Core, 'clock'> }): WhenWords {
  return createWhen({ now: core.clock.now(), timeZone: 'UTC' });
}
