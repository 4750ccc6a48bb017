import { partsOf, type Principal } from '../access/principal';
import { NotAllowedError, NotAuthenticatedError, NotFoundError } from '../errors';
import type { Actor } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { SCOPES } from '../tokens/scopes';

/** Somebody who invited once, as they would act now: what is pending is judged by that (R6). */
export async function inviterOf(tx: Writes, principal: Principal): Promise<Actor> {
  const { kind, id } = partsOf(principal);
  const token = kind === 'service' ? await tx.tokens.named(id) : undefined;
  return {
    ...{ principal, name: '', login: kind === 'user', channel: 'system' },
    // A token has what it has by now; a person's rights are looked up.
    scopes: token?.scopes ?? SCOPES,
    ...(token ? { token: token.id } : {}),
  };
}

/** Whether somebody was told no, and not that something is broken. */
export function isRefusal(error: unknown): boolean {
  return [NotAllowedError, NotAuthenticatedError, NotFoundError].some((kind) => error instanceof kind);
}
