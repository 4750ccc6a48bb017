import type { PermissionKey } from '../access/catalogue';

/** What a notice is about, beside the account. */
export type NoticeAbout = 'account' | 'ticket' | 'service' | 'domain' | 'person';

/** A kind of mail, which people choose to get or not (R11). */
export interface NoticeKind {
  readonly kind: string;
  /** Its events; `payment.*` is all that begin so. */
  readonly events: readonly string[];
  readonly about: NoticeAbout;
  /** Who holds all of these there gets it; none: the person it is about alone. */
  readonly keys: readonly PermissionKey[];
  /** The domain's roles get it too (R12). */
  readonly roles?: true;
  /** It always reaches somebody: the owner, if nobody else. */
  readonly fallback?: true;
  /** Nobody can choose not to get it. */
  readonly always?: true;
}

/** The table of R11; the first row that has an event decides. */
export const NOTICE_KINDS = [
  { kind: 'invoices', events: ['invoice.created'], about: 'account', keys: ['billing.invoices'] },
  {
    kind: 'reminders',
    events: ['invoice.reminder', 'invoice.overdue'],
    about: 'account',
    keys: ['billing.reminders'],
  },
  {
    kind: 'billing',
    events: ['payment.*', 'card.*', 'credit.*'],
    about: 'account',
    keys: ['billing.notifications'],
  },
  { kind: 'quotes', events: ['quote.*'], about: 'account', keys: ['billing.quotes'] },
  { kind: 'orders', events: ['order.*'], about: 'account', keys: ['billing.orderDetails'] },
  { kind: 'tickets', events: ['ticket.*'], about: 'ticket', keys: ['support.emails', 'support.view'] },
  { kind: 'services', events: ['service.*'], about: 'service', keys: ['service.emails'] },
  {
    kind: 'domains',
    events: ['domain.*'],
    about: 'domain',
    keys: ['misc.domains'],
    roles: true,
    fallback: true,
  },
  { kind: 'legal', events: ['legal.*'], about: 'account', keys: ['misc.emails'], fallback: true },
  { kind: 'general', events: ['general.*'], about: 'account', keys: ['misc.emails'] },
  { kind: 'security', events: ['security.*'], about: 'person', keys: [], always: true },
] as const satisfies readonly NoticeKind[];

/** What somebody may be told of, by the name that opt-outs and events use. */
export type NoticeName = (typeof NOTICE_KINDS)[number]['kind'];

/** The kinds that people may choose not to get. */
export const OPTIONAL_KINDS = NOTICE_KINDS.filter((row) => !('always' in row)).map(({ kind }) => kind);

/** The kind of an event; undefined for one that nobody is told of. */
export function kindOf(event: string): (NoticeKind & { kind: NoticeName }) | undefined {
  return NOTICE_KINDS.find(({ events }) =>
    events.some((one) => (one.endsWith('.*') ? event.startsWith(one.slice(0, -1)) : event === one)),
  );
}
