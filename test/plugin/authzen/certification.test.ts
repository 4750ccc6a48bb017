import request from 'supertest';
import { onDatabase } from '../../support/databases';
import { PUBLIC_URL } from '../http/mounted-plugin';
import { openAuthzenStage, type AuthzenStage, type Path } from './authzen-stage';

type Json = Record<string, unknown>;

const user = (id: string, properties?: Json) => ({ type: 'user', id, ...(properties && { properties }) });
const act = (name: string, properties?: Json) => ({ name, ...(properties && { properties }) });
const record = (n: number, properties?: Json) => ({
  ...{ type: 'record', id: `record-${n}` },
  ...(properties && { properties }),
});
const [alice, bob] = [user('alice'), user('bob')];
const admin = user('bob', { role: 'admin' });
const active = record(1, { status: 'active' });
const archived = record(2, { status: 'archived' });
const ask = (subject: unknown, action: unknown, resource: unknown, more: Json = {}) => ({
  ...{ subject, action, resource, ...more },
});
const context = { time: '2025-06-27T18:03-07:00', ip: '192.168.1.1' };
const READ = ask(alice, act('read'), record(1));

/** The levels of the standard's certification scenario, each of its requests by its section. */
onDatabase('sqlite', 'AuthZEN 1.0', (_open, place) => {
  let stage: AuthzenStage;
  beforeAll(async () => {
    stage = await openAuthzenStage(place);
  });
  afterAll(() => stage.core.close());

  const answerTo = async (path: Path, body: unknown): Promise<Json> => {
    const { body: answer, headers } = await stage.ask(path, body).expect(200);
    expect(headers['content-type']).toMatch(/^application\/json(;|$)/);
    return answer as Json;
  };

  describe('Basic', () => {
    test.each<[string, Json, boolean]>([
      ['2.2.1 permit', READ, true],
      ['2.2.1 permit (rule 2)', ask(alice, act('write'), record(1)), true],
      ['2.2.1 permit (rule 3)', ask(bob, act('read'), record(1)), true],
      ['2.2.2 deny', ask(bob, act('write'), record(1)), false],
      ['2.2.3 with a context', { ...READ, context }, true],
      ['2.2.4 deny by properties', ask(alice, act('write'), archived), false],
      ['2.2.5 permit by the subject', ask(admin, act('write'), archived), true],
      ['2.2.6 permit by the action', ask(alice, act('delete', { soft: true }), record(1)), true],
      ['2.2.7 deny by the action', ask(alice, act('delete', { soft: false }), record(1)), false],
      [
        '2.2.8 additional properties',
        ask(
          user('alice', { department: 'Sales', role: 'manager' }),
          act('read', { method: 'GET' }),
          record(1, { status: 'active', owner: 'bob' }),
        ),
        true,
      ],
      ['2.2.9 unknown fields', { ...READ, foo: 'bar', futureField: { nested: true } }, true],
    ])('%s', async (_section, body, decision) => {
      expect(await answerTo('evaluation', body)).toEqual({ decision });
    });

    test.each<[string, unknown]>([
      ['2.4.1 no subject', { action: act('read'), resource: record(1) }],
      ['2.4.1 no action', { subject: alice, resource: record(1) }],
      ['2.4.1 no resource', { subject: alice, action: act('read') }],
      ['2.4.2 no subject.type', ask({ id: 'alice' }, act('read'), record(1))],
      ['2.4.2 no subject.id', ask({ type: 'user' }, act('read'), record(1))],
      ['2.4.2 no action.name', ask(alice, {}, record(1))],
      ['2.4.2 no resource.type', ask(alice, act('read'), { id: 'record-1' })],
      ['2.4.2 no resource.id', ask(alice, act('read'), { type: 'record' })],
      ['2.4.4 no JSON', '{"subject":'],
      ['2.4.5 nothing', ''],
      ['2.4.6 a subject that is a text', ask('alice', act('read'), record(1))],
      ['2.4.6 a name that is a number', ask(alice, { name: 123 }, record(1))],
      ['properties that are a list', ask(alice, { name: 'read', properties: [] }, record(1))],
      ['a context that is a text', { ...READ, context: 'now' }],
      ['a list', [READ]],
    ])('%s is malformed', async (_section, body) => {
      for (const path of ['evaluation', 'evaluations'] as const) await stage.ask(path, body).expect(400);
    });

    test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', ''])(
      '2.4.3 a body of the type "%s" is malformed',
      async (type) => {
        await stage.ask('evaluation', READ, { 'Content-Type': type }).expect(400);
      },
    );

    test('2.5.1 a request’s id comes back, whatever is answered', async () => {
      const id = { 'X-Request-ID': 'bfe9eb29-ab87-4ca3-be83-a1d5d8305716' };
      for (const [body, status] of [[READ, 200] as const, [{}, 400] as const]) {
        const { headers } = await stage.ask('evaluation', body, id).expect(status);
        expect(headers['x-request-id']).toBe(id['X-Request-ID']);
      }
      const denied = await stage.ask('evaluation', READ, { ...id, Authorization: '' }).expect(401);
      expect(denied.headers['x-request-id']).toBe(id['X-Request-ID']);
    });

    test('2.5.2 a request needs none, and one that is no clean line is not said again', async () => {
      expect((await stage.ask('evaluation', READ).expect(200)).headers).not.toHaveProperty('x-request-id');
      for (const id of ['é', 'x'.repeat(257)]) {
        const { headers } = await stage.ask('evaluation', READ, { 'X-Request-ID': id }).expect(200);
        expect(headers).not.toHaveProperty('x-request-id');
      }
    });

    test('2.6 the same is answered the same', async () => {
      for (let time = 0; time < 5; time += 1) {
        expect(await answerTo('evaluation', READ)).toEqual({ decision: true });
      }
    });
  });

  describe('Batch', () => {
    const decisions = (...answers: boolean[]) => ({ evaluations: answers.map((decision) => ({ decision })) });
    const resources = (...all: Json[]) => all.map((resource) => ({ resource }));

    test.each<[string, Json, Json]>([
      [
        '3.2.1 an array',
        { subject: alice, action: act('read'), evaluations: resources(record(1), record(2)) },
        decisions(true, true),
      ],
      [
        '3.2.2 in its order',
        {
          ...{ subject: bob, resource: record(1) },
          evaluations: [{ action: act('read') }, { action: act('write') }],
        },
        decisions(true, false),
      ],
      [
        '3.2.3 with properties',
        { subject: alice, action: act('write'), evaluations: resources(active, archived) },
        decisions(true, false),
      ],
      [
        '3.2.4 with properties of the subject',
        {
          ...{ action: act('write'), resource: archived },
          evaluations: [{ subject: alice }, { subject: admin }],
        },
        decisions(false, true),
      ],
      [
        '3.2.5 without defaults',
        { evaluations: [READ, ask(bob, act('write'), record(1))] },
        decisions(true, false),
      ],
      [
        '3.2.6 with an inherited context',
        {
          ...{ subject: alice, action: act('read'), context },
          evaluations: [{ resource: record(1) }, { resource: record(2), context: { source: 'override' } }],
        },
        decisions(true, true),
      ],
      [
        '3.2.7 what an entity must have is filled in',
        {
          ...{ subject: alice, action: act('write'), resource: { type: 'record' } },
          evaluations: resources({ id: 'record-1', properties: { status: 'active' } }, archived),
        },
        decisions(true, false),
      ],
      ['3.4.2 no evaluations', READ, { decision: true }],
      ['3.4.3 empty evaluations', { ...READ, evaluations: [] }, { decision: true }],
    ])('%s', async (_section, body, expected) => {
      expect(await answerTo('evaluations', body)).toEqual(expected);
    });

    test('3.4.1 one that can’t be read is a no with its error, and the others are answered', async () => {
      const evaluations = [{ resource: record(1) }, {}];
      expect(await answerTo('evaluations', { subject: alice, action: act('read'), evaluations })).toEqual({
        evaluations: [
          { decision: true },
          {
            decision: false,
            context: { error: { status: 400, message: expect.any(String), field: 'resource' } },
          },
        ],
      });
    });
  });

  describe('Search', () => {
    const search = {
      subject: (name: string, resource: Json) => ask({ type: 'user' }, act(name), resource),
      resource: (subject: Json, name: string) => ask(subject, act(name), { type: 'record' }),
      action: (subject: Json, resource: Json) => ({ subject, resource }),
    };
    const names = (...all: string[]) => all.map((name) => ({ name }));

    test.each<[string, Path, Json, Json[]]>([
      ['4.2.1 who', 'search/subject', search.subject('read', record(1)), [alice, bob]],
      [
        '4.2.2 who, with a context',
        'search/subject',
        { ...search.subject('read', record(1)), context },
        [alice, bob],
      ],
      [
        '4.2.3 who, whoever is named',
        'search/subject',
        ask({ type: 'user', id: 'nobody' }, act('read'), record(1)),
        [alice, bob],
      ],
      ['4.2.4 who, with properties', 'search/subject', search.subject('write', archived), [bob]],
      ['4.3.1 where', 'search/resource', search.resource(alice, 'read'), [record(1), record(2)]],
      [
        '4.3.2 where, wherever is named',
        'search/resource',
        ask(alice, act('read'), { type: 'record', id: 'record-9' }),
        [record(1), record(2)],
      ],
      ['4.3.3 where, with properties', 'search/resource', search.resource(admin, 'write'), [record(2)]],
      ['4.4.1 what', 'search/action', search.action(alice, record(1)), names('read', 'write')],
      [
        '4.4.2 what, with a context',
        'search/action',
        { ...search.action(alice, record(1)), context },
        names('read', 'write'),
      ],
      ['4.4.3 what, with properties', 'search/action', search.action(admin, archived), names('write')],
    ])('%s', async (_section, path, body, results) => {
      expect(await answerTo(path, body)).toEqual({ results });
    });

    test('4.5 a page of one, and by its token the next and last', async () => {
      const body = search.subject('read', record(1));
      const first = await answerTo('search/subject', { ...body, page: { limit: 1 } });
      expect(first).toEqual({ results: [alice], page: { next_token: expect.stringMatching(/./) } });
      const { next_token: token } = first.page as { next_token: string };
      const second = await answerTo('search/subject', { ...body, page: { token } });
      expect(second).toEqual({ results: [bob], page: { next_token: '' } });
    });

    const stranger = user('nonexistent-user');
    const unknown = { type: 'spaceship', id: 'x' };
    test.each<[string, Path, Json]>([
      ['4.6.1 somebody', 'search/action', search.action(stranger, record(1))],
      ['4.6.1 somebody', 'search/resource', search.resource(stranger, 'read')],
      ['4.6.1 something', 'search/subject', search.subject('read', record(9))],
      ['4.6.1 something', 'search/action', search.action(alice, record(9))],
      ['4.6.2 a type', 'search/subject', ask({ type: 'spaceship' }, act('read'), record(1))],
      ['4.6.2 a type', 'search/subject', search.subject('read', unknown)],
      ['4.6.2 a type', 'search/resource', ask(alice, act('read'), { type: 'spaceship' })],
      ['4.6.2 a type', 'search/resource', search.resource(unknown, 'read')],
      ['4.6.2 a type', 'search/action', search.action(alice, unknown)],
      ['4.6.2 a type', 'search/action', search.action(unknown, record(1))],
      ['an action', 'search/subject', search.subject('fly', record(1))],
      ['an action', 'search/resource', search.resource(alice, 'fly')],
    ])('%s that is unknown finds nothing: %s', async (_section, path, body) => {
      expect(await answerTo(path, body)).toEqual({ results: [] });
    });

    test.each<[string, Path, Json]>([
      ['4.7.1 who without an action', 'search/subject', { subject: { type: 'user' }, resource: record(1) }],
      ['4.7.1 where without a subject', 'search/resource', { action: act('read'), resource: record(1) }],
      ['4.7.1 what without a resource', 'search/action', { subject: alice }],
      ['4.7.2 who without resource.id', 'search/subject', search.subject('read', { type: 'record' })],
      ['4.7.2 where without subject.id', 'search/resource', search.resource({ type: 'user' }, 'read')],
      ['a page of nothing', 'search/action', { ...search.action(alice, record(1)), page: { limit: 0 } }],
      ['a page that is a text', 'search/action', { ...search.action(alice, record(1)), page: '2' }],
    ])('%s is malformed', async (_section, path, body) => {
      await stage.ask(path, body).expect(400);
    });
  });

  describe('Discovery', () => {
    test('6 says where each kind of question is asked', async () => {
      const { body, headers } = await request(stage.app)
        .get('/.well-known/authzen-configuration/latchkey')
        .expect(200);
      expect(headers['content-type']).toMatch(/^application\/json(;|$)/);
      const base = `${PUBLIC_URL}/latchkey`;
      expect(body).toEqual({
        policy_decision_point: base,
        access_evaluation_endpoint: `${base}/access/v1/evaluation`,
        access_evaluations_endpoint: `${base}/access/v1/evaluations`,
        search_subject_endpoint: `${base}/access/v1/search/subject`,
        search_resource_endpoint: `${base}/access/v1/search/resource`,
        search_action_endpoint: `${base}/access/v1/search/action`,
      });
    });
  });
});
