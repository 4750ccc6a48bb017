import type { Route } from '../../http/route';
import { endKey, makeKey, renewKey, showEndKey, showKeys } from './tokens';

const doing = 'change the API keys';

/** The pages of the API's keys. */
export function tokenRoutes(): Route[] {
  const one = '/tokens/:token';
  return [
    { method: 'get', path: '/tokens', doing: 'see the API keys', answer: (visit) => showKeys(visit) },
    { method: 'post', path: '/tokens', doing, answer: makeKey, again: showKeys },
    { method: 'post', path: one, doing, answer: renewKey, again: (visit) => showKeys(visit) },
    { method: 'get', path: `${one}/end`, doing, answer: showEndKey },
    { method: 'post', path: `${one}/end`, doing, answer: endKey },
  ];
}
