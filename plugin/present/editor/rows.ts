import { permission, type Explanation } from '../../../core/index';
import type { PermissionGroup, PermissionRow, Tick } from '../../views';
import type { Lock } from '../../views/words';
import { sourcesOf, untilOf } from '../access';
import { tagOf } from '../locks';
import type { Board } from './board';
import type { Box } from './boxes';
import { isOn, type Draft } from './draft';
import { labelOf } from '../label-of';

/** What rows and cells are drawn from, beside the board. */
export interface Drawn {
  readonly draft: Draft;
  /** What is said of what the draft changes, by the names of boxes. */
  readonly after: ReadonlyMap<string, Explanation>;
  /** Names of boxes that somebody else changed meanwhile. */
  readonly theirs: ReadonlySet<string>;
  /** Nothing can be changed here. */
  readonly fixed: boolean;
}

const GROUPS = ['billing', 'support', 'misc'] as const;

/** The three groups of permissions of the whole account. */
export function presentGroups({ boxes, account }: Board, drawn: Drawn): PermissionGroup[] {
  return GROUPS.map((group) => {
    const own = boxes.whole.filter(({ cell }) => permission(cell.key).group === group);
    const after = own.filter((box) => hasAfter(box, drawn)).length;
    return { group, after, rows: own.map((box) => presentRow(box, drawn, account)) };
  });
}

function presentRow(box: Box, drawn: Drawn, { when }: Board['account']): PermissionRow {
  const { cell, row } = box;
  const { allowed, sources } = row.explanation;
  const until = allowed ? untilOf(sources, when) : undefined;
  const tag = tagOf(cell.key);
  return {
    ...{ key: cell.key, label: labelOf(cell.key), has: allowed },
    sources: allowed ? sourcesOf(sources, cell.key) : [],
    ...stateOf(box, drawn),
    ...(tag && { tag }),
    ...(until && { until }),
  };
}

/** How a box stands: its tick, what becomes of it on saving, and its lock. Where all is fixed, the page says why. */
export function stateOf(
  box: Box,
  drawn: Drawn,
): { tick?: Tick; mark?: 'add' | 'end' | 'theirs'; lock?: Lock } {
  const { name, free, asleep, refusal } = box;
  const lock = asleep ?? (drawn.fixed || free ? undefined : refusal);
  // What was ticked before it was locked can be unticked.
  const isWished = drawn.draft.wishes.has(name);
  const mark = drawn.theirs.has(name) ? 'theirs' : markOf(drawn.draft, name);
  return {
    ...(!drawn.fixed && { tick: { value: name, on: isOn(drawn.draft, box), free: free || isWished } }),
    ...(mark && { mark }),
    ...(lock && { lock }),
  };
}

function markOf({ wishes }: Draft, name: string): 'add' | 'end' | undefined {
  const wished = wishes.get(name);
  return wished && (wished.on ? 'add' : 'end');
}

/** Whether somebody has it once the draft is saved. */
export function hasAfter({ name, row }: Box, { after }: Drawn): boolean {
  return (after.get(name) ?? row.explanation).allowed;
}
