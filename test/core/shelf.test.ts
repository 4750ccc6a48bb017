import type { KeptKind } from '../../core/index';
import { openDatabase } from '../../core/storage/open';
import { sweep } from '../../core/relay/sweep';
import { sampleCore, type TestCore } from '../support/core';
import { eachDatabase } from '../support/databases';

const KIND: KeptKind = { name: 'test', lifeMs: 60_000, each: 2 };

eachDatabase('what is kept for somebody', (_open, place) => {
  let url: string;
  let test: TestCore;
  let other: TestCore;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await sampleCore(url);
    other = await sampleCore(url, { fill: false });
  });
  afterAll(async () => {
    await test.core.close();
    await other.core.close();
  });
  const shelf = () => test.core.shelf;

  it('is found by its owner alone, on every node, under its kind', async () => {
    const id = await shelf().put(KIND, 'ada', { change: ['one', 2] });
    expect(await other.core.shelf.look(KIND, 'ada', id)).toEqual({ change: ['one', 2] });
    expect(await shelf().look(KIND, 'grace', id)).toBeUndefined();
    expect(await shelf().look({ ...KIND, name: 'else' }, 'ada', id)).toBeUndefined();
    await shelf().drop(KIND, 'grace', id);
    expect(await shelf().look(KIND, 'ada', id)).toEqual({ change: ['one', 2] });
    await other.core.shelf.drop(KIND, 'ada', id);
    expect(await shelf().look(KIND, 'ada', id)).toBeUndefined();
  });

  it('ends, and is swept then', async () => {
    const id = await shelf().put(KIND, 'brief', 'a change');
    test.clock.advance(60_000);
    expect(await shelf().look(KIND, 'brief', id)).toBeUndefined();
    const db = openDatabase(url);
    expect(await db.read('latchkey_shelf').where({ id })).toHaveLength(1);
    await sweep(db, test.clock.now() + 1);
    expect(await db.read('latchkey_shelf').where({ id })).toEqual([]);
    await db.close();
  });

  it('is pushed out by its owner’s newer things, and by nobody else’s', async () => {
    const grace = await shelf().put(KIND, 'grace', 0);
    const ids: string[] = [];
    for (const thing of [1, 2, 3]) {
      test.clock.advance(1);
      ids.push(await shelf().put(KIND, 'many', thing));
    }
    expect(await Promise.all(ids.map((id) => shelf().look(KIND, 'many', id)))).toEqual([undefined, 2, 3]);
    expect(await shelf().look(KIND, 'grace', grace)).toBe(0);
  });

  it('is handed out once, the newest of several owners, and then they are all empty', async () => {
    await shelf().put(KIND, 'a door', 'first');
    test.clock.advance(1);
    await shelf().put(KIND, 'a session', 'second');
    const both = [test, other].map(({ core }) => core.shelf.empty(KIND, ['a door', 'a session']));
    expect((await Promise.all(both)).filter((one) => one !== undefined)).toEqual(['second']);
    expect(await shelf().empty(KIND, ['a door'])).toBeUndefined();
  });

  it('is sealed, and names nobody', async () => {
    await shelf().put(KIND, 'whoever owns it', { secret: 'what was typed' });
    const db = openDatabase(url);
    const rows = JSON.stringify(await db.read('latchkey_shelf'));
    expect(rows).not.toMatch(/whoever|typed/);
    await db.close();
  });
});
