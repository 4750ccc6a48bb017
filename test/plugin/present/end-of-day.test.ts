import { endOfDay } from '../../../plugin/present/end-of-day';

describe('endOfDay', () => {
  test.each([
    ['2026-12-18', 'UTC', '2026-12-19T00:00:00.000Z'],
    ['2026-12-18', 'Europe/Warsaw', '2026-12-18T23:00:00.000Z'],
    ['2026-07-18', 'Europe/London', '2026-07-18T23:00:00.000Z'],
    ['2026-12-18', 'Pacific/Kiritimati', '2026-12-18T10:00:00.000Z'],
    ['2026-12-18', 'America/Los_Angeles', '2026-12-19T08:00:00.000Z'],
    // The clocks go back and forth in the night before and after.
    ['2026-10-24', 'Europe/London', '2026-10-24T23:00:00.000Z'],
    ['2026-10-25', 'Europe/London', '2026-10-26T00:00:00.000Z'],
    ['2026-03-28', 'Europe/London', '2026-03-29T00:00:00.000Z'],
    ['2026-03-29', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    ['2028-02-29', 'UTC', '2028-03-01T00:00:00.000Z'],
  ])('%s in %s is over at %s', (day, timeZone, end) => {
    expect(new Date(endOfDay(day, timeZone) ?? NaN).toISOString()).toBe(end);
  });

  test.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '18.12.2026',
    '2026-12-18T00:00',
    '12026-12-18',
    '9999-12-31',
    '0001-01-01',
    '0000-00-00',
    '２０２６-12-18',
  ])('“%s” is no day', (day) => {
    expect(endOfDay(day, 'UTC')).toBeUndefined();
  });
});
