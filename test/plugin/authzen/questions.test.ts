import { PERMISSION_KEYS, type ResourceRef } from '../../../core/index';
import { SAMPLE_ACCOUNTS } from '../../../sandbox/sample';
import { onDatabase } from '../../support/databases';
import { BAKERY, GRACE, NADIA, openAuthzenStage, PAY, type AuthzenStage, type Path } from './authzen-stage';

type Json = Record<string, unknown>;
interface Entity {
  type: string;
  id: string;
  properties?: Json;
}

const SUBJECTS: Entity[] = [
  ...['1', '2', '3', '4', '5', '9'].map((id) => ({ type: 'user', id })),
  ...['31', '32', '33', '40'].map((id) => ({ type: 'contact', id })),
  ...['1', '99'].map((id) => ({ type: 'staff', id })),
];
const TYPES = ['account', 'service', 'department', 'ticket', 'invoice', 'domain'];
const KEYS = ['support.open', 'support.viewAll', 'service.view', 'billing.pay', 'misc.teams', 'misc.domains'];

onDatabase('sqlite', 'questions of AuthZEN about what Latchkey knows', (_open, place) => {
  let stage: AuthzenStage;
  let resources: Entity[];
  beforeAll(async () => {
    stage = await openAuthzenStage(place);
    const tickets: Entity[] = [];
    for (const id of ['1', '3']) {
      const person = stage.core.as({ principal: `user:${id}`, name: id, login: true, channel: 'web' });
      const words = { priority: 'low' as const, subject: 's', message: 'm' };
      const ticket = await person.openTicket({ account: '1042', department: 'technical', ...words });
      tickets.push({ type: 'ticket', id: ticket.id });
    }
    const accounts = SAMPLE_ACCOUNTS.map(({ account }) => account.id);
    resources = [
      ...accounts.map((id) => ({ type: 'account', id })),
      ...SAMPLE_ACCOUNTS.flatMap(({ services }) => services.map(({ id }) => ({ type: 'service', id }))),
      ...accounts.flatMap((account) =>
        ['technical', 'billing'].map((id) => ({ type: 'department', id, properties: { account } })),
      ),
      ...tickets,
      { type: 'invoice', id: 'i-931' },
      { type: 'service', id: 'none' },
    ];
  });
  afterAll(() => stage.core.close());

  const answerTo = async <T = Json>(path: Path, body: unknown): Promise<T> =>
    (await stage.ask(path, body).expect(200)).body as T;
  const decisionsOn = async (evaluations: Json[], more: Json = {}): Promise<boolean[]> => {
    const answer = await answerTo<{ evaluations: { decision: boolean }[] }>('evaluations', {
      ...{ evaluations, ...more },
    });
    return answer.evaluations.map(({ decision }) => decision);
  };
  const refOf = ({ type, id, properties }: Entity) => ({ type, id, ...properties }) as ResourceRef;
  /** All of a search, two at a time. */
  const found = async <T>(path: Path, body: Json): Promise<T[]> => {
    const all: T[] = [];
    for (let token: string | undefined = ''; token !== undefined;) {
      const answer: { results: T[]; page: { next_token: string } } = await answerTo(path, {
        ...{ ...body, page: { limit: 2, token } },
      });
      all.push(...answer.results);
      token = answer.page.next_token || undefined;
    }
    return all;
  };

  test('are answered as core answers them', async () => {
    let allowed = 0;
    for (const subject of SUBJECTS) {
      const principal = `${subject.type}:${subject.id}`;
      const questions = KEYS.flatMap((key) => resources.map((resource) => ({ key, resource })));
      const expected = await stage.core.open().canMany({
        ...{
          principal,
          questions: questions.map(({ key, resource }) => ({ key, resource: refOf(resource) })),
        },
      });
      const asked = questions.map(({ key, resource }) => ({ action: { name: key }, resource }));
      expect(await decisionsOn(asked, { subject })).toEqual(expected);
      allowed += expected.filter((yes) => yes).length;
    }
    expect(allowed).toBeGreaterThan(50);
  });

  test('about who find exactly those of a type whose answer is yes', async () => {
    for (const name of KEYS) {
      for (const resource of resources) {
        const about = { action: { name }, resource };
        const yes = await decisionsOn(
          SUBJECTS.map((subject) => ({ subject })),
          about,
        );
        for (const type of ['user', 'contact', 'staff']) {
          const who = await found<Entity>('search/subject', { ...about, subject: { type } });
          const expected = SUBJECTS.filter((subject, at) => subject.type === type && yes[at]);
          expect(who).toEqual(expected);
        }
      }
    }
  });

  test('about where find exactly those of a type whose answer is yes', async () => {
    for (const subject of SUBJECTS) {
      for (const name of KEYS) {
        const about = { subject, action: { name } };
        const yes = await decisionsOn(
          resources.map((resource) => ({ resource })),
          about,
        );
        for (const type of TYPES) {
          const where = await found<Entity>('search/resource', { ...about, resource: { type } });
          const answers = await decisionsOn([...where.map((resource) => ({ resource })), {}], about);
          expect(answers.slice(0, -1)).toEqual(where.map(() => true));
          const names = where.map((one) => JSON.stringify(one));
          expect(new Set(names).size).toBe(names.length);
          const expected = resources.filter((resource, at) => resource.type === type && yes[at]);
          expect(names).toEqual(expect.arrayContaining(expected.map((one) => JSON.stringify(one))));
        }
      }
    }
  }, 60_000);

  test('about what find exactly the keys whose answer is yes', async () => {
    for (const subject of SUBJECTS) {
      for (const resource of resources) {
        const keys = await found<{ name: string }>('search/action', { subject, resource });
        const asked = PERMISSION_KEYS.map((name) => ({ action: { name } }));
        const yes = await decisionsOn(asked, { subject, resource });
        const expected = PERMISSION_KEYS.filter((_key, at) => yes[at]).sort();
        expect(keys.map(({ name }) => name)).toEqual(expected);
      }
    }
  }, 60_000);

  test('take nothing from a caller but the account that a department is meant for', async () => {
    const open = { name: 'support.open' };
    const department = (properties?: Json) => ({ type: 'department', id: 'technical', properties });
    const claims = { role: 'owner', account: '1042', login: true, type: 'user', id: '1' };
    expect(
      await decisionsOn([
        { subject: GRACE, action: open, resource: department({ account: '1042' }) },
        { subject: GRACE, action: open, resource: department() },
        { subject: GRACE, action: open, resource: department({ account: '1077' }) },
        { subject: GRACE, action: open, resource: department({ account: 1042 }) },
        { subject: { ...NADIA, properties: claims }, action: PAY, resource: BAKERY },
        { subject: { type: 'contact', id: 'x', properties: claims }, action: PAY, resource: BAKERY },
        { subject: GRACE, action: PAY, resource: { type: 'account', id: '1077', properties: claims } },
        {
          subject: GRACE,
          action: { name: 'service.view' },
          resource: { type: 'service', id: 's-90', properties: claims },
        },
        { subject: GRACE, action: { name: 'fly', properties: claims }, resource: BAKERY },
      ]),
    ).toEqual([true, ...Array<boolean>(8).fill(false)]);
  });

  test('about where can be asked on one account alone', async () => {
    const tomasz = { type: 'user', id: '5' };
    const asked = { subject: tomasz, action: { name: 'support.open' } };
    const all = await found<Entity>('search/resource', { ...asked, resource: { type: 'account' } });
    const on = async (account: string) =>
      found<Entity>('search/resource', { ...asked, resource: { type: 'account', properties: { account } } });
    const each = [await on('1042'), await on('1077')];
    expect(each.flat()).toEqual(all);
    expect(each.every(({ length }) => length > 0)).toBe(true);
    expect(await on('none')).toEqual([]);
  });

  test.each([
    ['', ''],
    ['user', ''],
    ['user', '1\u0000'],
    ['user', '\ud800'],
    ['user', '1'.repeat(65)],
    ['u'.repeat(64), '1'.repeat(64)],
    ['user:1', ''],
    ['', 'user:1'],
    ['__proto__', 'constructor'],
    ['staff', '1'],
    ['service', 'pep'],
    ['team', '1'],
  ])('know nobody by the name %j %j', async (type, id) => {
    const nobody = { type, id };
    const about = { action: PAY, resource: BAKERY };
    expect(await answerTo('evaluation', { subject: nobody, ...about })).toEqual({ decision: false });
    const thing = { subject: GRACE, action: PAY, resource: nobody };
    expect(await answerTo('evaluation', thing)).toEqual({ decision: false });
    const key = { subject: GRACE, action: { name: id }, resource: BAKERY };
    expect(await answerTo('evaluation', key)).toEqual({ decision: false });
    const none = { results: [] };
    expect(await answerTo('search/action', { subject: nobody, resource: BAKERY })).toEqual(none);
    expect(await answerTo('search/action', { subject: GRACE, resource: nobody })).toEqual(none);
    expect(await answerTo('search/resource', { ...thing, subject: nobody, resource: BAKERY })).toEqual(none);
    if (type !== 'user') {
      expect(await answerTo('search/subject', { ...about, subject: { type } })).toEqual(none);
    }
  });
});
