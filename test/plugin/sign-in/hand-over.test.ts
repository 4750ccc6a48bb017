import jwt from 'jsonwebtoken';
import request from 'supertest';
import { onDatabase } from '../../support/databases';
import { HAND_OVER, HOST_URL, openHome, PUBLIC_URL, wordOf, type Home } from './browser';

const AUDIENCE = `${PUBLIC_URL}/latchkey`;
const PEOPLE = '/latchkey/client/1042/people';

onDatabase('sqlite', 'a host that hands people over', (_open, place) => {
  let home: Home;
  let count = 0;
  beforeAll(async () => {
    const handOver = {
      signInAt: `${HOST_URL}/panel`,
      secret: `${HAND_OVER},an older secret of thirty-two bytes`,
      audience: AUDIENCE,
    };
    home = await openHome(place, { handOver });
  });
  afterAll(() => home.core.close());
  const nowS = () => Math.floor(Date.now() / 1000);
  const claims = (over: Record<string, unknown> = {}) => ({
    ...{ jti: `hand-over-${++count}`, sub: 'user:1', auth_time: nowS() - 5, ...over },
  });
  const enter = (word: string, { origin = HOST_URL, back = PEOPLE } = {}) =>
    request(home.app)
      .post('/latchkey/client/enter')
      .set({ Origin: origin, 'Sec-Fetch-Site': 'cross-site' })
      .type('form')
      .send({ word, back });
  const pageWith = (cookies: unknown) =>
    request(home.app)
      .get(PEOPLE)
      .set('Cookie', (cookies as string[]).map((line) => line.split(';')[0]!).join('; '));

  it('is believed for a minute, once, and leads on to a page of ours', async () => {
    const word = wordOf(claims());
    const { headers } = await enter(word).expect(303);
    expect(headers.location).toBe(PEOPLE);
    await pageWith(headers['set-cookie']).expect(200);
    await enter(word).expect(403);
  });

  it('signs nobody in here: who isn’t in is led to it, with the way back', async () => {
    const { text } = await request(home.app).get(PEOPLE).expect(401);
    expect(text).toContain(`${HOST_URL}/panel?back=%2Flatchkey%2Fclient%2F1042%2Fpeople`);
    await request(home.app).get('/latchkey/client/forgot').expect(401);
  });

  const BAD: [string, () => string][] = [
    ['another secret', () => wordOf(claims(), { key: 'what nobody else knows, and not this host' })],
    ['another audience', () => wordOf(claims(), { audience: 'https://elsewhere.example/latchkey' })],
    ['no signature', () => jwt.sign(claims(), '', { algorithm: 'none', audience: AUDIENCE })],
    ['another algorithm', () => jwt.sign(claims(), HAND_OVER, { algorithm: 'HS512', audience: AUDIENCE })],
    ['an older minute', () => wordOf(claims({ iat: nowS() - 70 }))],
    ['a later hour', () => wordOf(claims({ iat: nowS() + 3600, nbf: nowS() + 3600 }))],
    ['a password to come', () => wordOf(claims({ auth_time: nowS() + 3600 }))],
    ['a password in milliseconds', () => wordOf(claims({ auth_time: Date.now() }))],
    ['a year to come', () => wordOf(claims({ iat: nowS() + 31_536_000 }))],
    ['no name of its own', () => wordOf(claims({ jti: undefined }))],
    ['no time of the password', () => wordOf(claims({ auth_time: undefined }))],
    ['a contact', () => wordOf(claims({ sub: 'contact:31' }))],
    ['a token', () => wordOf(claims({ sub: 'service:billing' }))],
    ['nobody', () => wordOf(claims({ sub: 'user:none' }))],
    ['a client who looks on as another', () => wordOf(claims({ act: { sub: 'user:3' } }))],
    ['no word', () => 'no word'],
    ['nothing', () => ''],
  ];
  it.each(BAD)('is not believed with %s', async (_what, word) => {
    const { headers } = await enter(word()).expect(403);
    expect(JSON.stringify(headers['set-cookie'] ?? '')).not.toContain('latchkey=');
  });

  it.each(['https://evil.example', 'null', PUBLIC_URL])('takes no form of %s', async (origin) => {
    await enter(wordOf(claims()), { origin }).expect(403);
  });

  it('takes a word of the secret before, while that rotates', async () => {
    await enter(wordOf(claims(), { key: 'an older secret of thirty-two bytes' })).expect(303);
  });

  it('believes the code that the host asked for', async () => {
    const { headers } = await enter(wordOf(claims({ amr: ['pwd', 'otp'], otp_time: nowS() - 2 }))).expect(
      303,
    );
    const secret = /__Secure-latchkey=([^;]+)/.exec(JSON.stringify(headers['set-cookie']))![1]!;
    expect(await home.core.open().readSession({ secret })).toMatchObject({
      way: 'handed',
      factorAt: expect.any(Number),
    });
  });

  it('lets staff who look on as a client change nothing', async () => {
    const { headers } = await enter(wordOf(claims({ act: { sub: 'staff:1' } }))).expect(303);
    const { text } = await pageWith(headers['set-cookie']).expect(200);
    expect(text).toContain('Ada Lindqvist');
    const secret = /__Secure-latchkey=([^;]+)/.exec(JSON.stringify(headers['set-cookie']))![1]!;
    expect(await home.core.open().readSession({ secret })).toMatchObject({ looksOn: 'staff:1' });
  });

  it('goes on with what waited, though a proof at the host begins another session', async () => {
    const code = '/latchkey/client/1042/teams/t-it/code';
    const before = await enter(wordOf(claims({ auth_time: nowS() - 3600 }))).expect(303);
    const [cookie] = /__Secure-latchkey=[^;]+/.exec(JSON.stringify(before.headers['set-cookie']))!;
    const { text } = await request(home.app).get(code.replace(/code$/, '')).set('Cookie', cookie).expect(200);
    const [, formToken] = /name="formToken" value="([^"]+)"/.exec(text)!;
    const asked = await request(home.app)
      .post(code)
      .set({ Cookie: cookie, Origin: PUBLIC_URL, 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send({ formToken, do: 'show' })
      .expect(303);
    const back = new URL(String(asked.headers.location)).searchParams.get('back')!;
    expect(back).toMatch(/^\/latchkey\/client\/continue\//);
    const after = await enter(wordOf(claims()), { back }).expect(303);
    const [proved] = /__Secure-latchkey=[^;]+/.exec(JSON.stringify(after.headers['set-cookie']))!;
    const look = await request(home.app)
      .get(String(after.headers.location))
      .set('Cookie', proved)
      .expect(200);
    expect(look.text).toContain('Show the invite code of');
  });

  it.each(['https://evil.example', '//evil.example/x'])('leads nowhere else: %s', async (back) => {
    const { headers } = await enter(wordOf(claims()), { back }).expect(303);
    expect(headers.location).toBe('/latchkey/client/');
  });
});
