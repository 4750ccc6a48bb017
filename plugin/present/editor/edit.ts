import { InvalidInputError } from '../../../core/index';
import type { Answer, Shown } from '../../http/route';
import { text, type Flash } from '../../views';
import type { Board } from './board';
import { changesOf, isTooMany, lookedAt } from './changes';
import { conflictOf } from './conflict';
import { NOTHING, pageNamed, readDraft, rebase, type Draft } from './draft';
import type { State } from './editor';
import { instantOf } from './ends';
import { asNow, fillCopy, fillGroup, fillOne, fillPreset, type Filled } from './fill';
import { actOfChanges } from './save';

/** An editor as it was read for one step, and its page. */
export interface OpenEditor {
  readonly board: Board;
  readonly page: (state: State) => Promise<Shown>;
}

/** Reads an editor, anew each time. */
export type Editing = () => Promise<OpenEditor>;

const NONE: ReadonlySet<string> = new Set();

/** Nothing prepared, and nothing said. */
export const UNTOUCHED: State = { draft: NOTHING, theirs: NONE };

/** The editor as it is come to; a link may propose one tick, which saves nothing. */
export async function showEditor(editing: Editing): Promise<Answer> {
  const { board, page } = await editing();
  return { show: await page({ ...UNTOUCHED, draft: proposed(board) }) };
}

function proposed(board: Board): Draft {
  const { query } = board.visit;
  const turned = { ...NOTHING, page: pageNamed(query('page')) };
  const box = board.boxes.get(query('tick') ?? '');
  return box ? fillOne(board, turned, box.name).draft : turned;
}

/**
 * One step of editing. Nothing is saved but by `save`, and then exactly what was looked at before: what was ticked since is
 * shown first, and what somebody else changed meanwhile too.
 * @throws InvalidInputError, NotFoundError
 */
export async function edit(editing: Editing): Promise<Answer> {
  const { board, page } = await editing();
  const { visit, account, boxes } = board;
  const doing = visit.field('do') ?? 'preview';
  const { draft: own, theirs } = rebase(readDraft(visit, boxes), board);
  const { draft, flash } = await step(board, own, doing);
  if (doing === 'save' || doing === 'preview') {
    instantOf(draft.ends, { now: visit.core.clock.now(), timezone: account.timezone });
  }
  if (theirs.size > 0) {
    return conflicting({ board, page }, { draft, theirs }, doing === 'save' ? 409 : 200);
  }
  if (doing !== 'save') return { show: await shown(page, draft, flash) };
  return save(editing, { board, page }, draft);
}

async function save(editing: Editing, { board, page }: OpenEditor, draft: Draft): Promise<Answer> {
  const changes = changesOf(draft, board.boxes);
  const isLookedAt = board.visit.field('looked') === lookedAt(changes, draft);
  const isNothing = changes.length + draft.doors.size === 0;
  if (isNothing || isTooMany(changes) || !isLookedAt) {
    const say = isNothing ? text.editor.nothing : text.editor.lookAgain;
    return { show: await shown(page, draft, { tone: 'info', say }) };
  }
  const changed = async () => {
    const anew = await editing();
    return conflicting(anew, rebase(draft, anew.board), 409);
  };
  return { act: actOfChanges(board, { draft, changes, changed }) };
}

/** What somebody else changed stands; the rest of mine is kept. */
async function conflicting(
  { board, page }: OpenEditor,
  { draft, theirs }: Pick<State, 'draft' | 'theirs'>,
  status: number,
): Promise<Answer> {
  const flash: Flash = { tone: 'warn', say: await conflictOf(board, theirs, draft.wishes.size) };
  return { show: { ...(await page({ draft, theirs })), flash }, status };
}

/** A form that can’t be taken comes back with what was ticked and typed, as far as it can be read. */
export async function editAgain(editing: Editing): Promise<Answer> {
  const { board, page } = await editing();
  return { show: await page(rebase(readable(board), board)) };
}

async function shown(page: OpenEditor['page'], draft: Draft, flash?: Flash): Promise<Shown> {
  return { ...(await page({ draft, theirs: NONE })), ...(flash && { flash }) };
}

function readable({ visit, boxes }: Board): Draft {
  try {
    return readDraft(visit, boxes);
  } catch (error) {
    if (error instanceof InvalidInputError) return NOTHING;
    throw error;
  }
}

/** What the pressed button does to the draft.
 * @throws InvalidInputError for a button that isn’t there */
async function step(board: Board, draft: Draft, doing: string): Promise<Filled> {
  const [verb = '', ...rest] = doing.split(':');
  const what = rest.join(':');
  const fill = STEPS.get(verb);
  if (!fill) throw new InvalidInputError('do', 'UNKNOWN');
  return fill(board, draft, what);
}

type Step = (board: Board, draft: Draft, what: string) => Filled | Promise<Filled>;

const nothing: Step = (_board, draft) => ({ draft });

/** Every button there is, by the first word of what it sends. */
const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['preview', nothing],
  ['save', nothing],
  ['why', nothing],
  ['people', nothing],
  ['now', (_board, draft) => asNow(draft)],
  ['preset', fillPreset],
  ['copy', (board, draft) => fillCopy(board, draft, board.visit.field('from') ?? '')],
  ['all', (board, draft, group) => fillGroup(board, draft, group, true)],
  ['none', (board, draft, group) => fillGroup(board, draft, group, false)],
  ['tick', fillOne],
  ['find', (_board, draft) => ({ draft: { ...draft, page: 1 } })],
  ['page', (_board, draft, page) => ({ draft: { ...draft, page: pageNamed(page) } })],
]);
