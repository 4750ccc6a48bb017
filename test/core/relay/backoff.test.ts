import { backoff, backoffByAge } from '../../../core/relay/backoff';

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

  test.each([
    [-5000, 1000],
    [0, 1000],
    [40_000, 40_000],
    [3_600_000, 900_000],
  ])('waits at an age of %i ms at most %i ms, and at least half of that', (age, most) => {
    expect(backoffByAge(age, () => 0)).toBe(most / 2);
    expect(backoffByAge(age, () => 1)).toBe(most);
  });
});
