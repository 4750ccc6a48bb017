import { isServiceKey, PERMISSION_KEYS, type PermissionKey } from '../../../core/index';
import type { ServiceCell, ServiceRow, ServicesProps } from '../../views';
import { sourcesOf } from '../access';
import type { Board } from './board';
import type { Box } from './boxes';
import { cellName } from './cells';
import { isOn } from './draft';
import { hasAfter, stateOf, type Drawn } from './rows';
import { labelOf } from '../label-of';

const KEYS = PERMISSION_KEYS.filter(isServiceKey);
const PAGE = 25;

/** The permissions per service: all services first, then a page of those that are looked for. */
export function presentServices(board: Board, drawn: Drawn): ServicesProps {
  const { services } = board.access;
  const found = services.filter((service) => isMeant(board, drawn, service));
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
    after: services.filter(({ id }) => boxesOn(board, id).some((box) => hasAfter(box, drawn))).length,
    total: services.length,
    paging: { page, pages, find, only, found: found.length },
  };
}

function isMeant(board: Board, drawn: Drawn, { id, label }: { id: string; label: string }): boolean {
  const { find, only } = drawn.draft;
  if (!label.toLowerCase().includes(find.trim().toLowerCase())) return false;
  return !only || boxesOn(board, id).some((box) => box.row.explanation.allowed || isOn(drawn.draft, box));
}

function boxesOn({ boxes }: Board, service: string): Box[] {
  return KEYS.flatMap((key) => boxes.get(cellName({ key, service })) ?? []);
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
