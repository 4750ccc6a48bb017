import type { Actor } from '../../core/index';
import { openDatabase } from '../../core/storage/open';
import { sampleCore } from '../support/core';
import { onDatabase } from '../support/databases';

const jonas: Actor = { principal: 'user:3', name: 'Jonas Weber', login: true, channel: 'web' };
const minute = 60_000;

onDatabase('sqlite', 'refusals that repeat', (_open, place) => {
  async function stage() {
    const url = await place.freshUrl();
    const test = await sampleCore(url);
    const invoices = (): Promise<unknown> => test.core.as(jonas).listInvoices({ account: '1042' });
    const ask = async (times: number, asked = invoices) => {
      for (let count = 0; count < times; count += 1) await expect(asked()).rejects.toThrow();
    };
    /** For each line how many refusals it stands for. */
    const counted = async (log = '1042') => {
      const db = openDatabase(url);
      const rows: { body: string }[] = await db.read('latchkey_activity').where({ log }).orderBy('seq');
      await db.close();
      const lines = rows.map(
        ({ body }) => JSON.parse(body) as { refused?: true; after?: { repeats?: number } },
      );
      return lines.filter(({ refused }) => refused).map(({ after }) => 1 + (after?.repeats ?? 0));
    };
    return { ...test, ask, counted };
  }

  it('are counted in a line of their own when nothing comes after them', async () => {
    const { core, ask, counted } = await stage();
    await ask(50);
    expect(await counted()).toEqual([1]);
    await core.close();
    expect(await counted()).toEqual([1, 49]);
  });

  it('are noted of strangers for the installation, alike where there is such an account and where not (R3, R16)', async () => {
    const { core, ask, counted } = await stage();
    const nadia = core.as({ principal: 'user:4', name: 'Nadia Rahman', login: true, channel: 'web' });
    const subject = { kind: 'contact', id: '31' } as const;
    for (const account of ['1042', 'nobody']) {
      await ask(1, () => nadia.listInvoices({ account }));
      await ask(1, () => nadia.givePermission({ account, subject, key: 'billing.pay' }));
    }
    const marta = core.as({ principal: 'staff:1', name: 'Marta Kowal', login: true, channel: 'web' });
    await ask(1, () => marta.readAccount({ account: 'nobody' }));
    expect(await counted('installation')).toEqual([1, 1]);
    await core.close();
    expect(await counted('installation')).toEqual([1, 1, 1, 1]);
    expect(await counted()).toEqual([]);
  });

  it('are counted once their minutes are over and something else is refused', async () => {
    const { core, clock, ask, counted } = await stage();
    await ask(3);
    clock.advance(10 * minute);
    const subject = { kind: 'contact', id: '31' } as const;
    await ask(1, () => core.as(jonas).givePermission({ account: '1042', subject, key: 'billing.pay' }));
    await ask(2);
    expect(await counted()).toEqual([1, 2, 1, 1]);
    await core.close();
    expect(await counted()).toEqual([1, 2, 1, 1, 1]);
  });
});
