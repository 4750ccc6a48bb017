import type { Actor } from '../../../core/index';
import { lockLog } from '../../../core/storage/activity-log';
import { openDatabase } from '../../../core/storage/open';
import { Places, type Enter } from '../../../core/storage/places';
import { inTransaction } from '../../../core/storage/transaction';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

/** A promise that somebody else keeps. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

describe('places before a log', () => {
  const stay = (places: Places, log: string, until: Promise<void>) => {
    const entered = jest.fn((enter: Enter) => enter);
    const done = places.run(async (enter) => {
      enter(log);
      entered(enter);
      await until;
    });
    return { entered, done };
  };

  it('are given to two at once, and then to whoever waited longest', async () => {
    const places = new Places();
    const gates = [gate(), gate(), gate(), gate()];
    const stays = gates.map(({ passed }) => stay(places, 'a', passed));
    const count = () => stays.filter(({ entered }) => entered.mock.calls.length > 0).length;
    await Promise.resolve();
    expect(count()).toBe(2);
    gates[1]!.open();
    await stays[1]!.done;
    await new Promise(setImmediate);
    expect(stays.map(({ entered }) => entered.mock.calls.length)).toEqual([1, 1, 1, 0]);
    gates.forEach(({ open }) => open());
    await Promise.all(stays.map(({ done }) => done));
    expect(count()).toBe(4);
  });

  it('of one log are no places of another, and one change needs one', async () => {
    const places = new Places();
    const { open, passed } = gate();
    const stays = ['a', 'a', 'b'].map((log) => stay(places, log, passed));
    stays[0]!.entered.mock.calls[0]![0]('a');
    expect(stays.map(({ entered }) => entered.mock.calls.length)).toEqual([1, 1, 1]);
    open();
    await Promise.all(stays.map(({ done }) => done));
  });

  it('are waited for so long and no longer', async () => {
    const places = new Places(20);
    const { open, passed } = gate();
    const stays = [stay(places, 'a', passed), stay(places, 'a', passed)];
    await expect(stay(places, 'a', passed).done).rejects.toMatchObject({ kind: 'busy' });
    open();
    await Promise.all(stays.map(({ done }) => done));
    await stay(places, 'a', Promise.resolve()).done;
  });
});

for (const server of ['postgres', 'mysql'] as const) {
  onDatabase(server, 'many who wait for one account', (_open, place) => {
    it('keep nobody from another, and all have their turn', async () => {
      const url = await place.freshUrl();
      const { core } = await sampleCore(url);
      const by = (id: string): Actor => ({ principal: `user:${id}`, name: id, login: true, channel: 'web' });
      const about = { department: 'technical', priority: 'low', subject: 's', message: 'm' } as const;
      const open = (account: string, user: string) => core.as(by(user)).openTicket({ ...about, account });
      const db = openDatabase(url);
      const [held, release] = [gate(), gate()];
      const holding = inTransaction(db, async (tx) => {
        await lockLog(tx, '1042');
        held.open();
        await release.passed;
      });
      await held.passed;
      const waiting = Array.from({ length: 16 }, () => open('1042', '3'));
      await expect(open('1077', '4')).resolves.toMatchObject({ account: '1077' });
      release.open();
      await holding;
      expect(await Promise.all(waiting)).toHaveLength(16);
      await db.close();
      await core.close();
    });
  });
}
