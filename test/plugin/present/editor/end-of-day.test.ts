import { endOfDay } from '../../../../plugin/present/editor/end-of-day';

describe('endOfDay', () => {
  test.each([
    ['2026-11-22', 'UTC', '2026-11-23T00:00:00Z'],
    ['2026-11-22', 'Europe/London', '2026-11-23T00:00:00Z'],
    ['2026-07-04', 'Europe/Warsaw', '2026-07-04T22:00:00Z'],
    ['2026-07-04', 'America/Los_Angeles', '2026-07-05T07:00:00Z'],
    ['2026-07-04', 'Asia/Kathmandu', '2026-07-04T18:15:00Z'],
    // The clocks change on these days.
    ['2026-03-28', 'Europe/London', '2026-03-29T00:00:00Z'],
    ['2026-03-29', 'Europe/London', '2026-03-29T23:00:00Z'],
    ['2026-10-25', 'Europe/London', '2026-10-26T00:00:00Z'],
    ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z'],
  ])('of %s in %s is %s', (day, zone, end) => {
    expect(new Date(endOfDay(day, zone)!).toISOString()).toBe(end.replace('Z', '.000Z'));
  });

  test.each(['', '2026-02-30', '2026-13-01', '2026-1-1', '22 Nov 2026', '2026-11-22T00:00'])(
    '%p is no day',
    (day) => {
      expect(endOfDay(day, 'UTC')).toBeUndefined();
    },
  );
});
