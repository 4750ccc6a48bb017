import { createWhen, LANGUAGES, readAs } from '../../../plugin/views';

const now = Date.UTC(2026, 10, 22, 14, 31);
const hour = 3_600_000;

describe('createWhen', () => {
  const when = createWhen({ now, timeZone: 'UTC' });

  it('names today, yesterday and tomorrow', () => {
    expect(when.moment(now).text).toBe('today 14:31');
    expect(when.moment(now - 24 * hour).text).toBe('yesterday 14:31');
    expect(when.moment(now + 24 * hour).text).toBe('tomorrow 14:31');
  });

  it('spells other days out', () => {
    expect(when.moment(now + 7 * 24 * hour).text).toBe('29 Nov 2026, 14:31');
    expect(when.day(now).text).toBe('22 Nov 2026');
    expect(when.heading(now).text).toBe('Today, Sunday 22 November 2026');
    expect(when.heading(now - 48 * hour).text).toBe('Friday 20 November 2026');
  });

  it('keeps the instant for machines, and midnight as 00', () => {
    expect(when.time(Date.UTC(2026, 10, 22))).toEqual({ iso: '2026-11-22T00:00:00.000Z', text: '00:00' });
  });

  it.each([Number.MAX_SAFE_INTEGER, Infinity, -Infinity])('draws %d too, which no calendar has', (at) => {
    const { year, name } =
      at > 0 ? { year: '275760', name: '+275760-' } : { year: '271822', name: '-271821-' };
    for (const drawn of [when.moment(at), when.day(at), when.time(at), when.heading(at)]) {
      expect(drawn.iso).toContain(name);
    }
    expect(when.day(at).text).toContain(year);
  });

  it('counts days in the reader’s timezone', () => {
    const auckland = createWhen({ now, timeZone: 'Pacific/Auckland' });
    expect(auckland.moment(now).text).toBe('today 03:31');
    expect(auckland.moment(now - 4 * hour).text).toBe('yesterday 23:31');
  });
});

describe('createWhen for a reader', () => {
  const read = <T>(timeZone: string, work: () => T, language: 'en' | 'hi' | 'de' | 'pl' = 'en') =>
    readAs({ language, timeZone }, work);

  it('is in the timezone that they chose, but for what is kept by the day', () => {
    const midnight = Date.UTC(2026, 10, 22);
    read('America/New_York', () => {
      expect(createWhen({ now, timeZone: 'UTC' }).day(midnight).text).toBe('21 Nov 2026');
      expect(createWhen({ now, timeZone: 'UTC', isKept: true }).day(midnight).text).toBe('22 Nov 2026');
    });
  });

  it('goes over the hour that a clock change leaves out, and the one that comes twice', () => {
    const at = (...utc: [number, number, number, number, number]) =>
      read('Europe/Warsaw', () => createWhen({ now, timeZone: 'UTC' }).time(Date.UTC(...utc)).text);
    expect([at(2026, 2, 29, 0, 59), at(2026, 2, 29, 1, 0)]).toEqual(['01:59', '03:00']);
    expect([at(2026, 9, 25, 0, 30), at(2026, 9, 25, 1, 30)]).toEqual(['02:30', '02:30']);
  });

  it('says today in their language, and names no day by a word that is two days’', () => {
    const said = (language: 'pl' | 'de' | 'hi', days: number) =>
      read('UTC', () => createWhen({ now, timeZone: 'UTC' }).moment(now + days * 24 * hour).text, language);
    expect([said('pl', 0), said('de', 1)]).toEqual(['dzisiaj 14:31', 'morgen 14:31']);
    expect(said('hi', 1)).not.toBe(said('hi', -1));
    expect(LANGUAGES).toHaveLength(5);
  });
});
