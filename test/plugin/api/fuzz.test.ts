import { OPERATIONS } from '../../../plugin/api';
import { PROBLEMS } from '../../../plugin/api/problem-kinds';
import { onDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from './api-stage';
import { brokenCalls } from './broken';
import { CALLERS, LEAK } from './callers';
import { EXAMPLES, send, type Example } from './examples';

const RATE = { burst: 1e9, perSecond: 1e9 };
/** A seed that a failure names; another one by LATCHKEY_SEED. */
const SEED = Number(process.env.LATCHKEY_SEED ?? 7);

/** Elsewhere than on SQLite it takes minutes: LATCHKEY_FUZZ_ON=sqlite,postgres. */
const ON = (process.env.LATCHKEY_FUZZ_ON ?? 'sqlite').split(',') as ('sqlite' | 'postgres' | 'mysql')[];

const DECLARED = new Set([200, 201, 204, ...Object.values(PROBLEMS).map(([status]) => status)]);

for (const name of ON) {
  onDatabase(name, `the API under broken calls (seed ${SEED})`, (_open, place) => {
    let stage: ApiStage;
    beforeAll(async () => {
      stage = await openApiStage(place, RATE);
    });
    afterAll(() => stage.core.close());

    /** What must never be in an answer; what the caller sent comes back in none either. */
    const check = async (example: Example, { options, foreign }: (typeof CALLERS)[string]) => {
      // The example may say for whom it acts: here it is the caller who does.
      const { as: _whom, ...call } = example;
      const { status, text, headers } = await send(stage, call, options);
      const about = JSON.stringify({
        id: call.id,
        params: call.params,
        query: call.query,
        body: call.body,
      }).slice(0, 400);
      const fault = (what: string) => `${what}: ${about} → ${status} ${text.slice(0, 400)}`;
      if (status >= 500 || !DECLARED.has(status)) throw new Error(fault('status'));
      if (LEAK.test(text)) throw new Error(fault('leak'));
      if (foreign.test(text)) throw new Error(fault('somebody else’s'));
      if (status >= 400 && headers['content-type'] !== 'application/problem+json; charset=utf-8') {
        throw new Error(fault('no problem'));
      }
      return status;
    };

    describe.each(Object.entries(CALLERS))('by %s', (name, caller) => {
      test.each(OPERATIONS.map(({ id }) => id))('%s says nothing that it must not', async (id) => {
        const statuses: number[] = [];
        for (const example of brokenCalls(EXAMPLES.get(id)!, SEED + id.length)) {
          statuses.push(await check(example, caller));
        }
        expect(statuses.length).toBeGreaterThan(1);
        if (name === 'nobody') expect(new Set(statuses).has(200)).toBe(false);
      });
    });

    test('the prototype of objects is as it was, and the API still answers', async () => {
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect('account' in {}).toBe(false);
      await send(stage, EXAMPLES.get('can')!).expect(200);
    });
  });
}
