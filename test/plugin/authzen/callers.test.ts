import request from 'supertest';
import { StorageFault } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { BAKERY, GRACE, NADIA, openAuthzenStage, PAY, type AuthzenStage, type Path } from './authzen-stage';
import { mountOn } from '../http/mounted-plugin';

type Json = Record<string, unknown>;

onDatabase('sqlite', 'who asks by AuthZEN', (_open, place) => {
  let stage: AuthzenStage;
  beforeAll(async () => {
    stage = await openAuthzenStage(place);
  });
  afterAll(() => stage.core.close());
  const asked = { subject: GRACE, action: PAY, resource: BAKERY };
  const bodies: [Path, Json][] = [
    ['evaluation', asked],
    ['evaluations', { evaluations: [asked] }],
    ['search/subject', asked],
    ['search/resource', asked],
    ['search/action', asked],
  ];

  test.each(bodies)('%s: who has no token is let in nowhere', async (path, body) => {
    for (const Authorization of ['', 'Bearer lk_nothing', 'Basic Zm9vOmJhcg==']) {
      const { headers } = await stage.ask(path, body, { Authorization }).expect(401);
      expect(headers['www-authenticate']).toMatch(/^Bearer realm="latchkey"/);
    }
  });

  test.each(bodies)(
    '%s: whose token is for something else is told which scope it lacks',
    async (path, body) => {
      const token = await stage.issue(`other-${path.replace('/', '-')}`, ['people:read', 'act']);
      const answer = await stage.ask(path, body, { Authorization: `Bearer ${token}` }).expect(403);
      expect(answer.body).toMatchObject({ reason: 'SCOPE', scope: 'decisions' });
    },
  );

  test('who acts for somebody asks about that one alone', async () => {
    const token = await stage.issue('portal', ['decisions', 'act']);
    const headers = { Authorization: `Bearer ${token}`, 'Latchkey-Principal': 'user:1' };
    expect((await stage.ask('evaluation', asked, headers).expect(200)).body).toEqual({ decision: true });
    const other = { ...asked, subject: NADIA };
    await stage.ask('evaluation', other, headers).expect(403);
    await stage.ask('evaluations', { evaluations: [asked, other] }, headers).expect(403);
    await stage.ask('search/resource', other, headers).expect(403);
    await stage.ask('search/action', other, headers).expect(403);
    await stage.ask('search/subject', asked, headers).expect(403);
  });

  test('who calls too often is stopped, here and in the API by one count', async () => {
    const slow = await openAuthzenStage(place, { rate: { burst: 2, perSecond: 0.5 } });
    const agent = request(slow.app);
    const header = { Authorization: `Bearer ${slow.token}` };
    await agent.post('/latchkey/access/v1/evaluation').set(header).send(asked).expect(200);
    const can = { principal: 'user:1', key: 'billing.pay', resource: BAKERY };
    await agent.post('/latchkey/api/v1/decisions/can').set(header).send(can).expect(200);
    const { headers } = await agent
      .post('/latchkey/access/v1/evaluation')
      .set(header)
      .send(asked)
      .expect(429);
    expect(headers['retry-after']).toBe('2');
    await slow.core.close();
  });

  test('nothing is kept, and nothing else is there', async () => {
    const { headers } = await stage.ask('evaluation', asked).expect(200);
    expect(headers['cache-control']).toBe('no-store');
    const get = await stage.get('/access/v1/evaluation').expect(405);
    expect(get.headers.allow).toBe('POST, OPTIONS');
    await stage.ask('evaluation/' as Path, asked).expect(404);
    await stage.ask('search' as Path, asked).expect(404);
    await stage.ask('evaluation', { ...asked, context: { much: 'x'.repeat(300_000) } }).expect(413);
  });

  test('a database that is gone lets nobody through', async () => {
    const byToken = () => Promise.reject(new StorageFault('gone'));
    const { app } = mountOn({ ...stage, core: { ...stage.core, byToken } });
    const post = request(app).post('/latchkey/access/v1/evaluation');
    const answer = await post.set('Authorization', `Bearer ${stage.token}`).send(asked).expect(503);
    expect(answer.body).not.toHaveProperty('decision');
  });
});
