import { Shelf } from '../../../plugin/http/shelf';

describe('Shelf', () => {
  let now = 0;
  const clock = { now: () => now };
  beforeEach(() => (now = 1_000));

  test('gives a thing to its owner alone, and once', () => {
    const shelf = new Shelf<string>(clock);
    const id = shelf.put('ada', 'a change');
    expect(shelf.look('grace', id)).toBeUndefined();
    expect(shelf.take('grace', id)).toBeUndefined();
    expect(shelf.look('ada', id)).toBe('a change');
    expect(shelf.take('ada', id)).toBe('a change');
    expect(shelf.take('ada', id)).toBeUndefined();
  });

  test('keeps nothing past its end', () => {
    const shelf = new Shelf<string>(clock, { lifeMs: 10 });
    const id = shelf.put('ada', 'a change');
    now += 10;
    expect(shelf.look('ada', id)).toBeUndefined();
  });

  test('lets one owner push out only their own', () => {
    const shelf = new Shelf<number>(clock, { each: 2 });
    const other = shelf.put('grace', 0);
    const [first, ...rest] = [1, 2, 3].map((n) => shelf.put('ada', n));
    expect(shelf.look('ada', first!)).toBeUndefined();
    expect(rest.map((id) => shelf.look('ada', id))).toEqual([2, 3]);
    expect(shelf.look('grace', other)).toBe(0);
  });

  test('forgets the owner who was quiet longest when there are too many', () => {
    const shelf = new Shelf<number>(clock, { owners: 2 });
    const ids = ['a', 'b', 'c'].map((owner) => [owner, shelf.put(owner, 1)] as const);
    expect(ids.map(([owner, id]) => shelf.look(owner, id))).toEqual([undefined, 1, 1]);
  });

  test('hands out the newest and forgets the rest', () => {
    const shelf = new Shelf<string>(clock);
    shelf.put('ada', 'first');
    shelf.put('ada', 'second');
    expect([shelf.empty('ada'), shelf.empty('ada')]).toEqual(['second', undefined]);
  });
});
