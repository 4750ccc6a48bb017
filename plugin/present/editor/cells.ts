import { InvalidInputError, isPermissionKey, isServiceKey, type PermissionKey } from '../../../core/index';

/** A permission in one place: on the whole account, on one service, or on all services, also later ones. */
export interface Cell {
  readonly key: PermissionKey;
  /** Absent: account-wide. */
  readonly service?: string;
}

const ALL = '*';

/** How forms name a cell: `billing.pay`, `service.view@s-11`, `service.view@*`. */
export function cellName({ key, service = ALL }: Cell): string {
  return isServiceKey(key) ? `${key}@${service}` : key;
}

/** The cell of that name; undefined for anything that is none. */
export function readCell(name: string): Cell | undefined {
  const [key = '', ...rest] = name.split('@');
  const service = rest.join('@');
  if (!isPermissionKey(key)) return undefined;
  const cell = service === '' || service === ALL ? { key } : { key, service };
  return cellName(cell) === name ? cell : undefined;
}

/** The same.
 * @throws InvalidInputError for anything that is none */
export function cellNamed(name: string): Cell {
  const cell = readCell(name);
  if (!cell) throw new InvalidInputError('tick', 'UNKNOWN');
  return cell;
}

/** A link to an editor that comes to it with this box ticked, and saves nothing. */
export function tickingLink(editor: string, cell: Cell): string {
  return `${editor}?tick=${encodeURIComponent(cellName(cell))}#review`;
}
