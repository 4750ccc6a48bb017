import { NotAllowedError } from '../../../core/errors';
import type { EmbeddedHost } from '../../../core/hosts/embedded/embedded-host';
import type { Permit } from '../../../core/hosts/embedded/permit';
import type { Database } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { freely, seededHost } from './embedded-harness';

const account = 'acme';
const [key, money] = ['form-1', { currency: 'EUR' }];
const publicKey = `ssh-ed25519 ${'A'.repeat(68)} ada@acme`;

/** What the host's area does, what shows it, and what somebody else's thing is. */
const effects: {
  what: string;
  act: (host: EmbeddedHost, permit: Permit, foreign?: boolean) => Promise<void>;
  shows: (host: EmbeddedHost) => Promise<unknown>;
  done: unknown;
  /** It is about a thing of its own, which may be another client's. */
  about?: true;
}[] = [
  {
    what: 'placing an order',
    act: (host, permit, no) => host.placeOrder({ account, product: no ? 'none' : 'p1', key }, permit),
    shows: async (host) => (await host.orders(account)).map(({ id, product, cents }) => [id, product, cents]),
    done: [[key, 'Shop', 900]],
    about: true,
  },
  {
    what: 'adding funds',
    act: (host, permit) => host.addFunds({ account, cents: 1250, key }, permit),
    shows: (host) => host.funds(account),
    done: { cents: 1250, currency: 'EUR' },
  },
  {
    what: 'changing the card',
    act: (host, permit) =>
      host.changeCard({ account, holder: 'Ada', lastFour: '4242', expires: '02/31' }, permit),
    shows: (host) => host.card(account),
    done: { holder: 'Ada', lastFour: '4242', expires: '02/31' },
  },
  {
    what: 'accepting a contract',
    act: (host, permit, no) =>
      host.acceptContract({ account, contract: no ? 'c9' : 'c1', by: 'Ada' }, permit),
    shows: async (host) => (await host.contracts(account)).map(({ id, acceptedBy }) => [id, acceptedBy]),
    done: [['c1', 'Ada']],
    about: true,
  },
  {
    what: 'accepting an estimate',
    act: (host, permit, no) => host.acceptEstimate({ account, estimate: no ? 'e9' : 'e1' }, permit),
    shows: async (host) => (await host.estimates(account)).map(({ id, state }) => [id, state]),
    done: [['e1', 'accepted']],
    about: true,
  },
  {
    what: 'upgrading a service',
    act: (host, permit, no) =>
      host.upgradeService({ account, service: no ? 'web9' : 'web1', product: 'p1' }, permit),
    shows: async (host) => [
      (await host.services(account))[0]?.product,
      (await host.prices(account))[0]?.cents,
    ],
    done: ['Shop', 900],
    about: true,
  },
  {
    what: 'renaming a service',
    act: (host, permit, no) =>
      host.renameService({ account, service: no ? 'web9' : 'web1', name: 'Front' }, permit),
    shows: async (host) => (await host.services(account))[0]?.label,
    done: 'Front',
    about: true,
  },
  {
    what: 'asking for a service to end',
    act: (host, permit, no) =>
      host.requestCancellation({ account, service: no ? 'web9' : 'web1', reason: 'Done.' }, permit),
    shows: async (host) =>
      (await host.cancellations(account)).map(({ service, reason }) => [service, reason]),
    done: [['web1', 'Done.']],
    about: true,
  },
  {
    what: 'letting a domain end',
    act: (host, permit, no) => host.setRenewal({ account, domain: no ? 'd9' : 'd1', renews: false }, permit),
    shows: (host) => host.renewing(account),
    done: [],
    about: true,
  },
  {
    what: 'changing the profile',
    act: (host, permit) =>
      host.changeProfile({ account, phone: '+48 1', street: 'Ulica 1', city: '' }, permit),
    shows: (host) => host.profile(account),
    done: { phone: '+48 1', street: 'Ulica 1', city: '' },
  },
  {
    what: 'adding an SSH key',
    act: (host, permit) => host.addSshKey({ account, name: 'laptop', publicKey }, permit),
    shows: async (host) => (await host.sshKeys(account)).map((one) => [one.name, one.publicKey])[0],
    done: ['laptop', publicKey],
  },
  {
    what: 'allowing an address',
    act: (host, permit) => host.addAllowedIp({ account, address: '2001:db8::7' }, permit),
    shows: async (host) => (await host.allowedIps(account)).map(({ address }) => address),
    done: ['2001:db8::7'],
  },
];

eachDatabase('the embedded host’s area', (open) => {
  let db: Database;
  let host: EmbeddedHost;
  const others = { account: 'globex', title: 'Theirs' };
  beforeAll(async () => {
    db = await open();
    host = await seededHost(db);
    await host.putProduct({ ...money, id: 'p1', name: 'Shop', cents: 900, position: 1 });
    await host.putContract({ id: 'c1', account, title: 'Shop', terms: 'Monthly.', acceptedBy: '' });
    await host.putContract({ ...others, id: 'c9', terms: 'Yearly.', acceptedBy: '' });
    await host.putEstimate({ ...money, id: 'e1', account, title: 'Move', cents: 1, state: 'open' });
    await host.putEstimate({ ...money, ...others, id: 'e9', cents: 1, state: 'open' });
    await host.putDomain({ id: 'd9', account: 'globex', name: 'globex.example', state: 'active' });
  });

  const refusing: Permit = () => Promise.reject(new NotAllowedError('NO_GRANT'));
  const everything = async () => {
    const tables = ['order', 'funding', 'card', 'contract', 'estimate', 'service', 'price', 'cancellation'];
    const more = ['domain', 'profile', 'ssh_key', 'allowed_ip', 'event', 'invoice'];
    const all: unknown[] = [];
    for (const table of [...tables, ...more]) all.push(await db.read(`host_${table}`));
    return all;
  };

  describe.each(effects)('$what', ({ act, shows, done }) => {
    test('changes nothing where it is not permitted', async () => {
      const before = await everything();
      await expect(act(host, refusing)).rejects.toMatchObject({ code: 'access.denied' });
      expect(await everything()).toEqual(before);
    });

    test('is done, and asks for its permit in its own transaction', async () => {
      const inside: boolean[] = [];
      await act(host, async (tx) => void inside.push(tx.isTransaction === true && !tx.isCompleted()));
      expect(inside).toEqual([true]);
      expect(await shows(host)).toEqual(done);
    });
  });

  test.each(effects.filter(({ about }) => about))(
    '$what is of this client’s things alone',
    async ({ act }) => {
      const before = await everything();
      await expect(act(host, freely, true)).rejects.toMatchObject({ name: 'HostError', kind: 'notFound' });
      expect(await everything()).toEqual(before);
    },
  );

  test('takes keys and addresses away, of this client alone', async () => {
    const [ssh, ip] = [(await host.sshKeys(account))[0]!, (await host.allowedIps(account))[0]!];
    const gone = { name: 'HostError', kind: 'notFound' };
    await expect(host.removeSshKey({ account: 'globex', id: ssh.id }, freely)).rejects.toMatchObject(gone);
    await expect(host.removeAllowedIp({ account: 'globex', id: ip.id }, freely)).rejects.toMatchObject(gone);
    for (const { id } of await host.sshKeys(account)) await host.removeSshKey({ account, id }, freely);
    await host.removeAllowedIp({ account, id: ip.id }, freely);
    expect([await host.sshKeys(account), await host.allowedIps(account)]).toEqual([[], []]);
  });

  test('orders and takes funds once for a form that is sent twice', async () => {
    await Promise.all([1, 2].map(() => host.placeOrder({ account, product: 'p1', key: 'twice' }, freely)));
    await Promise.all([1, 2].map(() => host.addFunds({ account, cents: 50, key: 'twice' }, freely)));
    expect((await host.orders(account)).filter(({ id }) => id === 'twice')).toHaveLength(1);
    expect(await host.funds(account)).toEqual({ cents: 1300, currency: 'EUR' });
    expect(await db.read('host_event').where({ subject: 'twice' })).toHaveLength(2);
  });

  test.each<[string, (host: EmbeddedHost) => Promise<void>]>([
    ['half a cent', (it) => it.addFunds({ account, cents: 0.5, key: 'k' }, freely)],
    ['less than nothing', (it) => it.addFunds({ account, cents: -1, key: 'k' }, freely)],
    ['no number', (it) => it.addFunds({ account, cents: NaN, key: 'k' }, freely)],
    ['a fortune', (it) => it.addFunds({ account, cents: 10_000_001, key: 'k' }, freely)],
    ['an order without a key', (it) => it.placeOrder({ account, product: 'p1', key: '' }, freely)],
    [
      'a whole card number',
      (it) => it.changeCard({ account, holder: 'A', lastFour: '4242424242424242', expires: '01/30' }, freely),
    ],
    [
      'a 13th month',
      (it) => it.changeCard({ account, holder: 'A', lastFour: '4242', expires: '13/30' }, freely),
    ],
    [
      'a private key',
      (it) => it.addSshKey({ account, name: 'k', publicKey: '-----BEGIN OPENSSH PRIVATE KEY-----' }, freely),
    ],
    ['an address that is none', (it) => it.addAllowedIp({ account, address: '300.1.1.1' }, freely)],
    ['a nameless service', (it) => it.renameService({ account, service: 'web1', name: ' ' }, freely)],
  ])('takes no %s', async (_what, act) => {
    const before = await everything();
    await expect(act(host)).rejects.toMatchObject({ name: 'HostError', kind: 'validation' });
    expect(await everything()).toEqual(before);
  });
});
