import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { goOn } from './go-on';
import { mountOn, type Mounted } from './mounted-plugin';

onDatabase('sqlite', 'two nodes without sticky sessions', (_open, place) => {
  let nodes: [Mounted, Mounted];
  beforeEach(async () => {
    const url = await place.freshUrl();
    nodes = [mountOn(await sampleCore(url)), mountOn(await sampleCore(url, { fill: false }))];
  });
  afterEach(async () => {
    for (const { core } of nodes) await core.close();
  });

  test('go on with a change that waited on the other, and say there what was done', async () => {
    const [here, there] = nodes;
    const asked = await here.post('/client/1042/people/contact-33/remove', 'grace stale').expect(303);
    const back = new URL(String(asked.headers.location), 'https://host.example').searchParams.get('return');
    const go = (back ?? '').replace('/latchkey', '');
    expect(go).toMatch(/^\/client\/continue\/\w+$/);

    const done = await goOn(there, go, 'grace');
    expect(done.status).toBe(303);
    const to = String(done.headers.location).replace('/latchkey', '');
    const said = async (node: Mounted) =>
      / role="status">(.*?)<\/div>/s.exec((await node.get(to, 'grace')).text)?.[1];
    expect(await said(here)).toContain('Priya');
    expect(await said(there)).toBeUndefined();
  });

  test('show nobody else what waits', async () => {
    const [here, there] = nodes;
    const asked = await here.post('/client/1042/people/contact-33/remove', 'grace stale').expect(303);
    const back = new URL(String(asked.headers.location), 'https://host.example').searchParams.get('return');
    await there.get((back ?? '').replace('/latchkey', ''), 'henrik').expect(404);
  });
});
