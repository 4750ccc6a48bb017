import request from 'supertest';
import { onDatabase } from '../../support/databases';
import { saving } from './editor-form';
import { mountPlugin, PUBLIC_URL, tokenFor, type Mounted } from './mounted-plugin';

const CHANGE = '/client/1042/people/contact-31/access';

onDatabase('sqlite', 'form checks', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());

  const send = (headers: Record<string, string>, fields: Record<string, string>) =>
    request(host.app)
      .post(`/latchkey${CHANGE}`)
      .set({ 'X-Who': 'grace', ...headers })
      .type('form')
      .send({ ...saving(['billing.pay']), tick: 'billing.pay', ...fields });
  const hasIt = async () => {
    const { rows } = await host.core
      .as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' })
      .personAccess({ account: '1042', principal: 'contact:31' });
    return rows.find(({ key }) => key === 'billing.pay')?.direct !== undefined;
  };

  test.each<[string, Record<string, string>, () => Record<string, string>]>([
    ['without a proof', { Origin: PUBLIC_URL }, () => ({})],
    ['with an empty proof', { Origin: PUBLIC_URL }, () => ({ formToken: '' })],
    ['with the proof of another session', { Origin: PUBLIC_URL }, () => ({ formToken: tokenFor('jonas') })],
    ['from another origin', { Origin: 'https://evil.example' }, () => ({ formToken: tokenFor('grace') })],
    [
      'from another site, by the browser’s word',
      { Origin: PUBLIC_URL, 'Sec-Fetch-Site': 'cross-site' },
      () => ({ formToken: tokenFor('grace') }),
    ],
    [
      'from an origin that only a Host header makes ours',
      { Origin: 'https://evil.example', Host: 'evil.example' },
      () => ({ formToken: tokenFor('grace') }),
    ],
    ['from nowhere', {}, () => ({ formToken: tokenFor('grace') })],
  ])('a post %s changes nothing', async (_what, headers, fields) => {
    const answer = await send(headers, fields()).expect(403);
    expect(answer.text).toContain('a form of another page');
    expect(await hasIt()).toBe(false);
  });

  test.each(['text/plain', 'application/json', 'multipart/form-data; boundary=x'])(
    'a post as %s carries no proof',
    async (type) => {
      await request(host.app)
        .post(`/latchkey${CHANGE}`)
        .set({ 'X-Who': 'grace', Origin: PUBLIC_URL, 'Content-Type': type })
        .send(type === 'application/json' ? '{"formToken":"x"}' : `formToken=${tokenFor('grace')}`)
        .expect(403);
    },
  );

  test('the method can’t be overridden', async () => {
    const fields = `formToken=${tokenFor('grace')}&_method=POST&tick=billing.pay&do=save`;
    await host.get(`${CHANGE}?${fields}`, 'grace').set('X-HTTP-Method-Override', 'POST').expect(200);
    expect(await hasIt()).toBe(false);
  });

  test('the proof in the page is the one that is taken', async () => {
    const { text } = await host.get(CHANGE, 'grace');
    const [, token = ''] = /name="formToken" value="([^"]+)"/.exec(text) ?? [];
    await send({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, { formToken: token }).expect(303);
    expect(await hasIt()).toBe(true);
  });
});
