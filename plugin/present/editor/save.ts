import { isServiceKey, NotAllowedError } from '../../../core/index';
import type { Act, Answer } from '../../http/route';
import { text } from '../../views';
import type { Board } from './board';
import { inputOf, type Change } from './changes';
import type { Cell } from './cells';
import { endOf } from './diff';
import { doorNames, doorsOf } from './doors';
import type { Draft } from './draft';
import { labelOf } from '../label-of';

/** The changes of a draft as one act, which is done only on what they were made from. */
export function actOfChanges(
  board: Board,
  { draft, changes, changed }: { draft: Draft; changes: readonly Change[]; changed: () => Promise<Answer> },
): Act {
  const { visit, account, subject, name, path } = board;
  const labels = (on: boolean) =>
    changes.filter((change) => change.on === on).map(({ cell }) => wordsOf(board, cell));
  const doors = { shut: doorNames(board, draft, true), opened: doorNames(board, draft, false) };
  const said = { name, given: labels(true), ended: labels(false), ...doors };
  return {
    say: text.editor.look(said, endOf(board, draft.ends)),
    deed: text.editor.save,
    ...(said.given.length + said.opened.length === 0 && { ends: true }),
    back: path,
    changed,
    async run(as) {
      if (!subject) throw new NotAllowedError('THROUGH_TEAM', { account: account.id });
      const at = { now: visit.core.clock.now(), timezone: account.timezone };
      await as.changeGrants({
        account: account.id,
        subject,
        ...inputOf(changes, draft, at),
        ...doorsOf(draft),
      });
      return { tone: 'ok', say: text.editor.saved(said) };
    },
  };
}

function wordsOf({ access }: Board, { key, service }: Cell): string {
  const label = labelOf(key);
  if (!isServiceKey(key)) return label;
  if (service === undefined) return text.person.onAll(label);
  return text.person.onService(label, access.services.find(({ id }) => id === service)?.label ?? service);
}
