import type { Token } from '../../../core/index';

/** A token as it goes out: what never was is absent. */
export function presentToken<T extends Token>({ expiresAt, revokedAt, usedOn, ...token }: T) {
  return {
    ...token,
    scopes: [...token.scopes],
    ...(expiresAt === 0 ? {} : { expiresAt }),
    ...(revokedAt === 0 ? {} : { revokedAt }),
    ...(usedOn === 0 ? {} : { usedOn: new Date(usedOn).toISOString().slice(0, 10) }),
  };
}
