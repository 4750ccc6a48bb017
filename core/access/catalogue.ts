/** What a permission can be asked about; every resource has exactly one of these types. */
export const RESOURCE_TYPES = ['account', 'service', 'department', 'ticket', 'invoice', 'domain'] as const;
/** One of them. */
export type ResourceType = (typeof RESOURCE_TYPES)[number];

/** The four groups people see, in the order they see them. */
export const GROUPS = ['billing', 'support', 'misc', 'service'] as const;
/** One of them; a key begins with its group's name. */
export type Group = (typeof GROUPS)[number];

/** What each platform calls a permission; absent where it has no word for it. WHMCS parts some of ours in several: it takes
 * all of them to be as much. */
export interface HostNames {
  /** A privilege, by group and key. */
  hostbill?: string;
  whmcs?: readonly string[];
  /** An area of a contact's permissions. */
  blesta?: string;
}

interface Row {
  group: Group;
  label: string;
  /** CASL: the key is the action, these are its subjects. */
  on: readonly ResourceType[];
  /** Works only with a sign-in behind it (R13). */
  login?: true;
  /** Spends money, or lets somebody spend it. */
  costs?: true;
  /** Lets its holder change what others may do. */
  gives?: true;
  implies?: readonly string[];
  hosts?: HostNames;
}

const account = ['account'] as const;
const invoices = ['account', 'invoice'] as const;
const service = ['service'] as const;

/** The one registry of permissions: design section 2, with HostBill's Client Teams labels letter for letter. */
const TABLE = {
  'billing.notifications': {
    group: 'billing',
    label: 'Receive billing notifications',
    on: account,
    hosts: { hostbill: 'billing.emails', blesta: '_invoice_delivery' },
  },
  'billing.quotes': {
    group: 'billing',
    label: 'Receive quotes/estimates',
    on: account,
    hosts: { blesta: 'client_quotations' },
  },
  'billing.contracts': {
    group: 'billing',
    label: 'Accept order contracts',
    on: account,
    costs: true,
    hosts: { whmcs: ['orders'] },
  },
  'billing.funds': {
    group: 'billing',
    label: 'Add funds',
    on: account,
    login: true,
    costs: true,
    hosts: { hostbill: 'billing.addfunds', whmcs: ['invoices'], blesta: '_credits' },
  },
  'billing.prices': { group: 'billing', label: 'View service prices', on: account },
  'billing.invoices': {
    group: 'billing',
    label: 'Receive new invoices',
    on: invoices,
    hosts: { blesta: '_invoice_delivery' },
  },
  'billing.pay': {
    group: 'billing',
    label: 'Allow to view/pay invoices',
    on: invoices,
    costs: true,
    hosts: { hostbill: 'billing.payinvoice', whmcs: ['invoices'], blesta: 'client_invoices' },
  },
  'billing.orderDetails': { group: 'billing', label: 'Receive order details', on: account },
  'billing.cards': {
    group: 'billing',
    label: 'Edit credit card details',
    on: account,
    login: true,
    costs: true,
    hosts: { hostbill: 'billing.creditcard', whmcs: ['invoices'], blesta: 'client_accounts' },
  },
  'billing.reminders': {
    group: 'billing',
    label: 'Receive invoice reminders',
    on: invoices,
    hosts: { blesta: '_invoice_delivery' },
  },
  'billing.orders': {
    group: 'billing',
    label: 'Place new orders',
    on: account,
    costs: true,
    hosts: { hostbill: 'billing.orders', whmcs: ['orders'] },
  },
  'billing.balance': {
    group: 'billing',
    label: 'View current balance',
    on: account,
    hosts: { hostbill: 'billing.balance', whmcs: ['invoices'], blesta: 'client_transactions' },
  },
  'billing.estimates': {
    group: 'billing',
    label: 'View/accept estimates',
    on: account,
    costs: true,
    hosts: { whmcs: ['quotes'], blesta: 'client_quotations' },
  },

  'support.open': {
    group: 'support',
    label: 'Open new tickets',
    on: ['account', 'department', 'ticket'],
    implies: ['support.view'],
    hosts: { hostbill: 'support.newticket', whmcs: ['tickets'] },
  },
  'support.emails': {
    group: 'support',
    label: 'Receive email notifications',
    on: ['account', 'ticket'],
    hosts: { hostbill: 'support.emails' },
  },
  'support.view': {
    group: 'support',
    label: 'View current tickets',
    on: ['account', 'department', 'ticket'],
    hosts: { hostbill: 'support.tickets', whmcs: ['tickets'] },
  },
  'support.viewAll': {
    group: 'support',
    label: 'View all organization tickets',
    on: ['account', 'department', 'ticket'],
    implies: ['support.view'],
    hosts: { whmcs: ['tickets'] },
  },
  'support.close': {
    group: 'support',
    label: 'Close tickets',
    on: ['account', 'department', 'ticket'],
    implies: ['support.view'],
    hosts: { hostbill: 'support.closeticket', whmcs: ['tickets'] },
  },

  'misc.profile': {
    group: 'misc',
    label: 'Modify main profile details',
    on: account,
    login: true,
    hosts: { hostbill: 'misc.editmain', whmcs: ['profile'] },
  },
  'misc.ips': {
    group: 'misc',
    label: 'Edit allowed IP address',
    on: account,
    login: true,
    hosts: { hostbill: 'misc.editipaccess' },
  },
  'misc.teams': { group: 'misc', label: 'Manage teams', on: account, login: true, gives: true },
  'misc.services': {
    group: 'misc',
    label: 'Full control over services',
    on: account,
    implies: ['service.view', 'service.upgrade', 'service.billing', 'service.emails', 'service.cancel'],
    hosts: { whmcs: ['products', 'manageproducts', 'productsso'], blesta: 'client_services' },
  },
  'misc.emailHistory': {
    group: 'misc',
    label: 'View emails history',
    on: account,
    hosts: { hostbill: 'misc.emails', whmcs: ['emails'], blesta: 'client_emails' },
  },
  'misc.sshKeys': { group: 'misc', label: 'Manage SSH keys', on: account, login: true },
  'misc.affiliates': {
    group: 'misc',
    label: 'Access affiliate section',
    on: account,
    hosts: { hostbill: 'misc.affiliates', whmcs: ['affiliates'] },
  },
  'misc.domains': {
    group: 'misc',
    label: 'Full control over domains',
    on: ['account', 'domain'],
    hosts: { whmcs: ['domains', 'managedomains'] },
  },
  'misc.emails': { group: 'misc', label: 'Receive generic emails', on: account },
  'misc.contacts': {
    group: 'misc',
    label: 'Add/edit contacts',
    on: account,
    login: true,
    gives: true,
    hosts: { hostbill: 'misc.manageprofiles', whmcs: ['contacts'], blesta: 'client_contacts' },
  },
  'misc.catalogue': {
    group: 'misc',
    label: 'Access cart/product portfolio',
    on: account,
    hosts: { whmcs: ['orders'] },
  },
  'misc.users': { group: 'misc', label: 'Invite and manage users', on: account, login: true, gives: true },
  'misc.activity': { group: 'misc', label: 'View account activity', on: account },

  'service.view': {
    group: 'service',
    label: 'View basic details',
    on: service,
    hosts: { whmcs: ['products'] },
  },
  'service.upgrade': {
    group: 'service',
    label: 'Upgrade / downgrade',
    on: service,
    costs: true,
    implies: ['service.view'],
    hosts: { whmcs: ['orders'] },
  },
  'service.billing': { group: 'service', label: 'View billing info', on: service, implies: ['service.view'] },
  'service.emails': {
    group: 'service',
    label: 'Receive related email notifications',
    on: service,
    implies: ['service.view'],
  },
  'service.cancel': {
    group: 'service',
    label: 'Request cancellation',
    on: service,
    implies: ['service.view'],
    hosts: { whmcs: ['orders'] },
  },
} as const satisfies Record<string, Row>;

/** A key of the table. It is kept in grants and logs, so it never changes its meaning. */
export type PermissionKey = keyof typeof TABLE;

/** One row of the catalogue, as everybody reads it. */
export interface Permission extends Omit<Row, 'implies'> {
  key: PermissionKey;
  implies: readonly PermissionKey[];
}

/** Every permission, by key, in the order of the design. */
export const CATALOGUE: ReadonlyMap<string, Permission> = new Map(
  Object.entries<Row>(TABLE).map(([key, row]) => [
    key,
    Object.freeze({
      ...row,
      key: key as PermissionKey,
      implies: (row.implies ?? []) as readonly PermissionKey[],
    }),
  ]),
);

/** The keys alone, in the order of the design. */
export const PERMISSION_KEYS: readonly PermissionKey[] = [...CATALOGUE.values()].map(({ key }) => key);

/** Whether this text is a key of the catalogue; everything else is a denial (R3). */
export function isPermissionKey(text: string): text is PermissionKey {
  return CATALOGUE.has(text);
}

/** The row of a key; only a key of the catalogue has one. */
export function permission(key: PermissionKey): Permission {
  const row = CATALOGUE.get(key);
  if (!row) throw new Error(`no permission ${key}`);
  return row;
}

/** These exist on every service; the others where the host offers them (design section 2). */
export const ON_EVERY_SERVICE: ReadonlySet<PermissionKey> = new Set([
  'service.view',
  'service.billing',
  'service.emails',
]);

/** What A opened to B, B opens to nobody: a remote team never holds these (R9). */
export const NEVER_REMOTE: ReadonlySet<PermissionKey> = new Set([
  'misc.users',
  'misc.teams',
  'misc.contacts',
]);

/** What still works on a suspended account, unless the installation says otherwise (R19). */
export const WHILE_SUSPENDED: ReadonlySet<PermissionKey> = new Set([
  'billing.pay',
  'billing.funds',
  'billing.balance',
  'billing.invoices',
  'billing.reminders',
]);

/** A key that may be given for one service. */
export function isServiceKey(key: PermissionKey): boolean {
  return permission(key).group === 'service';
}
