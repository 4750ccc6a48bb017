import { InvalidInputError, NotFoundError, permission, type Group } from '../../../core/index';
import type { Flash } from '../../views';
import { text } from '../../views';
import { nameOf } from '../person';
import { personNamed } from '../person-id';
import type { Board } from './board';
import type { Box } from './boxes';
import { cellName, cellNamed } from './cells';
import { NOTHING, wish, type Draft } from './draft';

/** A draft with something filled in, and what there is to say of that. */
export interface Filled {
  readonly draft: Draft;
  readonly flash?: Flash;
}

/** Ticks and unticks boxes as far as the reader can, and saves nothing. */
function fillIn(draft: Draft, boxes: Iterable<Box>, isWanted: (box: Box) => boolean): Draft {
  let filled = draft;
  for (const box of boxes) if (box.free) filled = wish(filled, box, isWanted(box));
  return filled;
}

/** All as it is now; how the editor is looked at stays. */
export function asNow(draft: Draft): Filled {
  return { draft: { ...draft, wishes: NOTHING.wishes, doors: NOTHING.doors } };
}

/** Exactly the keys of a preset, account-wide; what is given for one service stays.
 * @throws NotFoundError */
export async function fillPreset(
  { visit, account, boxes }: Board,
  draft: Draft,
  id: string,
): Promise<Filled> {
  const preset = (await visit.as.listPresets({ account: account.id })).find((one) => one.id === id);
  if (!preset) throw new NotFoundError('preset');
  const { whole } = boxes;
  const filled = fillIn(draft, whole, ({ cell }) => preset.keys.includes(cell.key));
  const left = whole.filter(
    ({ cell, grant, free }) => !free && preset.keys.includes(cell.key) !== (grant !== ''),
  );
  return { draft: filled, flash: { tone: 'info', say: text.editor.filled(preset.name, left.length) } };
}

/** What somebody else holds themselves, beside what is there already, with the same ends (R6 judges it when it is saved).
 * @throws NotFoundError for nobody, or somebody who has nothing that could be copied */
export async function fillCopy(
  { visit, account, boxes }: Board,
  draft: Draft,
  from: string,
): Promise<Filled> {
  const principal = personNamed(from);
  const [model] = await visit.as.namePeople({ account: account.id, only: [principal] });
  if (!model?.subject) throw new NotFoundError('person');
  const { grants } = await visit.as.readGrants({ account: account.id, subject: model.subject });
  const live = grants.filter(({ expiresAt = Infinity }) => expiresAt > visit.core.clock.now());
  const wanted = live.flatMap((grant) => {
    const box = boxes.get(cellName(grant));
    return box && box.grant === '' ? [{ box, until: grant.expiresAt }] : [];
  });
  const free = wanted.filter(({ box }) => box.free);
  const filled = free.reduce((so, { box, until }) => wish(so, box, true, until), draft);
  const say = text.editor.filled(nameOf(model), wanted.length - free.length);
  return { draft: filled, flash: { tone: 'info', say } };
}

/** All of a group, or none of it.
 * @throws InvalidInputError for what is no group here */
export function fillGroup({ boxes }: Board, draft: Draft, group: string, on: boolean): Filled {
  if (!isGroup(group)) throw new InvalidInputError('do', 'UNKNOWN');
  const own = boxes.whole.filter(({ cell }) => permission(cell.key).group === group);
  return { draft: fillIn(draft, own, () => on) };
}

/** One box, as the answer to a why proposes it.
 * @throws InvalidInputError for what is no box */
export function fillOne({ boxes }: Board, draft: Draft, name: string): Filled {
  const box = boxes.get(cellName(cellNamed(name)));
  return { draft: box?.free === true ? wish(draft, box, true) : draft };
}

function isGroup(text: string): text is Exclude<Group, 'service'> {
  return text === 'billing' || text === 'support' || text === 'misc';
}
