import { backoff } from '../../../core/relay/backoff';

describe('backoff', () => {
  test.each([
    [1, 1000],
    [2, 2000],
    [5, 16_000],
    [11, 900_000],
    [5000, 900_000],
  ])('waits after attempt %i at most %i ms, and at least half of that', (attempts, most) => {
    expect(backoff(attempts, () => 0)).toBe(most / 2);
    expect(backoff(attempts, () => 1)).toBe(most);
  });
});
