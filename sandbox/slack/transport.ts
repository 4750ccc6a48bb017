import type { Fields } from './json';

/** Which attempt at an event this is, and why the one before it failed. */
export interface Retry {
  readonly num: number;
  readonly reason: string;
}

/** How one attempt at an event went. */
export type Outcome =
  { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly noRetry?: boolean };

/** What the app said to an interaction within its time, or why nothing came. */
export type Answer =
  | { readonly kind: 'answered'; readonly body: Fields; readonly text: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'failed'; readonly reason: string };

/** What an interaction is for the wire: a slash command is a form of its own, the rest one payload. */
export type InteractionKind = 'slash_commands' | 'interactive';

/** A way to reach the app. */
export interface Transport {
  event(envelope: Fields, retry: Retry): Promise<Outcome>;
  interact(kind: InteractionKind, payload: Fields): Promise<Answer>;
}
