import { z } from 'zod';
import { authorizeRead, snapshotOf } from '../access/authorize';
import type { PermissionKey } from '../access/catalogue';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { Snapshot } from '../access/snapshot';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { BillingHost } from '../ports/host';
import { hasTicketRole, requireTicketRole } from '../tickets/ticket-role';

/** Everything of an account's billing that one page shows. */
export const BILLING_KEYS = [
  'billing.balance',
  'billing.funds',
  'billing.cards',
  'billing.contracts',
  'billing.estimates',
] as const;

const PARTS = ['tickets', 'services', 'domains', 'invoices', 'catalogue', 'mails', 'billing'] as const;
/** A part of an account's area with a page of its own. */
export type Part = (typeof PARTS)[number];

/** Which parts of an account's area are open to somebody, and what may be begun there: for menus, never for an act. */
export type Area = Readonly<Record<Part | 'openTicket' | 'order', boolean>>;

/** What a part is refused for where nothing of it is allowed. */
const ASKED: Readonly<Record<Part, PermissionKey>> = {
  tickets: 'support.view',
  services: 'service.view',
  domains: 'misc.domains',
  invoices: 'billing.pay',
  catalogue: 'misc.catalogue',
  mails: 'misc.emailHistory',
  billing: 'billing.cards',
};

const ReadArea = z.strictObject({ account: Id, part: z.enum(PARTS).optional() });

/** Which parts of an account's area open to the actor; `part` must be one of them.
 * @throws NotFoundError also for a part that the host doesn't have, NotAllowedError */
export async function readArea(ctx: ActorContext, input: { account: string; part?: Part }): Promise<Area> {
  const { account, part } = parse(ReadArea, input);
  const open = areaIn(await snapshotOf(ctx, account), ctx.host);
  const area = (await hasTicketRole(ctx)) ? open : { ...open, tickets: false, openTicket: false };
  if (part === undefined || area[part] || (part === 'tickets' && area.openTicket)) return area;
  if (part === 'tickets') await requireTicketRole(ctx);
  await authorizeRead(ctx, account, ASKED[part], { type: 'account', id: account });
  throw new NotFoundError('page');
}

function areaIn(snapshot: Snapshot, host: BillingHost): Area {
  const canAny = (key: PermissionKey) => snapshot.canAny(key);
  return {
    tickets: canAny('support.view'),
    openTicket: canAny('support.open') && snapshot.departments.size > 0,
    services: canAny('service.view'),
    domains: canAny('misc.domains'),
    invoices: canAny('billing.pay'),
    catalogue: canAny('misc.catalogue') && host.products !== undefined,
    order: canAny('billing.orders'),
    mails: canAny('misc.emailHistory') && host.sentMails !== undefined,
    billing: BILLING_KEYS.some((key) => canAny(key)),
  };
}
