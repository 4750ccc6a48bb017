import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compile, type Snapshot } from '../../core/access/snapshot';
import { seededRandom } from '../kill/seeded-random';
import { modelOf, NOW } from './model';

const SNAPSHOTS = 500;

/** What a snapshot keeps of the heap, in bytes, where facts are read anew for each as they are from a database. */
export function memoryOfSnapshot(seed: number, services: number): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const kept: Snapshot[] = [];
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  for (let n = 0; n < 10; n += 1) kept.push(compile(modelOf(seededRandom(seed), services), NOW));
  const before = used();
  for (let n = 0; n < SNAPSHOTS; n += 1) kept.push(compile(modelOf(seededRandom(seed), services), NOW));
  return (used() - before) / (kept.length - 10);
}
