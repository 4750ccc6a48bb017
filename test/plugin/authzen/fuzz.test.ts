import { onDatabase } from '../../support/databases';
import { NAUGHTY, OTHERS } from '../api/broken';
import { CALLERS, LEAK } from '../api/callers';
import { openAuthzenStage, type AuthzenStage, type Path } from './authzen-stage';

const PATHS: Path[] = ['evaluation', 'evaluations', 'search/subject', 'search/resource', 'search/action'];
const DECLARED = new Set([200, 400, 401, 403, 413]);
const action = '{"name":"support.open"}';
const resource = '{"type":"department","id":"technical","properties":{"account":"1042"}}';
const page = '{"limit":1,"token":"a.b"}';
const options = '{"evaluations_semantic":"deny_on_first_deny"}';
const VALUES = [...NAUGHTY, ...OTHERS].map((value) => JSON.stringify(value));
const NAMES = ['__proto__', 'constructor', '__caslSubjectType__', 'toString', '\\u0000'];

/** What is asked about somebody: JSON as texts, so that names which objects can't have can stand in them. */
function bodiesOf(principal: string): string[] {
  const [type, id] = principal.split(':');
  const subject = JSON.stringify({ type, id });
  const whole = `{"subject":${subject},"action":${action},"resource":${resource}`;
  return [
    ...VALUES,
    ...VALUES.flatMap((value) => [
      `{"subject":${value},"action":${action},"resource":${resource},"page":${page}}`,
      `{"subject":{"type":${value},"id":"1"},"action":${action},"resource":${resource}}`,
      `{"subject":{"type":"user","id":${value}},"action":${action},"resource":${resource}}`,
      `{"subject":${subject},"action":{"name":${value}},"resource":${resource},"evaluations":[{},${value}]}`,
      `{"subject":${subject},"action":${action},"resource":{"type":${value},"id":${value}}}`,
      `{"subject":${subject},"action":${action},"resource":{"type":"ticket","id":${value}}}`,
      `{"subject":${subject},"action":${action},"resource":{"type":"department","id":"x","properties":{"account":${value}}}}`,
      `${whole},"page":{"token":${value}},"options":${options},"evaluations":[{"subject":${value}},{}]}`,
      `${whole},"page":{"limit":${value}},"options":{"evaluations_semantic":${value}},"evaluations":[{}]}`,
    ]),
    ...NAMES.flatMap((name) => [
      `${whole},"${name}":{"id":"1","account":"1042"}}`,
      `{"${name}":${whole}}}`,
      `{"subject":{"type":"user","${name}":"1"},"action":${action},"resource":${resource}}`,
      `{"subject":${subject},"action":${action},"resource":{"type":"account","${name}":{"id":"1042"}}}`,
      `{"action":${action},"resource":${resource},"evaluations":[{"${name}":{"subject":${subject}}}]}`,
      `{"subject":${subject},"action":{"name":"x","properties":{"${name}":true}},"resource":${resource}}`,
    ]),
    `${whole},"context":${nested(20_000)}}`,
    `${whole},"evaluations":${nested(20_000)}}`,
    `${whole},"evaluations":[${Array<string>(1_000).fill('{}').join()}]}`,
    `${whole},"evaluations":[${Array<string>(20_000).fill('0').join()}]}`,
    `${whole},"context":{"huge":"${'x'.repeat(300_000)}"}}`,
  ];
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

onDatabase('sqlite', 'AuthZEN under broken questions', (_open, place) => {
  let stage: AuthzenStage;
  let acting: string;
  beforeAll(async () => {
    stage = await openAuthzenStage(place);
    acting = await stage.issue('acting', ['decisions', 'act']);
  });
  afterAll(() => stage.core.close());

  /** Each caller sends its share of them, and the token that asks about everybody all. */
  const PARTS = 4;
  const callers = Object.entries(CALLERS).map(([name, { options, foreign }], part) => ({
    ...{ name, as: options.as, foreign, part },
  }));
  const alone = { name: 'a token alone', as: undefined, foreign: /(?!)/, part: undefined };

  describe.each([...callers, alone])('by $name', ({ name, as, foreign, part }) => {
    const bodies = bodiesOf(as ?? 'user:1').filter(
      (_body, at) => part === undefined || at % PARTS === part % PARTS,
    );
    const isNobody = name === 'nobody';

    test.each(PATHS)('%s answers, and says nothing that it must not', async (path) => {
      const headers = {
        Authorization: isNobody ? '' : `Bearer ${acting}`,
        ...(as === undefined ? {} : { 'Latchkey-Principal': as }),
      };
      const statuses = new Set<number>();
      for (const body of bodies) {
        const { status, text } = await stage.ask(path, body, headers);
        const fault = (what: string) => `${what}: ${body.slice(0, 300)} → ${status} ${text.slice(0, 300)}`;
        if (!DECLARED.has(status)) throw new Error(fault('status'));
        if (LEAK.test(text)) throw new Error(fault('leak'));
        if (foreign.test(text)) throw new Error(fault('somebody else’s'));
        statuses.add(status);
      }
      // Nobody who acts for somebody is told who else may.
      expect(statuses.has(200)).toBe(!isNobody && !(as !== undefined && path === 'search/subject'));
    });
  });

  test('the prototype of objects is as it was', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('account' in {} || 'id' in {}).toBe(false);
  });
});
