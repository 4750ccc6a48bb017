import { REST, type RESTOptions } from 'discord.js';
import type { Log } from '../../core/index';

/** Three ways to Discord's API, by how patient they may be. */
export interface Rests {
  /** For posts of the relay, which has the only clock: one try, no waiting for a rate limit, ten seconds. */
  readonly posting: REST;
  /** For answers to people: what is sent twice by its retry is refused the second time. */
  readonly answering: REST;
  /** For history and commands: waits as long as Discord says. */
  readonly reading: REST;
  close(): void;
}

/** Keeps its token: discord.js forgets it after one refusal, and would ask Discord nothing any more until a restart. */
class LastingRest extends REST {
  override setToken(token: string | null): this {
    return token === null ? this : super.setToken(token);
  }
}

/** How long one post may take in all. */
export const postTimeoutMs = 10_000;

/** Builds the clients for Discord's REST API. */
export function createRests({ token, apiUrl, log }: { token: string; apiUrl?: string; log: Log }): Rests {
  const build = (options: Partial<RESTOptions>): REST => {
    const rest = new LastingRest({
      ...(apiUrl === undefined ? {} : { api: apiUrl }),
      invalidRequestWarningInterval: 100,
      ...options,
    }).setToken(token);
    // Ten thousand of these in ten minutes, and Discord shuts the door.
    rest.on('invalidRequestWarning', ({ count }) => log.warn({ count }, 'discord refuses many requests'));
    return rest;
  };
  const posting = build({ retries: 0, timeout: postTimeoutMs, rejectOnRateLimit: () => true });
  const answering = build({ retries: 1, timeout: 5000 });
  const reading = build({ retries: 2, timeout: 15_000 });
  return {
    posting,
    answering,
    reading,
    close() {
      for (const rest of [posting, answering, reading]) {
        rest.clearHashSweeper();
        rest.clearHandlerSweeper();
      }
    },
  };
}
