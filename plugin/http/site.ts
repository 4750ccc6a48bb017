import type { Core } from '../../core/index';
import type { HostBridge } from '../host-bridge';
import type { Cookies } from './cookies';
import type { Forms } from './forms';

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
}
