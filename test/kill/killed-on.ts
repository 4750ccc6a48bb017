import type { DatabaseName } from '../support/test-servers';
import { onDatabase } from '../support/databases';
import { seededRandom } from './seeded-random';
import { campaign, everyPoint, type Result } from './campaign';
import { openStage, type Stage } from './stage';
import { table, totalOf } from './table';

const times = Number(process.env.LATCHKEY_KILLS ?? 1);
const seed = Number(process.env.LATCHKEY_SEED ?? Date.now() % 1_000_000);
const patienceMs = 60_000 + times * everyPoint.length * 15_000;

/** Kills an installation on this database at every point, as often as asked; each database has a file, so that they run beside each other. */
export function killedOn(name: DatabaseName): void {
  onDatabase(name, 'a process killed at every point', (_open, place) => {
    let stage: Stage;
    let result: Result;
    beforeAll(async () => {
      stage = await openStage(await place.freshUrl(), false);
      result = await campaign(stage, { points: everyPoint, times, random: seededRandom(seed) });
      process.stdout.write(table(`${name}, seed ${seed}, ${result.rounds} rounds`, result));
    }, patienceMs);
    afterAll(() => stage.close());

    it('passes every point that the sources name, and dies there as often as asked', () => {
      expect(everyPoint.length).toBeGreaterThan(12);
      expect(result.unreached).toEqual([]);
      for (const point of everyPoint) {
        expect(result.killed.filter((one) => one === point)).toHaveLength(times);
      }
    });

    it('loses nothing that was acknowledged, and does nothing twice', () => {
      expect(result.findings.filter(({ times: there }) => there !== 1)).toEqual([]);
      expect(totalOf(result)).toMatchObject({ lost: 0, doubled: 0 });
    });

    it('leaves no lane stuck, no letter set aside and every log true', () => {
      expect(result.isQuiet).toBe(true);
      expect(result.setAside).toEqual([]);
      expect(result.brokenLogs).toEqual([]);
    });
  });
}
