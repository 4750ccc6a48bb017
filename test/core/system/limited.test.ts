import { limited } from '../../../core/system/limited';

describe('limited', () => {
  test('runs so many at once and no more, in the order they came', async () => {
    const inTurn = limited(2);
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const work = (id: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(id);
      await new Promise(setImmediate);
      running -= 1;
      if (id === 2) throw new Error('no matter');
      return id;
    };
    const all = await Promise.allSettled([1, 2, 3, 4, 5].map((id) => inTurn(work(id))));
    expect(most).toBe(2);
    expect(order).toEqual([1, 2, 3, 4, 5]);
    expect(all.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
  });
});
