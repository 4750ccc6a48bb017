import { onDatabase } from '../../support/databases';
import { BAKERY, GRACE, NADIA, openAuthzenStage, PAY, type AuthzenStage } from './authzen-stage';

type Json = Record<string, unknown>;

onDatabase('sqlite', 'many questions of AuthZEN at once', (_open, place) => {
  let stage: AuthzenStage;
  beforeAll(async () => {
    stage = await openAuthzenStage(place);
  });
  afterAll(() => stage.core.close());

  const decisionsOn = async (evaluations: unknown[], more: Json = {}): Promise<boolean[]> => {
    const { body } = await stage.ask('evaluations', { evaluations, ...more }).expect(200);
    return (body as { evaluations: { decision: boolean }[] }).evaluations.map(({ decision }) => decision);
  };
  const yes = { subject: GRACE };
  const no = { subject: NADIA };
  const broken = { subject: 'grace' };
  const answersTo = (evaluations: unknown[], evaluations_semantic?: string) =>
    decisionsOn(evaluations, {
      ...{ action: PAY, resource: BAKERY },
      ...(evaluations_semantic === undefined ? {} : { options: { evaluations_semantic, other: 1 } }),
    });

  test.each<[string | undefined, unknown[], boolean[]]>([
    [undefined, [no, yes, no], [false, true, false]],
    ['execute_all', [no, broken, yes, null, 7], [false, false, true, false, false]],
    ['deny_on_first_deny', [yes, yes, no, yes], [true, true, false]],
    ['deny_on_first_deny', [yes, broken, yes], [true, false]],
    ['deny_on_first_deny', [broken, yes], [false]],
    ['deny_on_first_deny', [no, broken, yes], [false]],
    ['deny_on_first_deny', [yes, yes], [true, true]],
    ['permit_on_first_permit', [no, yes, no], [false, true]],
    ['permit_on_first_permit', [broken, no, broken, yes, yes], [false, false, false, true]],
    ['permit_on_first_permit', [no, no, broken], [false, false, false]],
  ])('by %s', async (semantic, evaluations, expected) => {
    expect(await answersTo(evaluations, semantic)).toEqual(expected);
  });

  test('an entity takes the place of the one at the top whole', async () => {
    const technical = { type: 'department', id: 'technical', properties: { account: '1042' } };
    const asked = { subject: GRACE, action: { name: 'support.open' }, resource: technical };
    expect(await decisionsOn([{}, { resource: { id: 'technical' } }], asked)).toEqual([true, false]);
  });

  test.each<[string, Json]>([
    ['more than a thousand', { evaluations: Array<Json>(1_001).fill(yes) }],
    ['evaluations that are no list', { evaluations: { 0: yes } }],
    ['no evaluations, but null', { evaluations: null }],
    ['a semantic that there isn’t', { evaluations: [yes], options: { evaluations_semantic: 'any' } }],
    ['options that are a text', { evaluations: [yes], options: 'execute_all' }],
    ['a broken entity at the top', { evaluations: [yes], subject: 'grace' }],
    ['a broken field at the top', { evaluations: [yes], subject: { type: 7 } }],
  ])('%s are malformed', async (_what, more) => {
    await stage.ask('evaluations', { action: PAY, resource: BAKERY, ...more }).expect(400);
  });

  test('a thousand are answered', async () => {
    expect(await answersTo(Array<Json>(1_000).fill(yes))).toEqual(Array<boolean>(1_000).fill(true));
  });
});
