import type { Core } from '../../core/index';
import type { UseCases } from '../api';

/** What a question of the standard is answered from: the caller's use cases, and its body as it came in. */
export interface Asking {
  readonly core: Core;
  readonly as: UseCases;
  readonly body: unknown;
}

/** Answers one kind of question. */
export type Answer = (asking: Asking) => Promise<object>;
