import { placed, type Place } from '../../http/placed';
import type { Route } from '../../http/route';
import type { CeilingOn } from '../../present/ceiling/ceiling-on';
import { changeCeiling } from './change-ceiling';
import { ofClient, ofEverybody, ofGroup } from './open-ceiling';
import { showCeiling } from './show-ceiling';

/** What is offered to everybody, to the clients of a group, and to one client. */
export function ceilingRoutes(): Route[] {
  return [
    ...at({ path: '/ceilings', open: ofEverybody }),
    ...at({ path: '/ceilings/:group', open: ofGroup }),
    ...at({ path: '/clients/:account/ceiling', open: ofClient }),
  ];
}

function at(place: Place<CeilingOn>): Route[] {
  const { get, post } = placed(place);
  return [
    get('', 'see what is offered', showCeiling),
    post('', 'change what is offered', changeCeiling, showCeiling),
  ];
}
