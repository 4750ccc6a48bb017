import { permission, type Explanation, type Outcome, type PermissionKey } from '../../../core/index';
import type { DiffLine, DiffProps, DiffWhere, WhenWords } from '../../views';
import type { Source } from '../../views/words';
import { sourcesOf } from '../access';
import { lockOfBlockers, tagOf } from '../locks';
import type { Board } from './board';
import { inputOf, isTooMany, lookedAt, type Change } from './changes';
import { cellName } from './cells';
import { doorLines } from './doors';
import type { Draft } from './draft';
import { daysOf, instantOf, type Ends } from './ends';
import { groupBy } from './group-by';
import { labelOf } from '../label-of';

/** What a draft would come to, line by line; undefined for a draft of nothing.
 * @throws InvalidInputError for an end that is no day, or is over */
export async function diffOf(board: Board, draft: Draft, changes: readonly Change[]): Promise<Diffed> {
  const { visit, account, subject } = board;
  const doors = doorLines(board, draft);
  const count = changes.length + doors.length;
  if (!subject || count === 0) return { outcomes: [] };
  if (isTooMany(changes)) return { outcomes: [], diff: { count, lines: [], tooMany: true } };
  const at = { now: visit.core.clock.now(), timezone: account.timezone };
  const { basis: _, ...input } = inputOf(changes, draft, at);
  const outcomes = await visit.as.previewGrants({ account: account.id, subject, ...input });
  const lines = [
    ...linesOf(board, changes, { outcomes, ends: draft.ends }),
    ...doors,
    ...consequences(board, changes, outcomes),
  ];
  return { outcomes, diff: { count, lines, looked: lookedAt(changes, draft) } };
}

/** A diff with what it was made of. */
export interface Diffed {
  readonly outcomes: readonly Outcome[];
  readonly diff?: DiffProps;
}

interface About {
  readonly outcomes: readonly Outcome[];
  readonly ends: Ends;
}

/** A line for each permission that is given or ended; places that fare alike share one. */
function linesOf(board: Board, changes: readonly Change[], about: About): DiffLine[] {
  const lines = changes.map((change) => ({ change, line: lineOf(board, change, about) }));
  return groupBy(lines, ({ line }) => JSON.stringify(line)).flatMap((same) => {
    const [first] = same;
    return first
      ? [
          {
            ...first.line,
            ...whereOf(
              board,
              same.map(({ change }) => change.cell),
            ),
          },
        ]
      : [];
  });
}

function lineOf(board: Board, change: Change, about: About): DiffLine {
  const label = labelOf(change.cell.key);
  const outcome = about.outcomes.find((one) => cellName(one) === change.name);
  if (change.on) {
    return { mark: 'add', label, ...gift(board, change, about.ends), ...(outcome && had(board, outcome)) };
  }
  const still = outcome ? throughNow(outcome.after, outcome.key) : [];
  return { mark: 'end', label, ...(still.length > 0 && { still }) };
}

function gift(board: Board, { cell, until }: Change, ends: Ends): Pick<DiffLine, 'ends' | 'tag'> {
  const tag = tagOf(cell.key);
  return { ends: endOf(board, ends, until), ...(tag && { tag }) };
}

/** How somebody has it before it is given, and why it won’t work afterwards. */
function had({ visit, account }: Board, { key, before, after }: Outcome): Partial<DiffLine> {
  const already = throughNow(before, key);
  const words = { host: visit.host, when: account.when };
  const lock = after.allowed ? undefined : lockOfBlockers(after.blockers, words);
  return {
    ...(already.length > 0 && { already }),
    ...(!after.allowed && { sleeps: true }),
    ...(lock && { lock }),
  };
}

function throughNow({ allowed, sources }: Explanation, key: PermissionKey): Source[] {
  return allowed ? sourcesOf(sources, key) : [];
}

/** When something that is added ends, by an end of its own or the one for all. */
export function endOf({ account, visit }: Board, ends: Ends, until?: number): NonNullable<DiffLine['ends']> {
  const days = daysOf(ends);
  if (until === undefined && days !== undefined) return { days };
  const at = until ?? instantOf(ends, { now: visit.core.clock.now(), timezone: account.timezone });
  if (at === undefined) return { never: true };
  return { until: until === undefined ? lastDay(account.when, at) : account.when.moment(at) };
}

/** A day is given until it is over: it is named, and not the midnight after it. */
function lastDay(when: WhenWords, at: number) {
  return when.day(at - 1);
}

/** Where one permission changes; nothing is said of the account as a whole. */
function whereOf({ access }: Board, cells: readonly { key: PermissionKey; service?: string }[]): DiffWhere {
  const [first] = cells;
  if (!first || permission(first.key).group !== 'service') return {};
  if (cells.some(({ service }) => service === undefined)) return { everywhere: true };
  const ids = new Set(cells.map(({ service }) => service));
  return { services: access.services.filter(({ id }) => ids.has(id)).map(({ label }) => label) };
}

/** What comes and goes along with what is changed, and wakes or falls asleep by it. */
function consequences(board: Board, changes: readonly Change[], outcomes: readonly Outcome[]): DiffLine[] {
  const named = new Set(changes.map(({ name }) => name));
  const others = outcomes.filter(
    (one) => !named.has(cellName(one)) && !named.has(cellName({ key: one.key })),
  );
  return groupBy(others, ({ key, after }) => `${key} ${String(after.allowed)}`).flatMap(
    (same): DiffLine[] => {
      const [first] = same;
      if (!first) return [];
      const { key, before, after } = first;
      const line = { mark: 'note' as const, label: labelOf(key), ...whereOf(board, same) };
      return after.allowed
        ? [{ ...line, comes: sourcesOf(after.sources, key) }]
        : [{ ...line, goes: sourcesOf(before.sources, key) }];
    },
  );
}
