import { Shelf } from '../../http/shelf';
import type { Draft } from './draft';

/** Invitations of remote teams that somebody is about to send. */
export const DRAFTS = new Shelf<Draft>('draft', { lifeMs: 3_600_000 });
