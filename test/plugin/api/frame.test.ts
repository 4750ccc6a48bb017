import request from 'supertest';
import { onDatabase } from '../../support/databases';
import { BAKERY, openApiStage, type ApiStage } from './api-stage';

const CONTACTS = `/accounts/${BAKERY}/contacts`;
interface Page {
  items: { name: string }[];
  next?: string;
}
const CAN = { key: 'billing.pay', resource: { type: 'account', id: BAKERY } };

onDatabase('sqlite', 'the frame of the API', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place);
  });
  afterAll(() => stage.core.close());
  const problem = (kind: string) => ({ type: `urn:latchkey:problem:${kind}` });

  test('answers a token that may', async () => {
    const { body, headers } = await stage.call('GET', CONTACTS).expect(200);
    expect(body.items.map(({ name }: { name: string }) => name)).toContain('Ada Lindqvist');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test.each([
    ['nobody', {}],
    ['a cookie', { Cookie: 'token=x' }],
    ['another scheme', { Authorization: 'Basic Zm9vOmJhcg==' }],
    ['a token that is none', { Authorization: 'Bearer lk_nothing' }],
    ['one that was made up whole', { Authorization: `Bearer lk_${'0'.repeat(52)}8b0e47` }],
  ])('lets %s in nowhere', async (_name, headers) => {
    const answer = await stage.call('GET', CONTACTS, undefined, { token: '', headers }).expect(401);
    expect(answer.body).toMatchObject({ ...problem('not-authenticated'), status: 401 });
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="latchkey"/);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  test('names the scope that a token lacks', async () => {
    const token = await stage.issue('looker', ['people:read']);
    await stage.call('GET', CONTACTS, undefined, { token }).expect(200);
    const { body, headers } = await stage.call('POST', '/decisions/can', CAN, { token }).expect(403);
    expect(body).toMatchObject({ ...problem('not-allowed'), reason: 'SCOPE', scope: 'decisions' });
    expect(headers['www-authenticate']).toContain('scope="decisions"');
  });

  test('says what isn’t there, and what can’t be done where it is', async () => {
    expect((await stage.call('GET', '/nothing').expect(404)).body).toMatchObject(problem('not-found'));
    const wrong = await stage.call('PUT', CONTACTS, {}).expect(405);
    expect(wrong.body).toMatchObject(problem('method-not-allowed'));
    expect(wrong.headers.allow).toBe('GET, POST, HEAD, OPTIONS');
    const options = await request(stage.app).options(`/api/v1${CONTACTS}`).expect(204);
    expect(options.headers).toMatchObject({ allow: 'GET, POST, HEAD, OPTIONS' });
    expect(options.headers).not.toHaveProperty('access-control-allow-origin');
    const head = await request(stage.app)
      .head(`/api/v1${CONTACTS}`)
      .set('Authorization', `Bearer ${stage.token}`)
      .expect(200);
    expect(head.text).toBeFalsy();
  });

  test.each<[string, number, string, string, string | Buffer]>([
    ['no JSON', 400, 'malformed-request', 'application/json', '{"key":'],
    ['a list', 422, 'invalid-input', 'application/json', '[]'],
    ['a form', 415, 'unsupported-media-type', 'application/x-www-form-urlencoded', 'key=billing.pay'],
    ['another charset', 415, 'unsupported-media-type', 'application/json; charset=utf-16', '{}'],
    ['too much', 413, 'too-large', 'application/json', JSON.stringify({ key: 'x'.repeat(300_000) })],
    ['too deep', 422, 'invalid-input', 'application/json', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
    ['a prototype', 422, 'invalid-input', 'application/json', '{"__proto__":{"key":"billing.pay"}}'],
    ['half a character', 422, 'invalid-input', 'application/json', '{"key":"\\ud800"}'],
    ['U+0000', 422, 'invalid-input', 'application/json', '{"key":"\\u0000"}'],
  ])('refuses %s as a body', async (_name, status, kind, type, body) => {
    const answer = await request(stage.app)
      .post('/api/v1/decisions/can')
      .set({ Authorization: `Bearer ${stage.token}`, 'Content-Type': type })
      .send(body)
      .expect(status);
    expect(answer.body).toMatchObject(problem(kind));
  });

  test('names every field at fault, and none that a caller made up', async () => {
    const asked = { ...CAN, key: 7, admin: true, '<script>': 1 };
    const { body } = await stage.call('POST', '/decisions/can', asked).expect(422);
    expect(body).toMatchObject({
      ...{ field: 'key' },
      errors: [
        { field: 'key', reason: 'INVALID_TYPE' },
        { field: 'admin', reason: 'UNKNOWN_FIELD' },
        { field: '', reason: 'UNKNOWN_FIELD' },
      ],
    });
    const twice = await stage.call('GET', `${CONTACTS}?limit=1&limit=2`).expect(422);
    expect(twice.body).toMatchObject({ errors: [{ field: 'limit', reason: 'TWICE' }] });
    await stage.call('GET', `${CONTACTS}?limit=0`).expect(422);
    await stage.call('GET', `${CONTACTS}?color=red`).expect(422);
    await stage.call('GET', `${CONTACTS}?cursor=W10`).expect(422);
  });

  test('pages, by a cursor that is passed on as it came', async () => {
    const names: string[] = [];
    for (let query = '?limit=1', more = true; more;) {
      const page = (await stage.call('GET', `${CONTACTS}${query}`).expect(200)).body as Page;
      names.push(...page.items.map(({ name }) => name));
      query = `?limit=1&cursor=${page.next}`;
      more = page.next !== undefined;
    }
    const { body } = await stage.call('GET', CONTACTS).expect(200);
    expect(names).toEqual(body.items.map(({ name }: { name: string }) => name));
    expect(names.length).toBeGreaterThan(1);
  });

  test('stops a token that calls too often, and says for how long', async () => {
    const slow = await openApiStage(place, { burst: 2, perSecond: 0.5 });
    await slow.call('GET', CONTACTS).expect(200);
    await slow.call('GET', CONTACTS).expect(200);
    const { body, headers } = await slow.call('GET', CONTACTS).expect(429);
    expect(body).toMatchObject(problem('limit-reached'));
    expect(headers['retry-after']).toBe('2');
    slow.clock.advance(2_000);
    await slow.call('GET', CONTACTS).expect(200);
    await slow.core.close();
  });
});
