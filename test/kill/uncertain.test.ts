import { databaseNames } from '../support/test-servers';
import { onDatabase } from '../support/databases';
import { campaign, type Result } from './campaign';
import { seededRandom } from './seeded-random';
import { openStage, type Stage } from './stage';
import { table, totalOf } from './table';

const times = Number(process.env.LATCHKEY_KILLS ?? 1);
const seed = Number(process.env.LATCHKEY_SEED ?? Date.now() % 1_000_000);
/** Between the delivery of a post and the note that it was delivered. */
const points = ['mirror.posted'];

for (const name of databaseNames.filter((one) => one !== 'mysql')) {
  onDatabase(
    name,
    'a process killed before it noted a post, on platforms that let nobody know',
    (_open, place) => {
      let stage: Stage;
      let result: Result;
      beforeAll(
        async () => {
          stage = await openStage(await place.freshUrl(), true);
          result = await campaign(stage, { points, times, random: seededRandom(seed) });
          process.stdout.write(table(`${name}, nothing to tell by, seed ${seed}`, result));
        },
        60_000 + times * 20_000,
      );
      afterAll(() => stage.close());

      it('leaves that post uncertain, for a person to judge', () => {
        expect(result.killed).toHaveLength(times);
        const parked = result.setAside.filter((line) => /^mirror\.\w+ uncertain: /.test(line));
        expect(result.setAside).toEqual(parked);
        expect(parked.length).toBeGreaterThanOrEqual(times);
        expect(totalOf(result).uncertain).toBe(parked.length);
      });

      it('posts nothing twice and loses nothing without a word', () => {
        expect(
          result.findings.filter(({ times: there, uncertain }) => there !== 1 && uncertain === 0),
        ).toEqual([]);
        expect(totalOf(result)).toMatchObject({ lost: 0, doubled: 0 });
        expect(result.isQuiet).toBe(true);
        expect(result.brokenLogs).toEqual([]);
      });
    },
  );
}
