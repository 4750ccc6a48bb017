import { Shelf } from '../../http/shelf';
import type { Draft } from './draft';

/** Invitations of remote teams that a person is about to send; a proof may come in between, and another session with it. */
export const DRAFTS = new Shelf<Draft>('draft', { lifeMs: 3_600_000 });
