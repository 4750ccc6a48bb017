import { knex } from 'knex';
import { adminRoutes } from '../../../plugin/admin/routes';
import { clientRoutes } from '../../../plugin/client/routes';
import type { Area, Route } from '../../../plugin/http/route';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from './mounted-plugin';

const SMALL = { id: '8001', contacts: 50, teams: 2, services: 20 };
const LARGE = { id: '8002', contacts: 5_000, teams: 200, services: 2_000 };
type Size = typeof SMALL;

/** Statements that a page may take more of for the large account than for the small one, and at all. */
const MORE = 6;
const MOST = 90;
/** So often is a page opened for its time; what is below the floor is noise. */
const TIMES = 3;
const FLOOR_MS = 150;

/** The pages of one account in an area; what is opened by something that isn't there is opened elsewhere. */
const pagesOf = (area: Area, routes: readonly Route[]) =>
  routes
    .filter(({ method, path }) => method === 'get' && path.includes(':account') && !path.includes(':client'))
    .map(({ path }) => `/${area}${path}`)
    .filter((path) => !/:(token|change|draft|request|invitation|review|ticket|remote)|export/.test(path));
const PAGES = [...pagesOf('client', clientRoutes()), ...pagesOf('admin', adminRoutes({}))];

const filled = (path: string, { id }: Size) =>
  path
    .replace(':account', id)
    .replace(':person', `contact-c${id}-7`)
    .replace(':team', `t${id}-1`)
    .replace(':service', `s${id}-1`);

/** Counts the statements of every database that this process has open. */
function counter() {
  const { prototype } = knex.Client as unknown as { prototype: { emit: (...given: unknown[]) => boolean } };
  const { emit } = prototype;
  let statements = 0;
  prototype.emit = function (...given) {
    if (given[0] === 'query') statements += 1;
    return emit.apply(this, given);
  };
  return {
    during: async (work: () => Promise<unknown>) => {
      const before = statements;
      await work();
      return statements - before;
    },
    end: () => (prototype.emit = emit),
  };
}

const many = <Item>(length: number, of: (at: number) => Item) => Array.from({ length }, (_, at) => of(at));

async function bring({ core }: Mounted, { id, contacts, teams, services }: Size): Promise<void> {
  await core.open().importAccount({
    account: { id, label: `Crowd ${id}`, state: 'active', group: '', timezone: 'UTC' },
    services: many(services, (at) => ({
      ...{ id: `s${id}-${at}`, account: id, label: `host-${at}.example`, product: 'Hosting' },
      ...{ state: 'active' as const, offers: [] },
    })),
    members: [
      { id: `m${id}`, user: '1', name: 'Grace Okafor', email: 'grace.okafor@postbox.example', role: 'owner' },
    ],
    contacts: many(contacts, (at) => ({
      ...{ id: `c${id}-${at}`, name: `Contact ${at}`, email: `c${at}@${id}.example` },
      grants: at % 10 === 0 ? [{ key: 'billing.invoices' as const }] : [],
    })),
    teams: many(teams, (at) => ({
      ...{ id: `t${id}-${at}`, name: `Team ${at}`, description: '', users: [] },
      contacts: [`c${id}-${at}`],
    })),
    remoteTeams: [],
  });
}

onDatabase('sqlite', 'a page of an account of any size', (_open, place) => {
  let host: Mounted;
  const count = counter();
  beforeAll(async () => {
    host = await mountPlugin(place);
    for (const size of [SMALL, LARGE]) await bring(host, size);
  }, 240_000);
  afterAll(async () => {
    count.end();
    await host.core.close();
  });
  const open = async (path: string) => {
    const { status } = await host.get(path, path.startsWith('/admin') ? 'marta' : 'grace');
    expect({ path, status }).toEqual({ path, status: status === 404 ? 404 : 200 });
  };
  /** What the processor did for it, the least of several tries: how long a page takes by the clock hangs on whoever else is at
   * work. */
  const timeOf = async (path: string) => {
    const times: number[] = [];
    for (let at = 0; at < TIMES; at += 1) {
      const began = process.cpuUsage();
      await open(path);
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000);
    }
    return Math.min(...times);
  };

  test('is counted', () => {
    expect(PAGES.length).toBeGreaterThan(40);
  });

  test.each(PAGES)('%s takes as much for a large one', async (path) => {
    const [small, large] = [filled(path, SMALL), filled(path, LARGE)];
    await open(small);
    await open(large);
    const [few, more] = [await count.during(() => open(small)), await count.during(() => open(large))];
    expect(few).toBeGreaterThan(0);
    expect({ few, more, grows: more - few > MORE }).toEqual({ few, more, grows: false });
    expect(more).toBeLessThanOrEqual(MOST);
    const [short, long] = [await timeOf(small), await timeOf(large)];
    const isSlower = long > Math.max(2 * short, FLOOR_MS);
    expect({ short, long, isSlower }).toEqual({ short, long, isSlower: false });
  });
});
