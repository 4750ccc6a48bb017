import type { Core } from '../../core/index';
import type { HostBridge } from '../host-bridge';
import type { Flash } from '../views';
import type { Cookies } from './cookies';
import type { Forms } from './forms';
import type { Act } from './route';
import type { Shelf } from './shelf';

/** What every middleware of a mounted plugin shares. */
export interface Site {
  readonly core: Core;
  readonly bridge: HostBridge;
  /** The mount, without a slash at its end; '' at a host's root. */
  readonly base: string;
  /** The address as the world sees it. */
  readonly publicUrl: string;
  readonly forms: Forms;
  readonly cookies: Cookies;
  /** Changes that wait for a fresh proof of who asked for them. */
  readonly pending: Shelf<Act>;
  /** What the next page says about the last act. */
  readonly flashes: Shelf<Flash>;
}
