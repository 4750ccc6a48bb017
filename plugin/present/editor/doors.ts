import { InvalidInputError } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { DepartmentRow, DiffLine } from '../../views';
import { lockOfDoor } from '../locks';
import type { Board } from './board';
import type { Draft } from './draft';
import type { Drawn } from './rows';

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

/** The departments with their ticks. */
export function presentDoors({ access, visit, ask, isTeam }: Board, drawn: Drawn): DepartmentRow[] {
  return access.departments.map(({ id, label, closedBy, own, change }) => {
    const [by] = closedBy;
    const wish = drawn.draft.doors.get(id);
    const free = change === 'CAN';
    const lock = free || drawn.fixed ? undefined : lockOfDoor(change, { host: visit.host, ask, isTeam });
    return {
      ...{ id, name: label, ...(by !== undefined && { closedBy: by }) },
      ...(!drawn.fixed && { tick: { value: id, on: wish?.closed ?? own, free } }),
      ...(wish && { mark: wish.closed ? ('end' as const) : ('add' as const) }),
      ...(lock && { lock }),
    };
  });
}

/** What becomes of departments, line by line. */
export function doorLines({ access }: Board, { doors }: Draft): DiffLine[] {
  return access.departments.flatMap(({ id, label, closedBy, own }): DiffLine[] => {
    const wish = doors.get(id);
    if (!wish) return [];
    const others = own ? closedBy.slice(1) : closedBy;
    const stays = others[0];
    return [{ mark: wish.closed ? 'shut' : 'open', label, ...(stays !== undefined && { shutBy: stays }) }];
  });
}

/** The departments that are closed or opened by a draft, by name. */
export function doorNames({ access }: Pick<Board, 'access'>, { doors }: Draft, closed: boolean): string[] {
  return access.departments.filter(({ id }) => doors.get(id)?.closed === closed).map(({ label }) => label);
}

/** The same as core takes them. */
export function doorsOf({ doors }: Draft): { close: string[]; open: string[] } {
  const ids = (closed: boolean) => [...doors].filter(([, wish]) => wish.closed === closed).map(([id]) => id);
  return { close: ids(true), open: ids(false) };
}
