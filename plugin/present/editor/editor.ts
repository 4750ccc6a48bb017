import { InvalidInputError } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { EditorForm, EditorProps, PermissionGroup, ServicesProps } from '../../views';
import { choiceOf } from '../people/choice';
import { nameOf } from '../person';
import { personId } from '../person-id';
import type { Board } from './board';
import { cellName } from './cells';
import { changesOf } from './changes';
import { diffOf, type Diffed } from './diff';
import type { Draft } from './draft';
import { DOORS, writeDoors } from './door-wishes';
import { presentDoors } from './doors';
import { instantOf } from './ends';
import { presentServices } from './matrix';
import { presentGroups } from './rows';
import { writeSeen } from './seen';

/** How an editor stands: what is prepared in it, and what somebody else changed meanwhile. */
export interface State {
  readonly draft: Draft;
  readonly theirs: ReadonlySet<string>;
}

/** The editor as it stands; only to look at where nothing can be changed. */
export async function presentEditor(board: Board, state: State): Promise<EditorProps> {
  const { draft, theirs } = state;
  const fixed = board.lock !== undefined;
  const isWrong = !fixed && isWrongDay(board, draft);
  const changes = fixed || isWrong ? [] : changesOf(draft, board.boxes);
  const diffed = await diffOf(board, draft, changes);
  const after = new Map(diffed.outcomes.map((one) => [cellName(one), one.after]));
  const drawn = { draft, theirs, fixed, after };
  const groups = presentGroups(board, drawn);
  const services = presentServices(board, drawn);
  return {
    ...{ name: board.name, isTeam: board.isTeam, groups, services },
    departments: presentDoors(board, drawn),
    ...(board.lock && { lock: board.lock }),
    ...(!fixed && {
      form: await formOf(board, state, { diffed, isWrong, shown: shownIn(board, groups, services) }),
    }),
  };
}

/** Whether the day that was typed is none, or is over. */
function isWrongDay({ visit, account }: Board, { ends }: Draft): boolean {
  try {
    instantOf(ends, { now: visit.core.clock.now(), timezone: account.timezone });
    return false;
  } catch (error) {
    if (error instanceof InvalidInputError) return true;
    throw error;
  }
}

/** Every box that can be changed on this page, with the grant that stands there. */
function shownIn(
  { boxes }: Board,
  groups: readonly PermissionGroup[],
  { rows }: ServicesProps,
): [string, string][] {
  const ticks = [...groups.flatMap((group) => group.rows), ...rows.flatMap(({ cells }) => cells)].flatMap(
    ({ tick }) => (tick?.free === true ? [tick.value] : []),
  );
  return ticks.map((name) => [name, boxes.get(name)?.grant ?? '']);
}

interface Around {
  readonly diffed: Diffed;
  readonly isWrong: boolean;
  readonly shown: [string, string][];
}

async function formOf(
  board: Board,
  { draft }: State,
  { diffed, isWrong, shown }: Around,
): Promise<EditorForm> {
  const { visit, account, path } = board;
  const { diff } = diffed;
  const presets = await visit.as.listPresets({ account: account.id });
  return {
    post: visit.form(path, {
      seen: writeSeen(shown, draft.wishes),
      [DOORS]: writeDoors(board),
      page: String(draft.page),
      ...(diff?.looked === undefined ? {} : { looked: diff.looked }),
    }),
    discard: path,
    presets: presets.map(({ id, name }) => ({ value: id, label: name })),
    ...(await modelsFor(visit, board)),
    ends: { ...draft.ends, isWrong },
    show: draft.show,
    isAsNow: draft.wishes.size + draft.doors.size === 0,
    ...(diff && { diff }),
  };
}

/** Who has something of their own that could be copied. */
async function modelsFor(
  visit: Visit,
  { account, subject }: Board,
): Promise<Pick<EditorForm, 'people' | 'find'>> {
  const among = { account: account.id, roles: ['member', 'contact'] as const, field: 'model' };
  const { people, find } = await choiceOf(visit, among);
  const others = people.filter((one) => one.subject && one.subject.id !== subject?.id);
  return {
    people: others.map((one) => ({ value: personId(one.principal), label: nameOf(one) })),
    ...(find && { find }),
  };
}
