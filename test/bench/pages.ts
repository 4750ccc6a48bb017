import { seededRandom } from '../kill/seeded-random';
import type { Installation } from './installation';
import { openInstallation } from './installation';
import { modelOf } from './model';
import { newSqlite } from './place';
import { timesLine, timesOf, type Times } from './times';

const [FEW, MANY] = [200, 20_000];
const RUNS = 300;
/** How much longer a page of many may take than one of few. */
export const MOST_PAGE_TIMES = 3;

/** A page of 25 services that somebody sees, of few and of many; answers how many times longer the second takes. */
export async function benchPages(seed: number): Promise<number> {
  const times = [];
  for (const services of [FEW, MANY]) times.push(await pageOf(services, seed));
  const [few, many] = times as [Times, Times];
  return many.p50 / few.p50;
}

async function pageOf(services: number, seed: number): Promise<Times> {
  const facts = modelOf(seededRandom(seed), services);
  const installation = await openInstallation(newSqlite(), facts);
  try {
    const times = await pages(installation, facts.account.id);
    console.log(timesLine(`a page of 25 of ${services} services, sqlite`, times));
    return times;
  } finally {
    await installation.close();
  }
}

async function pages({ core }: Installation, account: string): Promise<Times> {
  const asked = { principal: 'user:1', account, key: 'service.upgrade', type: 'service' as const, limit: 25 };
  let after: string | undefined;
  const turn = async () => {
    const { items, next } = await core
      .open()
      .listResources({ ...asked, ...(after === undefined ? {} : { after }) });
    if (items.length === 0) throw new Error('nothing is in sight');
    after = next;
  };
  await timesOf(20, turn);
  return timesOf(RUNS, turn);
}
