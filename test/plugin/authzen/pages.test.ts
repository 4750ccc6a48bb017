import { onDatabase } from '../../support/databases';
import { BAKERY, openAuthzenStage, PAY, type AuthzenStage, type Path } from './authzen-stage';

type Json = Record<string, unknown>;

onDatabase('sqlite', 'a page of what AuthZEN finds', (_open, place) => {
  let stage: AuthzenStage;
  beforeAll(async () => {
    stage = await openAuthzenStage(place);
  });
  afterAll(() => stage.core.close());
  const answerTo = async <T = Json>(path: Path, body: unknown): Promise<T> =>
    (await stage.ask(path, body).expect(200)).body as T;
  const who = { subject: { type: 'user' }, action: { name: 'support.open' }, resource: BAKERY };
  const first = async () => {
    const answer = await answerTo<{ page: { next_token: string } }>('search/subject', {
      ...{ ...who, page: { limit: 1 } },
    });
    return answer.page.next_token;
  };

  test('goes on by its token, with its limit or without', async () => {
    const token = await first();
    const [one, other] = await Promise.all(
      [{ token }, { token, limit: 1 }].map((page) => answerTo('search/subject', { ...who, page })),
    );
    expect(one).toMatchObject({ results: [{ type: 'user', id: '2' }] });
    expect(one).toEqual(other);
  });

  test.each<[string, (token: string) => [Path, Json]]>([
    ['an altered place', (token) => ['search/subject', { ...who, page: { token: `A${token.slice(1)}` } }]],
    ['an altered proof', (token) => ['search/subject', { ...who, page: { token: altered(token) } }]],
    ['no proof', (token) => ['search/subject', { ...who, page: { token: token.split('.')[0] } }]],
    ['a token that was made up', () => ['search/subject', { ...who, page: { token: 'MQ.x' } }]],
    ['a token that is none', () => ['search/subject', { ...who, page: { token: 7 } }]],
    ['another limit', (token) => ['search/subject', { ...who, page: { token, limit: 2 } }]],
    [
      'another type',
      (token) => ['search/subject', { ...who, subject: { type: 'contact' }, page: { token } }],
    ],
    ['another action', (token) => ['search/subject', { ...who, action: PAY, page: { token } }]],
    [
      'another resource',
      (token) => ['search/subject', { ...who, resource: { ...BAKERY, id: '1077' }, page: { token } }],
    ],
    [
      'another search',
      (token) => ['search/resource', { ...who, subject: { type: 'user', id: '1' }, page: { token } }],
    ],
  ])('does not go on with %s', async (_what, bodyOf) => {
    const [path, body] = bodyOf(await first());
    await stage.ask(path, body).expect(400);
  });

  test('is told of only where one was asked for, or there is more', async () => {
    expect(await answerTo('search/subject', who)).not.toHaveProperty('page');
    expect(await answerTo('search/subject', { ...who, page: {} })).toHaveProperty('page', {
      next_token: '',
    });
    const huge = { ...who, page: { limit: 1_000_000 } };
    expect(await answerTo('search/subject', huge)).toHaveProperty('page.next_token', '');
  });
});

function altered(token: string): string {
  return `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
}
