import { createServer, type AddressInfo, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onDatabase } from '../../support/databases';
import { BAKERY, openStage, type Stage } from '../../support/stage';

/** More than a relay has hands for one kind of letters. */
const MANY = 25;

onDatabase('sqlite', 'receivers that take what they are told and never answer', (_open, place) => {
  let stage: Stage;
  let server: Server;
  const taken = new Set<{ destroy: () => void }>();
  beforeAll(async () => {
    stage = await openStage(await place.freshUrl());
    server = createServer((socket) => {
      taken.add(socket.on('error', () => undefined));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    for (let n = 0; n < MANY; n++) {
      const url = `http://127.0.0.1:${port}/${n}`;
      await stage.as('marta').addWebhook({ url, events: ['contact.added'] });
    }
  });
  afterAll(async () => {
    server.close();
    for (const socket of taken) socket.destroy();
    await stage.core.close();
  });

  /** Waits on the machine's clock: the relay runs by it. */
  const until = async (isSo: () => boolean, mostMs: number) => {
    const end = performance.now() + mostMs;
    while (!isSo() && performance.now() < end) await pause(20);
    return isSo();
  };

  it('hold up no mail', async () => {
    await stage.as('grace').addContact({ account: BAKERY, name: 'Ann', email: 'ann@elsewhere.example' });
    stage.core.start();
    expect(await until(() => taken.size >= 20, 8_000)).toBe(true);
    const before = stage.mails.length;
    await stage.core.open().forgotPassword({ email: 'grace.okafor@postbox.example' });
    expect(await until(() => stage.mails.length > before, 4_000)).toBe(true);
  }, 20_000);
});
