import type { Letter } from './letter';

/** What became of a letter. `unsent`: it surely did not arrive, so it counts as never tried. `dropped`: its recipient may no longer get it, which the courier has recorded. */
export type Outcome =
  | { is: 'done' }
  | { is: 'dropped' }
  | { is: 'later'; afterMs?: number; unsent?: true; reason: string }
  | { is: 'uncertain'; reason: string }
  | { is: 'refused'; reason: string };

/** Takes letters of one kind. It asks core again who may get what, at the moment it goes (R7). */
export type Courier = (letter: Letter, secret: string | undefined) => Promise<Outcome>;
