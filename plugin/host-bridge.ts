import type { Request, RequestHandler, Router } from 'express';
import type { ClientPlace, HostTransaction, Resource, ResourceRef } from '../core/index';
import type { HostLayout } from './views/layout/render-page';

export type { ClientPlace, HostTransaction, Resource, ResourceRef } from '../core/index';

/** Who is signed in to the host, as the host knows it. */
export interface HostSession {
  /** `user:7` or `staff:2`. */
  principal: string;
  sessionId: string;
  name: string;
  /** When a password was last given, in UTC milliseconds. */
  signedInAt: number;
  /** When further proof was given: a code of the second factor, for one (R15). */
  amr?: { otp?: number };
  /** A staff member who looks on as a client (R18). */
  readOnly?: boolean;
  /** Latchkey's own session; absent where the host signs people in. */
  own?: 'password' | 'handed';
  /** What stays the same of Latchkey's own session when it is proved again. */
  family?: string;
}

/** What a host says of itself, whoever signs people in. */
export interface HostLook {
  /** Puts a page into the host's own layout. */
  layout?: HostLayout;
  brand: { name: string; supportAddress: string };
  /** Where a client does something in the host's own pages: a path of this host, or an https address; undefined where there is
   * no page for it. */
  clientUrl?(place: ClientPlace): string | undefined;
}

/** What the host does for the plugin that is mounted in it. */
export interface HostBridge extends HostLook {
  /** Who asks; undefined for nobody. */
  identify(req: Request): Promise<HostSession | undefined>;
  /** Where one signs in and then comes back; `returnTo` is a path of this host. */
  signInUrl(returnTo: string): string;
  /** Where one gives the password again and then comes back. */
  confirmUrl(returnTo: string): string;
}

/** What a request is about; undefined: it names nothing, which is a no. */
export type ResourceOf = (req: Request) => ResourceRef | undefined | Promise<ResourceRef | undefined>;

/** The running plugin, as a host mounts and asks it. */
export interface Latchkey {
  /** To be mounted before anything that reads bodies: signatures are over the bytes, and the API reads its own. */
  webhooks: Router;
  pages: Router;
  /** To be mounted at the host's root. */
  wellKnown: Router;
  can(principal: string, key: string, resource: ResourceRef): Promise<boolean>;
  /** A guard for a host's own routes: `app.get('/invoices/:id', requirePermission('billing.pay', (req) => …), show)`. */
  requirePermission(key: string, resourceOf: ResourceOf): RequestHandler;
  /**
   * For what is paid or can't be undone, in the host's own knex transaction on Latchkey's database: until it ends, nobody's
   * permissions on the account change. Throws where the key doesn't work on the resource, and answers with what it is now
   * and whose. The host's own row, if that is somewhere else by now, is for the host to refuse.
   */
  authorizeInTx(
    trx: HostTransaction,
    principal: string,
    key: string,
    resource: ResourceRef,
  ): Promise<Resource>;
  /** The same where the host's data lies elsewhere: `act` is done once at most, while the permissions are held. It must be
   * quick and change nothing in Latchkey, which would wait for it. */
  authorized<T>(
    principal: string,
    key: string,
    resource: ResourceRef,
    act: (resource: Resource) => Promise<T>,
  ): Promise<T>;
  start(): Promise<void>;
  close(): Promise<void>;
}
