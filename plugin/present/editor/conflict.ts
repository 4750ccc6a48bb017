import { partsOf } from '../../../core/index';
import { text } from '../../views';
import type { Rich } from '../../views/words';
import { nameOf } from '../person';
import type { Board } from './board';
import { cellName } from './cells';

/** Who changed what I had changed too, as far as that can be told: what was given says by whom, what ended doesn’t. */
export async function conflictOf(board: Board, theirs: ReadonlySet<string>, mine: number): Promise<Rich> {
  const { visit, account, subject, name } = board;
  if (!subject) return text.editor.conflict(name, mine);
  const { grants } = await visit.as.readGrants({ account: account.id, subject });
  const newest = grants
    .filter((grant) => theirs.has(cellName(grant)))
    .toSorted((a, b) => b.grantedAt - a.grantedAt)[0];
  if (!newest) return text.editor.conflict(name, mine);
  const [giver] = await visit.as.namePeople({ account: account.id, only: [newest.grantedBy] });
  const isStaff = partsOf(newest.grantedBy).kind === 'staff';
  const who = giver ? nameOf(giver) : isStaff ? visit.host : undefined;
  return text.editor.conflict(
    name,
    mine,
    who === undefined ? undefined : { who, when: account.when.moment(newest.grantedAt) },
  );
}
