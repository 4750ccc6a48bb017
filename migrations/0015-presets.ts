import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

const BILLING = [
  ...['notifications', 'quotes', 'contracts', 'funds', 'prices', 'invoices', 'pay', 'orderDetails', 'cards'],
  ...['reminders', 'orders', 'balance', 'estimates'],
].map((name) => `billing.${name}`);
const SUPPORT = ['open', 'emails', 'view', 'viewAll', 'close'].map((name) => `support.${name}`);
const MISC = [
  ...['profile', 'ips', 'teams', 'services', 'emailHistory', 'sshKeys', 'affiliates', 'domains', 'emails'],
  ...['contacts', 'catalogue', 'users', 'activity'],
].map((name) => `misc.${name}`);
const SERVICE = ['view', 'upgrade', 'billing', 'emails', 'cancel'].map((name) => `service.${name}`);

/** What an installation begins with; it may change and remove them, and they never come back. */
const SEEDS: readonly [id: string, name: string, permissions: readonly string[]][] = [
  ['accounts', 'Accounts', ['billing.invoices', 'billing.reminders', 'billing.quotes', 'billing.pay']],
  ['technical', 'Technical', [...SUPPORT, 'service.view', 'service.emails']],
  ['domains', 'Domains', ['misc.domains']],
  [
    'read-only',
    'Read only',
    [
      ...['billing.prices', 'billing.balance', 'support.viewAll', 'misc.emailHistory', 'misc.catalogue'],
      ...['misc.activity', 'service.view', 'service.billing'],
    ],
  ],
  ['full', 'Full', [...BILLING, ...SUPPORT, ...MISC, ...SERVICE]],
];

/** Sets of permissions that are copied to people at once. */
export const presets: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_preset', (t, keyOf) => {
      keyOf('id').primary();
      t.string('name', 100).notNullable();
      t.text('permissions').notNullable();
    });
    if ((await knex('latchkey_preset').first('id')) !== undefined) return;
    await knex('latchkey_preset').insert(
      SEEDS.map(([id, name, permissions]) => ({ id, name, permissions: JSON.stringify(permissions) })),
    );
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_preset');
  },
};
