import type { Log } from '../../core/index';
import type { Inbound } from '../inbound';
import { createCatchUp, type Missed } from './catch-up';
import { loggable } from './failure';
import type { HeardMessage, Place } from './heard-message';
import { keptFrom } from './kept-message';
import type { Cursors } from './options';
import { createPauses } from './pauses';

/** What taking in messages needs. */
export interface IntakeDeps {
  readonly inbound: Inbound;
  readonly cursors: Cursors;
  readonly log: Log;
  readonly missed: (channel: string, after: string) => Promise<Missed>;
}

/** Keeps every message once and in order, whether it is heard or found later. Nothing here throws. */
export interface Intake {
  /** A message was heard. */
  hear(message: HeardMessage, place: Place): Promise<void>;
  /** Something may have been said in a channel that no open mirror stood in yet: it is fetched. */
  missedIn(channel: string): void;
  /** A session began: what open mirrors missed since the last one is fetched. */
  began(): Promise<void>;
  stop(): void;
}

/** Builds the intake: one line a channel, so that a cursor never passes a message that is not kept. */
export function createIntake({ inbound, cursors, log, missed }: IntakeDeps): Intake {
  const pauses = createPauses();
  const lines = new Map<string, Promise<void>>();
  let marked: Promise<void> = Promise.resolve();
  const keep = (message: HeardMessage, place: Place): Promise<void> => receive(inbound, message, place);
  const catchUp = createCatchUp({ cursors, log, pauses, missed, keep });

  const take = async (message: HeardMessage, place: Place): Promise<void> => {
    const channel = message.channel_id;
    await marked;
    await catchUp.run(channel);
    try {
      await keep(message, place);
      if (!catchUp.isBehind(channel)) await cursors.set(channel, message.id);
    } catch (error) {
      log.error(loggable(error), 'a message could not be kept yet');
      catchUp.missedIn(channel);
    }
  };
  return {
    hear(message, place) {
      const channel = message.channel_id;
      const before = lines.get(channel) ?? Promise.resolve();
      const done = before
        .then(() => take(message, place))
        .finally(() => {
          if (lines.get(channel) === done) lines.delete(channel);
        });
      lines.set(channel, done);
      return done;
    },
    missedIn: (channel) => catchUp.missedIn(channel),
    async began() {
      marked = catchUp.mark();
      await marked;
      await catchUp.runAll();
    },
    stop: () => pauses.stop(),
  };
}

async function receive(inbound: Inbound, message: HeardMessage, place: Place): Promise<void> {
  const kept = keptFrom(message, place);
  if (!kept) return;
  const lane = `discord:${kept.channel}`;
  await inbound.receive({ source: 'discord', key: kept.id, payload: JSON.stringify(kept), lane });
}
