import { onDatabase } from '../../support/databases';
import { BAKERY, openApiStage, type ApiStage } from './api-stage';

interface Page {
  items: Record<string, string>[];
  next?: string;
}

onDatabase('sqlite', 'lists of the API', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place);
    for (const subject of ['one', 'two', 'three', 'four', 'five']) {
      const wanted = { department: 'technical', priority: 'low', subject, message: 'Hello.' };
      await stage.call('post', `/accounts/${BAKERY}/tickets`, wanted, { as: 'user:1' }).expect(201);
    }
  });
  afterAll(() => stage.core.close());

  const page = async (path: string, query: string) =>
    (await stage.call('get', `/accounts/${BAKERY}${path}?${query}`, undefined, { as: 'user:1' }))
      .body as Page;

  async function walk(path: string, limit: number): Promise<Record<string, string>[]> {
    const found = [];
    let cursor = '';
    for (let pages = 0; pages < 20; pages += 1) {
      const { items, next } = await page(path, `limit=${limit}${cursor}`);
      found.push(...items);
      if (next === undefined) return found;
      expect(items).toHaveLength(limit);
      cursor = `&cursor=${next}`;
    }
    throw new Error('the list has no end');
  }

  it.each([
    ['/tickets', 'id'],
    ['/people', 'principal'],
  ])('%s go on where the page before ended, each once and to the end', async (path, name) => {
    const whole = await walk(path, 100);
    expect(whole.length).toBeGreaterThanOrEqual(5);
    for (const limit of [1, 2, whole.length]) {
      expect((await walk(path, limit)).map((one) => one[name])).toEqual(whole.map((one) => one[name]));
    }
  });

  it('find people by words', async () => {
    const { items } = await page('/people', 'search=ada');
    expect(items.map(({ principal }) => principal)).toEqual(['contact:31']);
  });

  it.each(['/tickets', '/people'])('%s refuse a cursor that they never gave', async (path) => {
    for (const cursor of ['x', Buffer.from('{"id":1}').toString('base64url'), 'a'.repeat(2000)]) {
      expect(await page(path, `cursor=${cursor}`)).toMatchObject({ status: 422 });
    }
  });
});
