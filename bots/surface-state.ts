/** How a chat can be. Stable: pages say each in their reader's language. */
export const STATE_CODES = [
  'NOT_STARTED',
  'STOPPED',
  'LISTENING',
  'CONNECTED',
  'CONNECTING',
  'SOCKET_ENDED',
  'NO_SOCKET',
  'TOKEN_GOOD',
  'TOKEN_FAULT',
  'TOKEN_REVOKED',
  'CLOSED',
] as const;

/** Whether a chat works: in words for `readyz`, and by its code for pages. */
export interface SurfaceState {
  readonly ok: boolean;
  readonly detail: string;
  readonly code: (typeof STATE_CODES)[number];
  /** What the platform has against it, in a word of its own. */
  readonly fault?: string;
  /** How many seconds ago it was last heard of. */
  readonly heardAgo?: number;
}

/** A chat that nobody started yet. */
export const NOT_STARTED: SurfaceState = { ok: false, detail: 'not started', code: 'NOT_STARTED' };
/** One that was stopped. */
export const STOPPED: SurfaceState = { ok: false, detail: 'stopped', code: 'STOPPED' };
