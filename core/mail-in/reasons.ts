/** Why mail is held; the words are stable (R14). */
export const HOLD_REASONS = [
  // Nobody wrote it: an answer of a machine, a bounce, a list.
  'AUTOMATIC',
  // Its From names nobody, or several.
  'NO_FROM',
  'SEVERAL_FROM',
  // The domain of its From doesn't stand behind it.
  'NOT_AUTHENTICATED',
  // Nobody we know has that address.
  'UNKNOWN_SENDER',
  // They act on several accounts, and nothing is guessed.
  'SEVERAL_ACCOUNTS',
  // It is to none of the departments that take mail.
  'NO_DEPARTMENT',
  'EMPTY',
  'TOO_LONG',
  // They may open no ticket there.
  'NOT_ALLOWED',
  // They opened too many within the hour.
  'TOO_MANY',
] as const;
/** One of them. */
export type HoldReason = (typeof HOLD_REASONS)[number];
