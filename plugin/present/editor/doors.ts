import type { DepartmentRow, DiffLine } from '../../views';
import { lockOfDoor } from '../locks';
import type { Board } from './board';
import type { Draft } from './draft';
import type { Drawn } from './rows';

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
