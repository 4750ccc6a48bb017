import type { Actor } from '../../../core/index';
import type { Database } from '../../../core/storage/open';
import { sampleWithDatabase, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const by = (id: string): Actor => ({
  principal: `user:${id}`,
  ...{ name: `user ${id}`, login: true, freshAt: Date.now(), channel: 'web' as const },
});
const ticket = { account: '1042', priority: 'low' as const, subject: 's', message: 'm' };
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 400));

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'a change under way', (_open, place) => {
    let test: TestCore;
    let other: Database;
    let close = () => Promise.resolve();
    beforeAll(async () => {
      ({ test, db: other, close } = await sampleWithDatabase(place));
      await test.core.as(by('3')).openTicket({ ...ticket, department: 'technical' });
    });
    afterAll(() => close());

    /** Stalls whoever wants the next ticket number, after it was judged, until the answer is called. */
    async function stall(): Promise<() => Promise<void>> {
      let release = (): void => undefined;
      let holds = (): void => undefined;
      const held = new Promise<void>((resolve) => (holds = resolve));
      const done = other.write.transaction(async (tx) => {
        await tx('latchkey_cursor').where({ name: 'ticket.number' }).forUpdate().select('name');
        holds();
        await new Promise<void>((resolve) => (release = resolve));
      });
      await held;
      return async () => {
        release();
        await done;
      };
    }

    const cases: [string, Actor, string, () => Promise<unknown>][] = [
      [
        'the home account of a remote team is suspended',
        by('5'),
        'technical',
        () =>
          test.core.embedded.putClient({
            ...{ id: '1077', label: 'Agency North', state: 'suspended' },
            ...{ group: 'business', timezone: 'Europe/Warsaw' },
          }),
      ],
      [
        'the department is taken away',
        by('3'),
        'sales',
        () => other.write('host_department').where({ id: 'sales' }).del(),
      ],
    ];

    it.each(cases)('is in before %s, or not at all (R7)', async (_what, actor, department, change) => {
      const release = await stall();
      const order: string[] = [];
      const opening = test.core
        .as(actor)
        .openTicket({ ...ticket, department })
        .then(() => order.push('opened'));
      await aWhile();
      await change();
      const taking = test.core.refreshFromHost().then(() => order.push('taken away'));
      await aWhile();
      expect(order).toEqual([]);
      await release();
      await Promise.all([opening, taking]);
      expect(order).toEqual(['opened', 'taken away']);
      await expect(test.core.as(actor).openTicket({ ...ticket, department })).rejects.toThrow();
    });
  });
}
