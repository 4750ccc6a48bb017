import { IN_CHANGES } from './changes';
import { IN_DECISIONS } from './decisions';
import { IN_FRESHNESS } from './freshness';
import { IN_MAIL } from './mail';
import type { Mutant } from './mutant';

/** Every mistake that a test is known to tell. */
export const MUTANTS: readonly Mutant[] = [...IN_DECISIONS, ...IN_FRESHNESS, ...IN_CHANGES, ...IN_MAIL];

/** Rules that no code decides yet, and what will. */
export const NOT_YET: Readonly<Record<string, string>> = {};
