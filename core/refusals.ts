import { INSTALLATION } from './activity/installation';
import { NotAllowedError, NotFreshError, type DomainError } from './errors';
import type { ActorContext } from './ports/context';

const WINDOW_MS = 10 * 60_000;
const MOST = 10_000;

interface Seen {
  since: number;
  repeats: number;
}

/** Records what was refused, once it was rolled back; the same refusal again within minutes is only counted (R16). */
export class Refusals {
  readonly #seen = new Map<string, Seen>();

  /** Runs a use case and lets every fault through, after refusals were written down. */
  async watch<T>(ctx: ActorContext, action: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof NotAllowedError || error instanceof NotFreshError) {
        await this.#record(ctx, action, error);
      }
      throw error;
    }
  }

  async #record(ctx: ActorContext, action: string, { code, details }: DomainError): Promise<void> {
    const reason = String(details.reason ?? code);
    const key = typeof details.key === 'string' ? details.key : '';
    const log = await this.#logOf(ctx, details.account);
    const repeats = this.#count(
      JSON.stringify([ctx.actor.principal, action, reason, key, log]),
      ctx.clock.now(),
    );
    if (repeats === undefined) return;
    const { principal: actor, channel, address } = ctx.actor;
    const entry = {
      action,
      actor,
      channel,
      refused: true,
      reason,
      ...(address === undefined ? {} : { address }),
    };
    const after = { ...(key === '' ? {} : { key }), ...(repeats > 0 ? { repeats } : {}) };
    await ctx.transaction((tx) =>
      tx.record(log, Object.keys(after).length > 0 ? { ...entry, after } : entry),
    );
  }

  /** How often it was repeated since the last entry; undefined while it is only counted. */
  #count(name: string, now: number): number | undefined {
    const seen = this.#seen.get(name);
    if (seen && now - seen.since < WINDOW_MS) {
      seen.repeats += 1;
      return undefined;
    }
    this.#seen.delete(name);
    this.#seen.set(name, { since: now, repeats: 0 });
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > MOST && oldest !== undefined) this.#seen.delete(oldest);
    return seen?.repeats ?? 0;
  }

  /** The account's log only for somebody who belongs to it: nobody else's attempts show up in it. */
  async #logOf({ actor, read }: ActorContext, account: unknown): Promise<string> {
    if (typeof account !== 'string') return INSTALLATION;
    const loaded = await read.access.facts({ principal: actor.principal, account, login: actor.login });
    return loaded && loaded.facts.role !== 'outsider' ? account : INSTALLATION;
  }
}
