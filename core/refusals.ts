import { isOperator } from './access/staff';
import type { ActivityEntry } from './activity/entry';
import { INSTALLATION } from './activity/installation';
import { NotAllowedError, NotFoundError, NotFreshError, type DomainError } from './errors';
import type { Clock } from './ports/clock';
import { actorOf } from './access/change';
import type { ActorContext } from './ports/context';
import type { Log } from './ports/log';

const WINDOW_MS = 10 * 60_000;
const LOOK_MS = 60_000;
const MOST = 10_000;
const ACCOUNT_NOT_FOUND = new NotFoundError('account').code;

interface Seen {
  since: number;
  repeats: number;
  write: (repeats: number) => Promise<void>;
}

/**
 * Records what was refused, once it was rolled back; the same refusal again within minutes is only counted, and the count
 * is written when they are over (R16). Each node counts for itself and the lines add up; one that is killed takes the
 * counts of its last minutes along.
 */
export class Refusals {
  readonly #seen = new Map<string, Seen>();
  readonly #log: Log;
  #timer: NodeJS.Timeout | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Looks for counts to write by itself, by the clock that refusals are dated with. */
  start(clock: Clock): void {
    this.#timer ??= setInterval(() => void this.#tell(clock.now()), LOOK_MS).unref();
  }

  /** Writes the counts that are left. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#tell(Infinity);
  }

  /** Runs a use case and lets every fault through, after refusals were written down. */
  async watch<T>(ctx: ActorContext, action: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isRefusal(ctx, error)) await this.#record(ctx, action, error);
      throw error;
    }
  }

  /** Runs what somebody else's transaction is about to do; a refusal is written down once that has ended, however it ends. */
  async watchWithin<T>(
    ended: Promise<unknown>,
    ctx: ActorContext,
    action: string,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const again = () => this.watch(ctx, action, () => Promise.reject(error as Error));
      void ended.then(again, again).catch((fault: unknown) => {
        if (fault !== error) this.#log.warn({ action }, 'a refusal was not written down');
      });
      throw error;
    }
  }

  async #record(ctx: ActorContext, action: string, { code, details }: DomainError): Promise<void> {
    const reason = String(details.reason ?? code);
    const key = typeof details.key === 'string' ? details.key : '';
    const log = await this.#logOf(ctx, details.account);
    const { principal, by = '' } = ctx.actor;
    const name = JSON.stringify([principal, by, action, reason, key, log]);
    const now = ctx.clock.now();
    if (this.#isRepeat(name, now)) return;
    const write = (repeats: number) => {
      const after = { ...(key === '' ? {} : { key }), ...(repeats > 0 ? { repeats } : {}) };
      const entry: ActivityEntry = { action, ...actorOf(ctx), refused: true, reason };
      return ctx.transaction((tx) =>
        tx.record(log, Object.keys(after).length > 0 ? { ...entry, after } : entry),
      );
    };
    await this.#tell(now);
    this.#seen.set(name, { since: now, repeats: 0, write });
    await write(0);
  }

  #isRepeat(name: string, now: number): boolean {
    const seen = this.#seen.get(name);
    if (!seen || now - seen.since >= WINDOW_MS) return false;
    seen.repeats += 1;
    return true;
  }

  /** Writes down what was counted as far as its minutes are over, oldest first; the line itself stands for one of them. */
  async #tell(now: number): Promise<void> {
    for (const [name, { since, repeats, write }] of this.#seen) {
      if (now - since < WINDOW_MS && this.#seen.size < MOST) return;
      this.#seen.delete(name);
      if (repeats === 0) continue;
      await write(repeats - 1).catch((error: unknown) =>
        this.#log.warn(
          { repeats, fault: error instanceof Error ? error.name : 'unknown' },
          'refusals were not counted',
        ),
      );
    }
  }

  /** The account's log only for somebody who belongs to it: nobody else's attempts show up in it. */
  async #logOf({ actor, read }: ActorContext, account: unknown): Promise<string> {
    if (typeof account !== 'string') return INSTALLATION;
    const loaded = await read.access.facts({ principal: actor.principal, account, login: actor.login });
    return loaded && loaded.facts.role !== 'outsider' ? account : INSTALLATION;
  }
}

/** To strangers an account isn't there: whoever asks for one knocked at a door, whether there is anything behind it or not (R3).
 * Staff who ask for one in vain only wrote it wrong. */
function isRefusal({ actor }: ActorContext, error: unknown): error is DomainError {
  if (error instanceof NotAllowedError || error instanceof NotFreshError) return true;
  return error instanceof NotFoundError && error.code === ACCOUNT_NOT_FOUND && !isOperator(actor.principal);
}
