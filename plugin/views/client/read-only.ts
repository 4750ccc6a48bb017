import type { DepartmentRow } from './departments';
import type { PermissionGroup } from './permission-group';
import type { ServicesProps } from './service-matrix';

/** What on a person's page can be changed by buttons. */
export interface Changeable {
  readonly groups: readonly PermissionGroup[];
  readonly services: ServicesProps;
  readonly departments: readonly DepartmentRow[];
}

function fixed<Thing extends { readonly can?: unknown }>({ can: _, ...rest }: Thing): Omit<Thing, 'can'> {
  return rest;
}

/** The same without any button: where nothing is posted, nothing may look as if it could be. */
export function readOnly({ groups, services, departments }: Changeable): Changeable {
  return {
    groups: groups.map((group) => ({ ...group, rows: group.rows.map(fixed) })),
    services: { ...services, rows: services.rows.map((row) => ({ ...row, cells: row.cells.map(fixed) })) },
    departments: departments.map(fixed),
  };
}
