import type { VNode } from 'preact';
import type { HostBridge, HostTransaction, Latchkey } from '../../plugin/host-bridge';
import type { NavPage } from '../load-plugin';
import type { Billing } from './billing';
import type { Forms } from './forms';
import type { PasswordHash } from './passwords';
import type { DemoPerson } from './people';
import type { Sessions } from './sessions';

export type { ResourceRef } from '../../plugin/host-bridge';

/** What the host asks the plugin, once that is loaded. */
export type Permissions = Pick<Latchkey, 'can' | 'requirePermission' | 'authorizeInTx'>;

/** Lets an effect of the billing app go on in its transaction, or throws. */
export type Permit = (tx: HostTransaction) => Promise<unknown>;

/** The number that people know a ticket by in chat and in the plugin; undefined for one that was opened elsewhere. */
export type NumberOf = (ourKey: string) => Promise<number | undefined>;

/** What every page of the demo host works with. */
export interface HostContext extends Permissions {
  readonly billing: Billing;
  readonly people: readonly DemoPerson[];
  readonly passwords: ReadonlyMap<string, PasswordHash>;
  readonly sessions: Sessions;
  readonly forms: Forms;
  readonly now: () => number;
  /** Where the plugin is mounted: the host shares its stylesheets. */
  readonly mount: string;
  readonly brand: HostBridge['brand'];
  readonly nav: { client: readonly NavPage[]; admin: readonly NavPage[] };
  readonly numberOf: NumberOf;
}

/** A page of the host's own. */
export interface HostPageBody {
  title: string;
  /** The account in view, for the nav. */
  account?: string;
  body: VNode;
}
