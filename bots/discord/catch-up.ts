import type { Log } from '../../core/index';
import { failureOf, loggable } from './failure';
import type { HeardMessage, Place } from './heard-message';
import type { Cursors } from './options';
import type { Pauses } from './pauses';

/** What was said in a channel after a message, oldest first, as much as one request gives; where the channel is. */
export interface Missed {
  readonly place: Place;
  readonly messages: readonly HeardMessage[];
  readonly isAll: boolean;
}

/** What catching up needs. */
export interface CatchUpDeps {
  readonly cursors: Cursors;
  readonly log: Log;
  readonly pauses: Pauses;
  /** Asks Discord for what came after a message. */
  readonly missed: (channel: string, after: string) => Promise<Missed>;
  readonly keep: (message: HeardMessage, place: Place) => Promise<void>;
}

/** Which channels have messages that were not kept. Such a channel's cursor stays where it is but for `run`. */
export interface CatchUp {
  isBehind(channel: string): boolean;
  /** Something was missed in a channel: it is fetched, now or later. */
  missedIn(channel: string): void;
  /** Marks the channels of all open mirrors. */
  mark(): Promise<void>;
  /** Fetches what a channel missed; whoever asks meanwhile waits for the same. Never throws. */
  run(channel: string): Promise<void>;
  /** The same for all of them. */
  runAll(): Promise<void>;
}

const firstPauseMs = 500;
const longestPauseMs = 60_000;
const start = '0';

/** Starts with nothing missed. */
export function createCatchUp(deps: CatchUpDeps): CatchUp {
  const behind = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const later = async (channel: string, ms: number): Promise<void> => {
    await deps.pauses.pause(ms);
    await run(channel, Math.min(ms * 2, longestPauseMs));
  };
  const attempt = async (channel: string, pauseMs: number): Promise<void> => {
    const outcome = await tryFetch(deps, channel);
    if (outcome === 'later') void later(channel, pauseMs);
    else behind.delete(channel);
  };
  const run = (channel: string, pauseMs = firstPauseMs): Promise<void> => {
    if (!behind.has(channel) || deps.pauses.stopped) return Promise.resolve();
    const current = running.get(channel) ?? attempt(channel, pauseMs).finally(() => running.delete(channel));
    running.set(channel, current);
    return current;
  };
  return {
    isBehind: (channel) => behind.has(channel),
    missedIn(channel) {
      behind.add(channel);
      void later(channel, firstPauseMs);
    },
    async mark() {
      for (const channel of await openMirrors(deps)) behind.add(channel);
    },
    run,
    async runAll() {
      for (const channel of [...behind]) await run(channel);
    },
  };
}

async function tryFetch(deps: CatchUpDeps, channel: string): Promise<'done' | 'later'> {
  try {
    await fetchAll(deps, channel);
    return 'done';
  } catch (error) {
    const isLost = failureOf(error).is === 'refused';
    const what = isLost ? 'a mirror can no longer be read' : 'what a mirror missed is fetched later';
    deps.log.warn(loggable(error), what);
    return isLost ? 'done' : 'later';
  }
}

async function fetchAll({ cursors, missed, keep }: CatchUpDeps, channel: string): Promise<void> {
  let isAll = false;
  while (!isAll) {
    const cursor = await cursors.get(channel);
    const page = await missed(channel, cursor === '' ? start : cursor);
    for (const message of page.messages) await keep(message, page.place);
    const last = page.messages.at(-1);
    if (last) await cursors.set(channel, last.id);
    isAll = page.isAll;
  }
}

async function openMirrors({ cursors, log, pauses }: CatchUpDeps): Promise<readonly string[]> {
  for (let pauseMs = firstPauseMs; !pauses.stopped; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await cursors.open();
    } catch (error) {
      log.error(loggable(error), 'the open mirrors could not be listed yet');
      await pauses.pause(pauseMs);
    }
  }
  return [];
}
