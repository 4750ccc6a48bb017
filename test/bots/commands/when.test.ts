import { moment } from '../../../bots/commands/when';

describe('a moment in chat', () => {
  it('is told in the account’s own time', () => {
    expect(moment(Date.UTC(2026, 10, 22, 14, 31), 'Europe/Warsaw')).toBe('Sun, 22 Nov 2026, 15:31');
  });

  it.each([Number.MAX_SAFE_INTEGER, Infinity])('is told for %d too, which no calendar has', (at) => {
    expect(moment(at, 'UTC')).toContain('275760');
  });
});
