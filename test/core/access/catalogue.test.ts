import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CATALOGUE,
  GROUPS,
  NEVER_REMOTE,
  ON_EVERY_SERVICE,
  PERMISSION_KEYS,
  WHILE_SUSPENDED,
} from '../../../core/access/catalogue';

const design = readFileSync(join(__dirname, '../../../docs/design.md'), 'utf8');
const section = design.slice(design.indexOf('## 2.'), design.indexOf('## 3.'));

interface Cell {
  key: string;
  label: string;
  login: boolean;
}

/** The permissions as the design's table names them, group by group, from top to bottom. */
function columns(): Map<string, Cell[]> {
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  const [head = [], , ...body] = rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return new Map(head.map((group, at) => [group, body.flatMap((row) => cellOf(row[at] ?? ''))]));
}

function cellOf(text: string): Cell[] {
  const [, key, words] = /^`([\w.]+)` (.*)$/.exec(text) ?? [];
  if (key === undefined || words === undefined) return [];
  return [{ key, label: words.replace(/ †$/, ''), login: words.endsWith('†') }];
}

/** Ours beyond the table, in the sentence below it. */
function beyond(): Cell[] {
  const sentence = section.split('\n').find((line) => line.startsWith('Ours beyond'))!;
  return [...sentence.matchAll(/`(misc\.\w+)` ([^(†,.]+?)( †)?(?= \(|,|\.)/g)].map(
    ([, key, label, mark]) => ({
      key: key!,
      label: label!,
      login: mark !== undefined,
    }),
  );
}

/** What the platforms' own documents call each permission: HostBill, WHMCS, Blesta; '' where one has no word for it. */
const HOSTS: Record<string, [hostbill: string, whmcs: string, blesta: string]> = {
  'billing.notifications': ['billing.emails', '', '_invoice_delivery'],
  'billing.quotes': ['', '', 'client_quotations'],
  'billing.contracts': ['', 'orders', ''],
  'billing.funds': ['billing.addfunds', 'invoices', '_credits'],
  'billing.invoices': ['', '', '_invoice_delivery'],
  'billing.pay': ['billing.payinvoice', 'invoices', 'client_invoices'],
  'billing.cards': ['billing.creditcard', 'invoices', 'client_accounts'],
  'billing.reminders': ['', '', '_invoice_delivery'],
  'billing.orders': ['billing.orders', 'orders', ''],
  'billing.balance': ['billing.balance', 'invoices', 'client_transactions'],
  'billing.estimates': ['', 'quotes', 'client_quotations'],
  'support.open': ['support.newticket', 'tickets', ''],
  'support.emails': ['support.emails', '', ''],
  'support.view': ['support.tickets', 'tickets', ''],
  'support.viewAll': ['', 'tickets', ''],
  'support.close': ['support.closeticket', 'tickets', ''],
  'misc.profile': ['misc.editmain', 'profile', ''],
  'misc.ips': ['misc.editipaccess', '', ''],
  'misc.services': ['', 'products manageproducts productsso', 'client_services'],
  'misc.emailHistory': ['misc.emails', 'emails', 'client_emails'],
  'misc.affiliates': ['misc.affiliates', 'affiliates', ''],
  'misc.domains': ['', 'domains managedomains', ''],
  'misc.contacts': ['misc.manageprofiles', 'contacts', 'client_contacts'],
  'misc.catalogue': ['', 'orders', ''],
  'service.view': ['', 'products', ''],
  'service.upgrade': ['', 'orders', ''],
  'service.cancel': ['', 'orders', ''],
};
/** Every key of WHMCS, as its GetPermissionsList answers. */
const OF_WHMCS =
  'profile contacts products manageproducts productsso domains managedomains invoices quotes tickets affiliates emails orders';

const designed = columns();
const inCatalogue = (group: string) =>
  [...CATALOGUE.values()]
    .filter((permission) => permission.group === group)
    .map(({ key, label, login }) => ({ key: key, label, login: login === true }));

describe('the permission catalogue', () => {
  it.each([
    ['billing', 13],
    ['support', 5],
    ['misc', 11],
    ['service', 5],
  ])('has the labels of the design for %s, all %d, in its order', (group, count) => {
    const wanted = designed.get(group)!;
    expect(wanted).toHaveLength(count);
    expect(inCatalogue(group).slice(0, count)).toEqual(wanted);
  });

  it('has ours beyond them, and nothing else', () => {
    expect(beyond().map(({ key }) => key)).toEqual(['misc.users', 'misc.activity']);
    expect(inCatalogue('misc').slice(11)).toEqual(beyond());
    expect(PERMISSION_KEYS).toHaveLength(13 + 5 + 13 + 5);
  });

  it('keeps its groups together, in the order people see them', () => {
    const groups = [...CATALOGUE.values()].map(({ group }) => group);
    expect(groups).toEqual([...groups].sort((a, b) => GROUPS.indexOf(a) - GROUPS.indexOf(b)));
  });

  it.each(PERMISSION_KEYS)('%s belongs to its group, and implies only what there is', (key) => {
    const { group, implies, on, label } = CATALOGUE.get(key)!;
    expect(key.split('.')[0]).toBe(group);
    expect(on.length).toBeGreaterThan(0);
    expect(label).not.toBe('');
    for (const implied of implies) expect(PERMISSION_KEYS).toContain(implied);
  });

  it('implies what the design says', () => {
    const implied = (key: string) => CATALOGUE.get(key)!.implies;
    for (const key of ['support.viewAll', 'support.open', 'support.close']) {
      expect(implied(key)).toEqual(['support.view']);
    }
    const service = inCatalogue('service').map(({ key }) => key);
    for (const key of service.filter((one) => one !== 'service.view')) {
      expect(implied(key)).toEqual(['service.view']);
    }
    expect([...implied('misc.services')].sort()).toEqual([...service].sort());
    const others = PERMISSION_KEYS.filter((key) => !/^(support|service)\.|^misc\.services$/.test(key));
    for (const key of others) expect(implied(key)).toEqual([]);
  });

  it('marks what exists on every service, what a remote team never holds, and what a suspended account keeps', () => {
    expect([...ON_EVERY_SERVICE].sort()).toEqual(['service.billing', 'service.emails', 'service.view']);
    expect([...NEVER_REMOTE].sort()).toEqual(['misc.contacts', 'misc.teams', 'misc.users']);
    expect([...WHILE_SUSPENDED].sort()).toEqual([
      'billing.balance',
      'billing.funds',
      'billing.invoices',
      'billing.pay',
      'billing.reminders',
    ]);
  });

  it.each(PERMISSION_KEYS)('calls %s what the platforms call it', (key) => {
    const { hostbill = '', whmcs = [], blesta = '' } = CATALOGUE.get(key)!.hosts ?? {};
    expect([hostbill, whmcs.join(' '), blesta]).toEqual(HOSTS[key] ?? ['', '', '']);
  });

  it('has a place for every key of WHMCS, and for nothing that WHMCS has not', () => {
    const named = new Set([...CATALOGUE.values()].flatMap(({ hosts }) => hosts?.whmcs ?? []));
    expect([...named].sort()).toEqual(OF_WHMCS.split(' ').sort());
  });
});
