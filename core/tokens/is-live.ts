import type { Token } from '../ports/stores/token-store';

/** Whether a token works at a moment. */
export function isLive({ revokedAt, expiresAt }: Token, now: number): boolean {
  return revokedAt === 0 && (expiresAt === 0 || expiresAt > now);
}
