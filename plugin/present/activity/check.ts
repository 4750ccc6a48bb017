import { text, type ActivityProps } from '../../views';
import type { ActivityOn } from './activity-on';

/** Whether the log is whole, proved where the query asks for it, and the link that does; nothing where it is about one person. */
export async function checkOf({
  visit,
  log,
  path,
  person,
  own,
  when,
}: ActivityOn): Promise<ActivityProps['check'] | undefined> {
  if (person !== undefined || own) return undefined;
  const t = text.activity;
  const ask = `${path}?check=on#check`;
  if (visit.query('check') !== 'on') return { ask };
  for await (const verdict of await visit.as.verifyActivity({ log })) {
    const at = when.moment(visit.core.clock.now()).text;
    if (!verdict.ok) return { ask, say: t.broken(verdict.seq, visit.host), isWhole: false };
    return { ask, say: t.whole(verdict.lines, at), isWhole: true };
  }
  return { ask };
}
