import { InvalidInputError, NotFoundError } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { Board } from './board';
import type { Box, Boxes } from './boxes';
import { cellNamed } from './cells';
import { liveDoors, readDoors, type DoorWishes } from './door-wishes';
import { NEVER, readEnds, type Ends } from './ends';
import { readSeen, type Wish } from './seen';

/** Which rows are shown: all, those that somebody has, or those that change. */
export const SHOWS = ['all', 'has', 'changed'] as const;

/** Changes that somebody prepares and has not saved, wherever in the editor they stand. */
export interface Draft {
  /** By the names of boxes. */
  readonly wishes: ReadonlyMap<string, Wish>;
  /** By the ids of departments. */
  readonly doors: DoorWishes;
  readonly ends: Ends;
  readonly show: (typeof SHOWS)[number];
  /** The matrix: words to find in services’ names, only those with permissions, and which page of it. */
  readonly find: string;
  readonly only: boolean;
  readonly page: number;
}

/** Nothing prepared. */
export const NOTHING: Draft = {
  ...{ wishes: new Map(), doors: new Map(), ends: NEVER, show: 'all', find: '', only: false, page: 1 },
};

/**
 * The draft in a posted form. A box that the form showed is wished for as it is ticked; one that it did not show stays as it was
 * wished for before: absent never means ended.
 * @throws InvalidInputError for a form that we didn’t make, NotFoundError for a service that isn’t there
 */
export function readDraft(visit: Visit, boxes: Boxes): Draft {
  const { field, fields } = visit;
  const seen = readSeen(field('seen') ?? '');
  const ticks = new Set(fields('tick'));
  const shown = new Map(seen.shown.map(([name, was]) => [name, was]));
  const kept = new Map(seen.wishes.map(([name, on, was, until]) => [name, wishOf(on, was, until)]));
  for (const tick of ticks) if (!shown.has(tick)) shown.set(tick, '');
  for (const [name, was] of shown) {
    const on = ticks.has(name);
    if (on === (was !== '')) kept.delete(name);
    else kept.set(name, wishOf(on, was, on ? kept.get(name)?.until : undefined));
  }
  for (const name of kept.keys()) requireBox(name, boxes);
  return { wishes: kept, doors: readDoors(visit), ends: readEnds(visit), ...readView(visit) };
}

function wishOf(on: boolean, was: string, until: number | undefined): Wish {
  return { on, was, ...(until === undefined ? {} : { until }) };
}

/** A function that the host doesn’t offer on a service has no box, and is refused when it is saved. */
function requireBox(name: string, boxes: Boxes): void {
  const { service } = cellNamed(name);
  if (boxes.get(name)) return;
  const isKnown = service === undefined || boxes.on(service).length > 0;
  if (!isKnown) throw new NotFoundError('service');
  throw new InvalidInputError('tick', 'NOT_OFFERED');
}

function readView({ field }: Visit): Omit<Draft, 'wishes' | 'doors' | 'ends'> {
  return {
    show: SHOWS.find((one) => one === field('show')) ?? 'all',
    find: (field('find') ?? '').slice(0, 191),
    only: field('only') === 'on',
    page: pageNamed(field('page')),
  };
}

/** The page of that number; the first for what is none. */
export function pageNamed(text = ''): number {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

/** The draft with one box wished for on or off; what is so already needs no wish. */
export function wish(draft: Draft, { name, grant }: Box, on: boolean, until?: number): Draft {
  const wishes = new Map(draft.wishes);
  if (on === (grant !== '')) wishes.delete(name);
  else wishes.set(name, wishOf(on, grant, until));
  return { ...draft, wishes };
}

/** Whether a box is ticked by a draft. */
export function isOn({ wishes }: Draft, { name, grant }: Box): boolean {
  return wishes.get(name)?.on ?? grant !== '';
}

/** The draft on what is there now: where somebody else changed a box meanwhile, theirs stands, and it is named. */
export function rebase(
  draft: Draft,
  { boxes, access }: Pick<Board, 'boxes' | 'access'>,
): { draft: Draft; theirs: ReadonlySet<string> } {
  const isTheirs = ([name, { was }]: [string, Wish]) => boxes.get(name)?.grant !== was;
  const theirs = new Set([...draft.wishes].filter(isTheirs).map(([name]) => name));
  const wishes = new Map([...draft.wishes].filter(([name]) => !theirs.has(name)));
  return { draft: { ...draft, wishes, doors: liveDoors(draft.doors, { access }) }, theirs };
}
