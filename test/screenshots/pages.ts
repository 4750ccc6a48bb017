const bakery = '/client/1042';
const client = '/admin/clients/1042';

/** A page of the sandbox: whose window, where, and, where its address isn't known before, a link there to follow. */
export interface Shot {
  readonly name: string;
  readonly who: 'Grace' | 'Tomasz' | 'Jonas' | 'Marta';
  readonly at: string;
  readonly follow?: string;
}

const of =
  (who: Shot['who']) =>
  (name: string, at: string, follow?: string): Shot => ({
    name,
    who,
    at,
    ...(follow !== undefined && { follow }),
  });
const [grace, tomasz, jonas, marta] = [of('Grace'), of('Tomasz'), of('Jonas'), of('Marta')];

/** The pages that the guides show, as the sandbox's people see them. */
export const SHOTS: readonly Shot[] = [
  tomasz('chooser', '/client/'),
  grace('home', bakery),
  grace('people', `${bakery}/people`),
  grace('person-new', `${bakery}/people/new`),
  grace('people-many', `${bakery}/people/many?who=contact-31&who=contact-33`),
  grace('person-details', `${bakery}/people/contact-31`),
  grace('person-promote', `${bakery}/people/contact-31/promote`),
  grace('person', `${bakery}/people/contact-31/access`),
  grace('why', `${bakery}/people/contact-31/why?permission=billing.pay`),
  grace('teams', `${bakery}/teams`),
  grace('team', `${bakery}/teams`, `.lk-main a[href*="${bakery}/teams/t-"]`),
  grace('invite', `${bakery}/teams/invite`),
  grace('remote-entry', `${bakery}/teams`, '.lk-main a[href*="/teams/remote/"]'),
  grace('mail-matrix', `${bakery}/mail`),
  grace('requests', `${bakery}/requests`),
  grace('reviews', `${bakery}/reviews`),
  jonas('me', `${bakery}/me`),
  grace('tickets', `${bakery}/tickets`),
  grace('ticket', `${bakery}/tickets`, `.lk-main a[href*="${bakery}/tickets/"]:not([href$="/new"])`),
  grace('services', `${bakery}/services`),
  grace('service', `${bakery}/services/s-11`),
  grace('domains', `${bakery}/domains`),
  grace('invoices', `${bakery}/invoices`),
  grace('catalogue', `${bakery}/catalogue`),
  grace('mail-history', `${bakery}/mail-history`),
  grace('billing', `${bakery}/billing`),
  grace('account-profile', `${bakery}/profile`),
  grace('activity', `${bakery}/activity`),
  grace('profile', '/client/me/profile'),
  grace('security', '/client/me/security'),
  grace('two-step', '/client/two-step'),
  grace('chats', '/client/me/chats'),
  grace('mail-own', '/client/me/mail'),
  marta('admin-attention', '/admin/'),
  marta('admin-requests', '/admin/requests'),
  marta('admin-recoveries', '/admin/recoveries'),
  marta('admin-outbox', '/admin/outbox'),
  marta('admin-hold', '/admin/hold'),
  marta('admin-chat', '/admin/chat'),
  marta('admin-clients', '/admin/clients'),
  marta('admin-client', client),
  marta('admin-client-people', `${client}/people`),
  marta('admin-offers', '/admin/ceilings'),
  marta('admin-presets', '/admin/presets'),
  marta('admin-staff', '/admin/staff'),
  marta('admin-everybody', '/admin/people'),
  marta('admin-keys', '/admin/tokens'),
  marta('admin-webhooks', '/admin/webhooks'),
  marta('admin-settings', '/admin/settings'),
  marta('admin-activity', '/admin/activity'),
];
