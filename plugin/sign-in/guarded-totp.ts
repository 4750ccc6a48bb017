import type { Request } from 'express';
import { Strategy } from 'passport-totp';
import { InvalidInputError } from '../../core/index';

/** Uses a code up; undefined for nobody. */
export type Judge = (code: string) => Promise<object> | undefined;

const REFUSE = (_user: unknown, done: (error: Error) => void) => done(new Error('the core judges codes'));

/**
 * The strategy `totp` of passport-totp with another judge. As it comes it takes a code as often as it is sent, from the query
 * too, for 101 steps where its window is 0, with no key at all where there is none, and refuses one in 21,000 that are right.
 * Here a code stands in the posted form alone, and the core decides: one step either side, each once, limited.
 */
export class GuardedTotp extends Strategy {
  readonly #judge: Judge;

  constructor(judge: Judge) {
    super({ codeField: 'code', window: 1 }, REFUSE);
    this.#judge = judge;
  }

  /** Never the strategy's own: it is what this guards against. */
  override authenticate(req: Request): void {
    const code = codeIn(req);
    const judged = code === undefined ? undefined : this.#judge(code);
    if (!judged) return this.fail(new InvalidInputError('code', 'WRONG'));
    judged.then(
      (user) => this.success(user),
      (error: unknown) => this.error(error as Error),
    );
  }
}

function codeIn({ body, query }: Request): string | undefined {
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined;
  return typeof code === 'string' && !('code' in query) ? code : undefined;
}
