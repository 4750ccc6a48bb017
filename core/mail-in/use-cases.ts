import { discardHeld } from './discard-held';
import { listHeld, readHeld } from './read-held';
import { releaseHeld } from './release-held';
import { findSenders, readReleaseOffers } from './release-offers';

/** What staff do with mail that is held. */
export const heldUseCases = { listHeld, readHeld, findSenders, readReleaseOffers, releaseHeld, discardHeld };
