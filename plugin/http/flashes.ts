import type { Flash } from '../views';
import { Shelf } from './shelf';

/** What the next page says about the last act. */
export const FLASHES = new Shelf<Flash>('flash', { each: 1 });
