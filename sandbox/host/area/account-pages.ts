import { instantInWords, moneyInWords } from '../in-words';
import { choices, type AreaPage } from './page';

/** The pages that permissions about the whole account open. */
export const ACCOUNT_PAGES: readonly AreaPage[] = [
  {
    ...{ key: 'misc.catalogue', about: 'account', path: 'catalogue', title: 'Catalogue' },
    async show({ billing }) {
      const rows = (await billing.products()).map((it) => ({
        ...{ id: it.id, name: it.name, cells: [moneyInWords(it)] },
      }));
      return { lists: [{ title: 'What we sell', columns: ['Product', 'Price'], rows }] };
    },
  },
  {
    ...{ key: 'misc.services', about: 'account', path: 'manage-services', title: 'Manage services' },
    async show({ billing, account }) {
      const services = await billing.services(account);
      const rows = services.map(({ id, label, product }) => ({ id, name: label, cells: [product] }));
      const options = choices(services, ({ label }) => label);
      return {
        lists: [{ title: 'Services', columns: ['Service', 'Product'], rows }],
        forms: [
          {
            ...{ act: 'rename', title: 'Rename a service', button: 'Rename' },
            fields: [
              { name: 'service', label: 'Service', options },
              { name: 'name', label: 'New name' },
            ],
          },
        ],
      };
    },
    acts: {
      rename: ({ billing, account, field, permit }) =>
        billing.renameService({ account, service: field('service'), name: field('name') }, permit),
    },
  },
  {
    ...{ key: 'misc.domains', about: 'account', path: 'domains', title: 'Domains' },
    async show({ billing, account }) {
      const [domains, renewing] = [await billing.domains(account), await billing.renewing(account)];
      const rows = domains.map(({ id, name }) => ({
        ...{ id, name, cells: [renewing.includes(id) ? 'by itself' : 'ends'] },
      }));
      const domain = { name: 'domain', label: 'Domain', options: choices(domains, ({ name }) => name) };
      const renews = [
        { value: 'yes', label: 'renew by itself' },
        { value: 'no', label: 'end when its time is over' },
      ];
      return {
        lists: [{ title: 'Domains', columns: ['Domain', 'Renews'], rows }],
        forms: [
          {
            ...{ act: 'renewal', title: 'Change renewal', button: 'Save' },
            fields: [domain, { name: 'renews', label: 'It shall', options: renews }],
          },
        ],
      };
    },
    acts: {
      renewal: ({ billing, account, field, permitOn }) => {
        const [domain, renews] = [field('domain'), field('renews') === 'yes'];
        return billing.setRenewal({ account, domain, renews }, permitOn({ type: 'domain', id: domain }));
      },
    },
  },
  {
    ...{ key: 'misc.profile', about: 'account', path: 'profile', title: 'Profile' },
    async show({ billing, account }) {
      const { phone, street, city } = await billing.profile(account);
      return {
        lists: [],
        forms: [
          {
            ...{ act: 'change', title: 'How we reach you', button: 'Save' },
            fields: [
              { name: 'phone', label: 'Phone', value: phone, empty: true },
              { name: 'street', label: 'Street', value: street, empty: true },
              { name: 'city', label: 'City', value: city, empty: true },
            ],
          },
        ],
      };
    },
    acts: {
      change: ({ billing, account, field, permit }) =>
        billing.changeProfile(
          { account, phone: field('phone'), street: field('street'), city: field('city') },
          permit,
        ),
    },
  },
  {
    ...{ key: 'misc.ips', about: 'account', path: 'allowed-ips', title: 'Allowed IP addresses' },
    async show({ billing, account }) {
      const ips = await billing.allowedIps(account);
      const rows = ips.map(({ id, address }) => ({ id, name: address, cells: [] }));
      const options = choices(ips, ({ address }) => address);
      return {
        lists: [{ title: 'Allowed addresses', columns: ['Address'], rows }],
        forms: [
          {
            ...{ act: 'add', title: 'Allow an address', button: 'Allow' },
            fields: [{ name: 'address', label: 'IP address' }],
          },
          ...removal(options, { title: 'Take an address away', label: 'IP address' }),
        ],
      };
    },
    acts: {
      add: ({ billing, account, field, permit }) =>
        billing.addAllowedIp({ account, address: field('address').trim() }, permit),
      remove: ({ billing, account, field, permit }) =>
        billing.removeAllowedIp({ account, id: field('id') }, permit),
    },
  },
  {
    ...{ key: 'misc.sshKeys', about: 'account', path: 'ssh-keys', title: 'SSH keys' },
    async show({ billing, account }) {
      const keys = await billing.sshKeys(account);
      const rows = keys.map(({ id, name, publicKey }) => ({ id, name, cells: [shortened(publicKey)] }));
      return {
        lists: [{ title: 'Keys on your servers', columns: ['Name', 'Public key'], rows }],
        forms: [
          {
            ...{ act: 'add', title: 'Add a key', button: 'Add key' },
            fields: [
              { name: 'name', label: 'Name' },
              { name: 'publicKey', label: 'Public key', long: true },
            ],
          },
          ...removal(
            choices(keys, ({ name }) => name),
            { title: 'Remove a key', label: 'Key' },
          ),
        ],
      };
    },
    acts: {
      add: ({ billing, account, field, permit }) =>
        billing.addSshKey({ account, name: field('name'), publicKey: field('publicKey') }, permit),
      remove: ({ billing, account, field, permit }) =>
        billing.removeSshKey({ account, id: field('id') }, permit),
    },
  },
  {
    ...{ key: 'misc.affiliates', about: 'account', path: 'affiliate', title: 'Affiliate' },
    async show({ billing, account }) {
      const it = await billing.affiliate(account);
      const rows = it ? [{ id: 'it', name: it.code, cells: [String(it.visits), moneyInWords(it)] }] : [];
      return { lists: [{ title: 'Your referrals', columns: ['Code', 'Visits', 'Earned'], rows }] };
    },
  },
  {
    ...{ key: 'misc.emailHistory', about: 'account', path: 'mails', title: 'Mail history' },
    async show({ billing, account, now }) {
      const rows = (await billing.sentMails(account)).map(({ id, subject, to, at, delivery = '' }) => ({
        ...{ id, name: subject, cells: [to, delivery, instantInWords(at, now)] },
      }));
      return { lists: [{ title: 'What we sent', columns: ['Subject', 'To', 'Delivery', 'Sent'], rows }] };
    },
  },
];

/** A public key is too long for a line; its kind and its end tell it from others. */
function shortened(publicKey: string): string {
  const [kind = '', body = ''] = publicKey.split(' ');
  return `${kind} …${body.slice(-12)}`;
}

/** A form that takes one of several away; none where there is nothing to take. */
function removal(
  options: readonly { value: string; label: string }[],
  { title, label }: { title: string; label: string },
) {
  if (options.length === 0) return [];
  return [{ act: 'remove', title, button: 'Remove', fields: [{ name: 'id', label, options }] }];
}
