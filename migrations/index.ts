import type { Knex } from 'knex';
import { storage } from './0001-storage';
import { accounts } from './0002-accounts';
import { people } from './0003-people';
import { chat } from './0004-chat';
import { tickets } from './0005-tickets';
import { embeddedHost } from './0006-embedded-host';
import { linkAsker } from './0007-link-asker';
import { contacts } from './0008-contacts';
import { users } from './0009-users';
import { teams } from './0010-teams';
import { notices } from './0011-notices';
import { decisions } from './0012-decisions';
import { hostOrder } from './0013-host-order';
import { tokens } from './0014-tokens';
import { presets } from './0015-presets';
import { accessRequests } from './0016-access-requests';
import { lastUsed } from './0017-last-used';
import { activityHeads } from './0018-activity-heads';
import { personalData } from './0019-personal-data';
import { embeddedMore } from './0020-embedded-more';
import { echoAwaited } from './0021-echo-awaited';
import { webhooks } from './0022-webhooks';
import { signIn } from './0023-sign-in';
import { factorReset } from './0024-factor-reset';
import { refusalReason } from './0025-refusal-reason';
import { staffLists } from './0026-staff-lists';
import { serviceProduct } from './0027-service-product';
import { profile } from './0028-profile';
import { allowedAddress } from './0029-allowed-address';
import { heldMail } from './0030-held-mail';
import { closedChannel } from './0031-closed-channel';
import { resetSession } from './0032-reset-session';
import { shelf } from './0033-shelf';
import { mailDelivery } from './0034-mail-delivery';
import { invoiceSettings } from './0035-invoice-settings';

/** Every migration by its name, in order. The names have no extension: sources and compiled files must agree on them. */
export const migrations: Readonly<Record<string, Knex.Migration>> = {
  '0001-storage': storage,
  '0002-accounts': accounts,
  '0003-people': people,
  '0004-chat': chat,
  '0005-tickets': tickets,
  '0006-embedded-host': embeddedHost,
  '0007-link-asker': linkAsker,
  '0008-contacts': contacts,
  '0009-users': users,
  '0010-teams': teams,
  '0011-notices': notices,
  '0012-decisions': decisions,
  '0013-host-order': hostOrder,
  '0014-tokens': tokens,
  '0015-presets': presets,
  '0016-access-requests': accessRequests,
  '0017-last-used': lastUsed,
  '0018-activity-heads': activityHeads,
  '0019-personal-data': personalData,
  '0020-embedded-more': embeddedMore,
  '0021-echo-awaited': echoAwaited,
  '0022-webhooks': webhooks,
  '0023-sign-in': signIn,
  '0024-factor-reset': factorReset,
  '0025-refusal-reason': refusalReason,
  '0026-staff-lists': staffLists,
  '0027-service-product': serviceProduct,
  '0028-profile': profile,
  '0029-allowed-address': allowedAddress,
  '0030-held-mail': heldMail,
  '0031-closed-channel': closedChannel,
  '0032-reset-session': resetSession,
  '0033-shelf': shelf,
  '0034-mail-delivery': mailDelivery,
  '0035-invoice-settings': invoiceSettings,
};

/** The migrations as knex wants to be handed them. */
export const migrationSource: Knex.MigrationSource<string> = {
  getMigrations: () => Promise.resolve(Object.keys(migrations)),
  getMigrationName: (name) => name,
  getMigration: (name) => {
    const found = migrations[name];
    return found ? Promise.resolve(found) : Promise.reject(new Error(`no migration ${name}`));
  },
};
