import type { Principal } from './principal';

/**
 * What is asked about, as looked up: its account, department and opener come from our tables, never from the caller (R3).
 * A department belongs to the installation and is asked about for one account.
 */
export type Resource =
  | { readonly type: 'account'; readonly id: string }
  | { readonly type: 'service'; readonly id: string; readonly account: string }
  | { readonly type: 'department'; readonly id: string; readonly account: string }
  | { readonly type: 'invoice' | 'domain'; readonly id: string; readonly account: string }
  | TicketResource;

/** A ticket, with what R5 looks at. */
export interface TicketResource {
  readonly type: 'ticket';
  readonly id: string;
  readonly account: string;
  readonly department: string;
  readonly opener: Principal;
  readonly watchers: readonly Principal[];
}

/** How a caller names one: by type and id; for a department also the account it is asked about. */
export type ResourceRef =
  | { type: 'account' | 'service' | 'ticket' | 'invoice' | 'domain'; id: string }
  | { type: 'department'; id: string; account: string };
