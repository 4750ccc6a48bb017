import type { Route } from '../../http/route';
import { discard, showDiscard } from './discard';
import { release, showRelease } from './release';
import { showHeld, showHold } from './show-hold';

/** The pages of mail that is held. */
export function holdRoutes(): Route[] {
  const one = '/hold/:held';
  const [releasing, discarding] = ['release this mail', 'throw this mail away'];
  return [
    { method: 'get', path: '/hold', doing: 'see the mail that is held', answer: showHold },
    { method: 'get', path: one, doing: 'read this mail', answer: showHeld },
    { method: 'get', path: `${one}/release`, doing: releasing, answer: (visit) => showRelease(visit) },
    { method: 'post', path: `${one}/release`, doing: releasing, answer: release, again: showRelease },
    { method: 'get', path: `${one}/discard`, doing: discarding, answer: showDiscard },
    { method: 'post', path: `${one}/discard`, doing: discarding, answer: discard },
  ];
}
