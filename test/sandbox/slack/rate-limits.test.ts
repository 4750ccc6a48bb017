import { RateLimits } from '../../../sandbox/slack/rate-limits';
import type { World } from '../../../sandbox/slack/world';

/** Limits in a workspace whose clock stands until it is moved. */
function standing() {
  let at = 0;
  const world = { now: () => at, switches: { rateLimits: true } } as unknown as World;
  const limits = new RateLimits(world);
  /** How many calls of a method go through at once. */
  const passing = (method: string, channel = 'C1') => {
    let count = 0;
    while (count < 1000 && limits.check(method, channel) === undefined) count += 1;
    return count;
  };
  return { limits, passing, world, advance: (milliseconds: number) => void (at += milliseconds) };
}

describe('the rate limits', () => {
  it.each([
    ['conversations.history', 50],
    ['conversations.replies', 50],
    ['chat.update', 50],
    ['chat.delete', 50],
    ['team.info', 50],
    ['users.list', 20],
  ])('let %s through %d times a minute, whatever the channel', (method, times) => {
    const { limits, passing, advance } = standing();
    expect(passing(method)).toBe(times);
    expect(limits.check(method, 'C2')?.seconds).toBe(Math.ceil(60 / times));
    advance(30_000);
    expect(passing(method)).toBe(times / 2);
    advance(600_000);
    expect(passing(method)).toBe(times);
  });

  it('let five posts into a channel at once, and then one a second', () => {
    const { limits, passing, advance } = standing();
    expect([passing('chat.postMessage', 'C1'), passing('chat.postMessage', 'C2')]).toEqual([5, 5]);
    expect(limits.check('chat.postMessage', 'C1')?.seconds).toBe(1);
    advance(1000);
    expect(passing('chat.postMessage', 'C1')).toBe(1);
  });

  it('let everything through while they are switched off', () => {
    const { passing, world } = standing();
    world.switches.rateLimits = false;
    expect(passing('conversations.history')).toBe(1000);
  });
});
