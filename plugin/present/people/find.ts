import {
  InvalidInputError,
  isPermissionKey,
  type ListedPerson,
  type PermissionKey,
} from '../../../core/index';
import { cursorOf, placeOf } from '../../api/cursor';
import { PeopleStart } from '../../api/people/schema';
import type { Visit } from '../../http/route';

/** The kinds that the list is narrowed to. */
export const KINDS = ['everyone', 'users', 'contacts', 'invited', 'remote', 'suspended'] as const;
type Kind = (typeof KINDS)[number];
type Place = Pick<ListedPerson, 'role' | 'name' | 'principal'>;

/** Whom the list is asked for, as its form and its links have it. */
export interface Find {
  readonly q: string;
  readonly kind: Kind;
  readonly can?: PermissionKey;
  readonly team?: string;
  readonly after?: Place;
}

const MOST = 191;

/** What a query asks for.
 * @throws InvalidInputError for a kind, a permission or a place that there isn’t */
export function readFind({ query }: Pick<Visit, 'query'>): Find {
  const [typed, can, team] = [query('kind') ?? 'everyone', query('can') ?? '', query('team') ?? ''];
  const kind = KINDS.find((one) => one === typed);
  if (!kind) throw new InvalidInputError('kind', 'UNKNOWN');
  if (can !== '' && !isPermissionKey(can)) throw new InvalidInputError('can', 'UNKNOWN');
  const after = placeOf(PeopleStart, query('after')) as Place | undefined;
  return {
    ...{ q: (query('q') ?? '').trim().slice(0, MOST), kind },
    ...(can === '' ? {} : { can }),
    ...(team === '' ? {} : { team }),
    ...(after && { after }),
  };
}

/** Whether the list is narrowed at all. */
export function isNarrowed({ q, kind, can, team }: Find): boolean {
  return q !== '' || kind !== 'everyone' || can !== undefined || team !== undefined;
}

/** The link to the same list from after somebody on. */
export function linkAfter(people: string, { q, kind, can, team }: Find, last: Place): string {
  const { role, name, principal } = last;
  const asked = { q, kind, can: can ?? '', team: team ?? '', after: cursorOf({ role, name, principal }) };
  const said = Object.entries(asked).filter(([, value]) => value !== '');
  return `${people}?${new URLSearchParams(said).toString()}`;
}

/** A kind as the core knows it. */
export function rolesOf(kind: Kind): Pick<Parameters<Visit['as']['listPeople']>[0], 'roles' | 'suspended'> {
  switch (kind) {
    case 'everyone':
      return {};
    case 'users':
      return { roles: ['owner', 'master', 'member'] };
    case 'contacts':
      return { roles: ['contact'] };
    case 'invited':
      return { roles: [] };
    case 'remote':
      return { roles: ['outsider'] };
    case 'suspended':
      return { suspended: true };
  }
}
