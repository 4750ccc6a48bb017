import { InvalidInputError } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { Board } from './board';

/** What somebody wants of one department that isn’t so yet. */
export interface DoorWish {
  readonly closed: boolean;
}

/** Wishes by departments’ ids. */
export type DoorWishes = ReadonlyMap<string, DoorWish>;

/** The field that tells which departments a form showed, and which of them stood closed. */
export const DOORS = 'doors';

/** What a form says of the departments it showed. */
export function writeDoors({ access }: Board): string {
  const shown = access.departments.filter(({ change }) => change === 'CAN');
  return JSON.stringify(shown.map(({ id, own }) => [id, own]));
}

/**
 * What a posted form wants of departments: each that it showed, as it is ticked now, where it stood otherwise. A form that showed
 * none wants nothing.
 * @throws InvalidInputError for what we didn’t write
 */
export function readDoors({ field, fields }: Visit): DoorWishes {
  const ticked = new Set(fields('close'));
  const shown = doorsIn(field(DOORS) ?? '[]');
  const wished = shown.filter(([id, was]) => ticked.has(id) !== was);
  return new Map(wished.map(([id, was]) => [id, { closed: !was }]));
}

function doorsIn(text: string): [id: string, was: boolean][] {
  const rows = parsed(text);
  if (!Array.isArray(rows) || !rows.every(isDoor)) throw new InvalidInputError(DOORS, 'UNREADABLE');
  return rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInputError(DOORS, 'UNREADABLE');
  }
}

function isDoor(row: unknown): row is [string, boolean] {
  if (!Array.isArray(row) || row.length !== 2) return false;
  const [id, was] = row as unknown[];
  return typeof id === 'string' && id.length <= 200 && typeof was === 'boolean';
}

/** The wishes that aren’t so by now: what somebody else did meanwhile needs none. */
export function liveDoors(wishes: DoorWishes, { access }: Pick<Board, 'access'>): DoorWishes {
  const live = access.departments.filter(({ id, own }) => (wishes.get(id)?.closed ?? own) !== own);
  return new Map(live.map(({ id, own }) => [id, { closed: !own }]));
}
