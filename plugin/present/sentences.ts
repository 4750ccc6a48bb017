import type { ActivityRow } from '../../core/index';
import { text } from '../views';
import type { Rich } from '../views/words';
import { permissionIn, valueOf, type ActivityNames } from './activity-names';
import { toldOf } from './told-of';
import { wordOf } from './word-of';

/** What an entry says its actor did, to stand after their name. */
export function sentenceOf(row: ActivityRow, names: ActivityNames): Rich {
  if (row.refused) return refusal(row, names);
  if (isOutOfSight(row)) return text.told.outOfSight;
  const sentence = wordOf(text.sentences, row.action);
  if (sentence === undefined) return text.told.did(row.action);
  return typeof sentence === 'string' ? sentence : sentence(toldOf(row, names));
}

/** What changed about a permission is shown only to whoever has it too (R16). */
function isOutOfSight({ action, before, after }: ActivityRow): boolean {
  return (
    (action === 'access.given' && after === undefined) || (action === 'access.ended' && before === undefined)
  );
}

function refusal({ action, reason = '', after }: ActivityRow, names: ActivityNames): Rich {
  return text.told.tried({
    what: wordOf(text.tried, action) ?? action,
    ...(valueOf(after, 'key') !== undefined && { permission: permissionIn(names, after) }),
    why: wordOf(text.reasons, reason) ?? text.told.refused,
  });
}
