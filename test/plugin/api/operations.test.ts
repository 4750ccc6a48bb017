import { onDatabase } from '../../support/databases';
import { OPERATIONS } from '../../../plugin/api';
import { openApiStage, type ApiStage } from './api-stage';
import { EXAMPLES, send, STEPS, type Example, type World } from './examples';

const RATE = { burst: 1e6, perSecond: 1e6 };
/** As far as somebody outside can tell two answers apart. */
const seen = ({ status, body }: { status: number; body: Record<string, unknown> }) => {
  const { requestId: _unlike, ...rest } = body;
  return { status, ...rest };
};

onDatabase('sqlite', 'the operations of the API', (_open, place) => {
  describe('called by somebody who may', () => {
    let stage: ApiStage;
    const world: World = {};
    beforeAll(async () => {
      stage = await openApiStage(place, RATE);
    });
    afterAll(() => stage.core.close());

    test.each(STEPS.map((step) => ({ ...step, id: step.call({}).id })))('$id is done', async (step) => {
      await step.before?.(stage, world);
      const { status, body } = await send(stage, step.call(world));
      expect(status >= 200 && status < 300 ? 'done' : { status, body }).toBe('done');
      step.keep?.(body, world);
    });

    test('there is one for every operation', () => {
      expect([...EXAMPLES.keys()].sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
    });
  });

  describe('called by somebody who may not', () => {
    let stage: ApiStage;
    let bare: string;
    beforeAll(async () => {
      stage = await openApiStage(place, RATE);
      bare = await stage.issue('bare', ['act']);
    });
    afterAll(() => stage.core.close());
    const examples = [...EXAMPLES.values()];

    test.each(examples)('$id lets nobody in', async (example) => {
      expect((await send(stage, example, { token: '' })).status).toBe(401);
    });

    test.each(examples)('$id lets no token in without its scope', async (example) => {
      const { status, body } = await send(stage, example, { token: bare });
      expect({ status, body }).toMatchObject({ status: 403, body: { reason: 'SCOPE' } });
    });

    /** Nadia owns the agency and has nothing to do with the bakery. */
    const ofBakery = examples.filter(({ params }) => params?.account === '1042');
    test.each(ofBakery)('$id tells a stranger nothing of an account: it isn’t there', async (example) => {
      const foreign = await send(stage, example, { as: 'user:4' });
      const unknown = await send(
        stage,
        { ...example, params: { ...example.params, account: 'none' } },
        { as: 'user:4' },
      );
      expect(foreign.status).toBeGreaterThanOrEqual(400);
      expect(seen(foreign)).toEqual(seen(unknown));
    });

    const FOREIGN: Record<string, string> = {
      membership: 'm-1077-4',
      contact: '40',
      team: 't-dev',
      domain: 'd-9',
    };
    const withForeign = ofBakery.flatMap((example) =>
      Object.entries(FOREIGN)
        .filter(([name]) => example.params?.[name] !== undefined)
        .map(([name, id]) => ({ ...example, name, foreign: id })),
    );
    const placed = (example: Example, name: string, id: string) => ({
      ...example,
      params: { ...example.params, [name]: id },
    });
    test.each(withForeign)('$id answers another account’s $name like one that isn’t there', async (one) => {
      const foreign = await send(stage, placed(one, one.name, one.foreign));
      const unknown = await send(stage, placed(one, one.name, 'none'));
      expect(foreign.status).toBe(404);
      expect(seen(foreign)).toEqual(seen(unknown));
    });
  });
});
