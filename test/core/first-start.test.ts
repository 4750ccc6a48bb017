import { createCore, silentLog, whenAt } from '../../core/index';
import { migrationSource } from '../../migrations';
import { eachDatabase } from '../support/databases';

const brand = {
  name: 'H',
  domain: 'h.example',
  supportAddress: 'h@h.example',
  chatsUrl: 'http://h.example',
  clientUrl: 'http://h.example',
};

eachDatabase('a new installation', (_open, place) => {
  afterEach(() => whenAt(() => undefined));
  const node = (url: string) =>
    createCore(
      {
        LATCHKEY_DATABASE_URL: url,
        LATCHKEY_SECRET: 'a secret for tests that is long enough',
        LATCHKEY_LOG_LEVEL: 'silent',
      },
      { migrations: migrationSource, brand, log: silentLog },
    );

  it('begins once, whichever nodes start together', async () => {
    const url = await place.freshUrl();
    // The nodes wait for each other between what they write first and its commit.
    whenAt((point) =>
      point === 'change.written' ? new Promise((resolve) => setTimeout(resolve, 300)) : undefined,
    );
    const nodes = await Promise.all([node(url), node(url)]);
    expect(await Promise.all(nodes.map((one) => one.isReady()))).toEqual([true, true]);
    for (const one of nodes) await one.close();
  });
});
