import { isServiceKey, PERMISSION_KEYS, type PermissionKey } from '../../../core/index';
import type { ServiceCell, ServiceRow, ServicesProps } from '../../views';
import { sourcesOf } from '../access';
import type { Board } from './board';
import type { Box } from './boxes';
import { cellName, readCell } from './cells';
import { isOn } from './draft';
import { hasAfter, stateOf, type Drawn } from './rows';
import { labelOf } from '../label-of';

const KEYS = PERMISSION_KEYS.filter(isServiceKey);
const PAGE = 25;

/** The permissions per service: all services first, then a page of those that are looked for. */
export function presentServices(board: Board, drawn: Drawn): ServicesProps {
  const { services } = board.access;
  const has = hasOn(board, drawn);
  const found = services.filter((service) => isMeant(has, drawn, service));
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(drawn.draft.page, pages);
  const rows = found
    .slice((page - 1) * PAGE, page * PAGE)
    .map(({ id, label }) => rowOf(board, drawn, { id, label }));
  const { find, only } = drawn.draft;
  const isEmpty = services.length === 0 && drawn.fixed;
  return {
    permissions: KEYS.map((key) => ({ key, label: labelOf(key) })),
    rows: isEmpty ? [] : [rowOf(board, drawn, { label: '' }), ...rows],
    after: services.filter(({ id }) => has.after(id)).length,
    total: services.length,
    paging: { page, pages, find, only, found: found.length },
  };
}

/** On which services somebody has something. */
interface HasOn {
  /** Once the draft is saved. */
  readonly after: (service: string) => boolean;
  /** Now, or by a tick that stands there. */
  readonly nowOrTicked: (service: string) => boolean;
}

/** Only the boxes of services that somebody was given something on, or that the draft changes, are looked at: of all others the
 * rows tell, and there may be thousands. */
function hasOn({ access: { rows }, boxes }: Board, drawn: Drawn): HasOn {
  const on = (some: typeof rows) => new Set(some.map(({ service }) => service));
  const held = on(rows.filter(({ explanation }) => explanation.allowed));
  const given = on(rows.filter(({ direct }) => direct !== undefined));
  const named = (names: Iterable<string>) => new Set([...names].map((name) => readCell(name)?.service));
  const [changed, wished] = [named(drawn.after.keys()), named(drawn.draft.wishes.keys())];
  return {
    after: (id) => (changed.has(id) ? boxes.on(id).some((box) => hasAfter(box, drawn)) : held.has(id)),
    nowOrTicked: (id) =>
      held.has(id) ||
      ((given.has(id) || wished.has(id)) && boxes.on(id).some((box) => isOn(drawn.draft, box))),
  };
}

function isMeant(has: HasOn, { draft }: Drawn, { id, label }: { id: string; label: string }): boolean {
  if (!label.toLowerCase().includes(draft.find.trim().toLowerCase())) return false;
  return !draft.only || has.nowOrTicked(id);
}

function rowOf(board: Board, drawn: Drawn, { id, label }: { id?: string; label: string }): ServiceRow {
  const box = (key: PermissionKey) =>
    board.boxes.get(cellName({ key, ...(id === undefined ? {} : { service: id }) }));
  return { id: id ?? '*', name: label, cells: KEYS.map((key) => presentCell(box(key), drawn)) };
}

function presentCell(box: Box | undefined, drawn: Drawn): ServiceCell {
  if (!box) return { has: false, sources: [], lock: { reason: 'notOnService' } };
  const { allowed, sources } = box.row.explanation;
  return {
    has: allowed,
    sources: allowed ? sourcesOf(sources, box.cell.key) : [],
    ...stateOf(box, drawn),
  };
}
