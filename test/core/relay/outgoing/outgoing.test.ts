import { createServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { createGuard, type Resolve } from '../../../../core/relay/outgoing/guard';
import { isPublicAddress } from '../../../../core/relay/outgoing/public-address';
import { postOut, retryAfterMs } from '../../../../core/relay/outgoing/post-out';
import { openReceiver } from '../../../support/receiver';

const PUBLIC = '93.184.216.34';
const leadsTo =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const CLOSED = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::'],
  'private networks': ['10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.1.1', 'fc00::1', 'fdff::1'],
  'the local link, and what clouds say there': ['169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'a carrier’s network': ['100.64.0.1', '100.127.255.254'],
  'IPv4 in IPv6': ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:7f00:1'],
  'translation and tunnels': ['64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001:0:4136:e378::1'],
  'documentation and measuring': ['192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '2001:db8::1'],
  'many at once, and nobody': ['224.0.0.1', '255.255.255.255', '240.0.0.1', 'ff02::1', '192.0.0.8'],
  'what is no address': ['', 'localhost', '0177.0.0.1', '127.1', '2130706433', '[::1]'],
};

describe('the public network', () => {
  test.each(Object.entries(CLOSED))('is not %s', (_name, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });

  test.each([PUBLIC, '8.8.8.8', '172.15.255.255', '172.32.0.1', '100.63.255.255', '2606:4700::1111'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('a name that a webhook goes to', () => {
  const closed = Object.values(CLOSED)
    .flat()
    .filter((address) => /^[\d.]+$|:/.test(address));

  test.each(
    closed.filter((address) => !/[[%]/.test(address) && !/^(127\.1|2130706433|0177.*)$/.test(address)),
  )('is barred where it leads to %s, also beside a public address', async (address) => {
    const guard = (resolve: Resolve) => createGuard({ toPrivate: false, resolve });
    expect(await guard(leadsTo(address)).barred('receiver.example')).toBe('ADDRESS');
    expect(await guard(leadsTo(PUBLIC, address)).barred('receiver.example')).toBe('ADDRESS');
    const open = createGuard({ toPrivate: true, resolve: leadsTo(address) });
    expect(await open.barred('receiver.example')).toBeUndefined();
  });

  test('is let where it leads out, and barred where it leads nowhere', async () => {
    const guard = (resolve: Resolve) => createGuard({ toPrivate: false, resolve });
    expect(await guard(leadsTo(PUBLIC)).barred('receiver.example')).toBeUndefined();
    expect(await guard(leadsTo()).barred('receiver.example')).toBe('UNKNOWN_HOST');
    const failing = () => Promise.reject(new Error('SERVFAIL'));
    expect(await guard(failing).barred('receiver.example')).toBe('UNKNOWN_HOST');
    for (const [host, expected] of [
      ['127.0.0.1', 'ADDRESS'],
      ['[::1]', 'ADDRESS'],
      ['[::ffff:7f00:1]', 'ADDRESS'],
      [PUBLIC, undefined],
    ] as const) {
      expect(await guard(failing).barred(host)).toBe(expected);
    }
  });
});

describe('postOut', () => {
  const post = { headers: {}, body: 'x', deadlineMs: 2_000 };
  const barred = { code: 'ERR_BARRED_ADDRESS' };
  let knocks = 0;
  let door: Server;
  let port: number;
  beforeAll(async () => {
    door = createTcpServer((socket) => {
      knocks += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => door.once('listening', resolve));
    ({ port } = door.address() as AddressInfo);
  });
  beforeEach(() => void (knocks = 0));
  afterAll(() => new Promise((resolve) => door.close(resolve)));

  test.each(['http', 'https'])(
    'begins no connection over %s to a name that leads inside by now',
    async (scheme) => {
      const answers = [PUBLIC, '127.0.0.1'];
      const guard = createGuard({
        toPrivate: false,
        resolve: (host) => leadsTo(answers.shift() ?? '')(host),
      });
      expect(await guard.barred('rebound.example')).toBeUndefined();
      const posting = postOut({ ...post, url: `${scheme}://rebound.example:${port}/`, guard });
      await expect(posting).rejects.toMatchObject(barred);
      expect(knocks).toBe(0);
    },
  );

  test.each(['127.0.0.1', '[::ffff:127.0.0.1]', '0', '2130706433', '0x7f.1', 'localhost'])(
    'begins none to %s',
    async (host) => {
      const guard = createGuard({ toPrivate: false });
      const posting = postOut({ ...post, url: `http://${host}:${port}/`, guard });
      await expect(posting).rejects.toMatchObject(barred);
      expect(knocks).toBe(0);
    },
  );

  test('goes there where the installation lets it', async () => {
    const receiver = await openReceiver();
    const guard = createGuard({ toPrivate: true, resolve: leadsTo('127.0.0.1') });
    const url = receiver.url.replace('127.0.0.1', 'inside.example');
    expect(await postOut({ ...post, url, guard })).toMatchObject({ status: 204 });
    expect(receiver.got).toMatchObject([{ path: '/hooks', body: 'x' }]);
    await receiver.close();
  });

  test('tells a connection that ends, a name that is none, and silence', async () => {
    const to = (url: string, deadlineMs = 2_000) => postOut({ ...post, url, deadlineMs });
    await expect(to(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'ECONNRESET' });
    const nowhere = createGuard({ toPrivate: true, resolve: leadsTo() });
    await expect(postOut({ ...post, url: 'http://nowhere.example/', guard: nowhere })).rejects.toMatchObject({
      code: 'ENOTFOUND',
    });
    const silent = createTcpServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port: deaf } = silent.address() as AddressInfo;
    await expect(to(`http://127.0.0.1:${deaf}/`, 100)).rejects.toMatchObject({ code: 'ERR_DEADLINE' });
    silent.close();
  });

  test('reads no more than the beginning of an answer, however long it goes on', async () => {
    let ended: (sent: number) => void;
    const end = new Promise<number>((resolve) => (ended = resolve));
    const endless = createServer((_request, response) => {
      response.writeHead(200);
      let sent = 0;
      const timer = setInterval(() => response.write('x'.repeat(512)) && (sent += 512), 5);
      response.on('close', () => (clearInterval(timer), ended(sent)));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => endless.once('listening', resolve));
    const { port: at } = endless.address() as AddressInfo;
    expect(await postOut({ ...post, url: `http://127.0.0.1:${at}/` })).toMatchObject({ status: 200 });
    expect(await end).toBeLessThan(64 * 1024);
    await new Promise((resolve) => endless.close(resolve));
  });
});

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:01:00 GMT', 30_000],
  ['Wed, 31 Dec 1969 00:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  [undefined, undefined],
])('Retry-After %s is %s ms', (said, expected) => {
  expect(retryAfterMs(said, 30_000)).toBe(expected);
});
