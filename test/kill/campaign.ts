import { killPoints } from './points';
import { audit, brokenLogs, setAside, type Finding } from './audit';
import type { Death } from './orders';
import { isQuiet } from './quiet';
import { play, type Scene } from './scene';
import type { Stage } from './stage';
import { Troupe } from './troupe';

/** What a campaign came to. */
export interface Result {
  readonly killed: readonly string[];
  /** Points that a round without a death never passes. */
  readonly unreached: readonly string[];
  readonly findings: readonly Finding[];
  readonly isQuiet: boolean;
  readonly brokenLogs: readonly string[];
  readonly setAside: readonly string[];
  readonly rounds: number;
}

/** What to kill, where, and how to choose the moment. */
export interface Plan {
  readonly points: readonly string[];
  readonly times: number;
  readonly random: () => number;
}

const mostIdleRounds = 6;
/** Scenes of both chats that are played at once: while some wait for a dead one's leases, the others go on. */
const pairs = 3;

/** Plays rounds until every death has been died, then lets what is left be delivered, and looks. */
export async function campaign(stage: Stage, { points, times, random }: Plan): Promise<Result> {
  const troupe = new Troupe(stage);
  const scenes: Scene[] = [];
  let rounds = 0;
  const round = async () => {
    const first = (rounds += 1) * pairs;
    const played = Array.from({ length: pairs }, (_, n) =>
      (['slack', 'discord'] as const).map((surface) => play(stage, troupe, surface, first + n)),
    );
    scenes.push(...(await Promise.all(played.flat())));
  };
  try {
    troupe.begin();
    await round();
    await isQuiet(stage); // what is acknowledged is done by and by
    const passed = (await troupe.ask({ do: 'passed' })) as Record<string, number>;
    // Each process counts anew, wherever the scenes are by then: no more than one of them passes in all.
    const moment = (point: string): Death => ({
      point,
      nth: 1 + Math.floor((random() * (passed[point] ?? 1)) / (2 * pairs)),
    });
    const reached = points.filter((point) => (passed[point] ?? 0) > 0);
    troupe.condemn(
      shuffled(
        reached.flatMap((point) => Array.from({ length: times }, () => moment(point))),
        random,
      ),
    );
    await troupe.replace();
    for (let idle = 0; troupe.waiting > 0 && idle < mostIdleRounds;) {
      const before = troupe.waiting;
      await round();
      idle = troupe.waiting < before ? 0 : idle + 1;
    }
    return {
      ...{ killed: troupe.killed, rounds, unreached: points.filter((point) => !reached.includes(point)) },
      isQuiet: await isQuiet(stage),
      findings: await audit(stage, scenes),
      brokenLogs: await brokenLogs(stage),
      setAside: await setAside(stage),
    };
  } finally {
    await troupe.end();
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
}

/** All points, from the sources. */
export const everyPoint = killPoints();
