import type { Clock } from '../../ports/clock';
import type { Ids } from '../../ports/ids';
import type { Database } from '../../storage/open';
import type { Tx } from '../../storage/transaction';

/** What a fact that others keep a copy of belongs to; departments and staff are the installation's. */
export type HostChange = { account: string } | { installation: true };

/** What an installation may add to the embedded host. */
export interface EmbeddedHostOptions {
  /** Where the host's own pages are, without a slash at the end; without it staff get no links. */
  url?: string;
  /** Runs in the transaction of each change to a fact, so that copies are never older than what they copy. */
  whenChanged?: (tx: Tx, change: HostChange) => Promise<void>;
}

/** What every operation of the embedded host works with. */
export interface Desk extends EmbeddedHostOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
}
