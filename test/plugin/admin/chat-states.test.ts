import { STATE_CODES } from '../../../bots/surface-state';
import type { HealthCheck } from '../../../plugin/index';
import { LANGUAGES, readAs, text, type Language } from '../../../plugin/views';
import { onDatabase } from '../../support/databases';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

describe.each(LANGUAGES)('in %s', (language) => {
  test('there are words for each way that a chat can be, and for no other', () => {
    const says = readAs({ language }, () => text.adminChat.says);
    expect(Object.keys(says).sort()).toEqual([...STATE_CODES].sort());
  });
});

test.each<[Language, string[]]>([
  ['en', ['0 seconds', '1 second', '2 seconds', '5 seconds', '22 seconds']],
  ['pl', ['0 sekund', '1 sekundę', '2 sekundy', '5 sekund', '22 sekundy']],
  ['hi', ['0 सेकंड', '1 सेकंड', '2 सेकंड', '5 सेकंड', '22 सेकंड']],
  ['af', ['0 sekondes', '1 sekonde', '2 sekondes', '5 sekondes', '22 sekondes']],
  ['de', ['0 Sekunden', '1 Sekunde', '2 Sekunden', '5 Sekunden', '22 Sekunden']],
])('seconds are counted in %s', (language, words) => {
  const said = readAs({ language }, () => [0, 1, 2, 5, 22].map((n) => text.adminChat.heard(n)));
  words.forEach((counted, at) => expect(said[at]).toMatch(new RegExp(`(?<!\\S)${counted}(?!\\p{L})`, 'u')));
});

onDatabase('sqlite', 'the page of chats', (_open, place) => {
  let host: Mounted;
  let checks: HealthCheck[] = [];
  beforeAll(async () => {
    host = await mountPlugin(place, { health: async () => checks });
  });
  afterAll(() => host.core.close());
  const page = async (language: string) =>
    (await host.get('/admin/chat', 'ida').set('Accept-Language', language).expect(200)).text;

  test('says how they are in the reader’s language, with what the platform has against them', async () => {
    checks = [
      { name: 'slack', ok: false, detail: 'no socket: x', code: 'NO_SOCKET', fault: 'invalid_auth' },
      { name: 'discord', ok: true, detail: 'ready, last event 5 s ago', code: 'CONNECTED', heardAgo: 5 },
    ];
    const [english, polish] = [await page('en'), await page('pl')];
    expect(english).toContain('No connection could be made. It is tried again. Reason: invalid_auth.');
    expect(english).toContain('Connected. Last event 5 seconds ago.');
    expect(polish).toContain('Nie udało się nawiązać połączenia. Ponawiamy próby. Powód: invalid_auth.');
    expect(polish).toContain('Połączono. Ostatnie zdarzenie: 5 sekund temu.');
    expect(polish).not.toMatch(/no socket|ready,/);
  });

  test.each(['constructor', 'UNHEARD_OF', undefined])(
    'says as it says it itself what it knows no code of: %s',
    async (code) => {
      checks = [{ name: 'slack', ok: false, detail: 'half <b>asleep', ...(code && { code }) }];
      expect(await page('pl')).toContain('half &lt;b>asleep');
    },
  );
});
