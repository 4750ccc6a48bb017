import { createCore, silentLog } from '../../../core/index';
import { migrationSource } from '../../../migrations';
import { startFaultOf } from '../../../core/storage/start-fault';
import { onDatabase } from '../../support/databases';

const brand = { name: 'x', domain: 'x.example', supportAddress: '', chatsUrl: '', clientUrl: '' };
const open = (url: string) =>
  createCore(
    { LATCHKEY_DATABASE_URL: url, LATCHKEY_SECRET: 'x'.repeat(32), LATCHKEY_LOG_LEVEL: 'silent' },
    { migrations: migrationSource, brand, log: silentLog },
  );

for (const server of ['postgres', 'mysql'] as const) {
  onDatabase(server, 'a database that can’t be used at the start', (_open, place) => {
    const changed = async (change: (url: URL) => unknown) => {
      const url = new URL(await place.emptyUrl());
      change(url);
      return open(url.href);
    };

    it('is a fault of the configuration where it isn’t there', async () => {
      const refused = changed((url) => (url.pathname = '/nowhere_at_all'));
      await expect(refused).rejects.toMatchObject({
        faults: [expect.stringContaining('a database that is there')],
      });
    });

    it('is one where it refuses the user', async () => {
      const refused = changed((url) => Object.assign(url, { username: 'nobody', password: 's3cret' }));
      await expect(refused).rejects.toMatchObject({
        faults: [expect.stringContaining('a user and a password')],
      });
    });

    it('is out of reach where nobody answers', async () => {
      const refused = changed((url) => Object.assign(url, { hostname: '127.0.0.1', port: '1' }));
      await expect(refused).rejects.toMatchObject({
        name: 'OutOfReachError',
        details: { setting: 'LATCHKEY_DATABASE_URL', reason: 'ECONNREFUSED' },
      });
    });
  });
}

it('is nothing else', () => {
  expect(startFaultOf(new Error('a mistake of ours'))).toBeUndefined();
  expect(startFaultOf(Object.assign(new Error('no such table'), { code: 'SQLITE_ERROR' }))).toBeUndefined();
});
