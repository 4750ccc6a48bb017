import type { ActivityRow } from '../../core/index';
import type { ActivityChange, ActivityDay, ActivityEntry } from '../views';
import { personIn, valueOf, type ActivityNames } from './activity-names';
import { channelOf } from './activity-words';
import { sentenceOf } from './sentences';

/** A log by days, newest first. */
export function presentDays(rows: readonly ActivityRow[], names: ActivityNames): ActivityDay[] {
  const days = new Map<string, { day: ActivityDay['day']; entries: ActivityEntry[] }>();
  for (const row of rows) {
    const day = names.when.heading(row.at);
    const found = days.get(day.text) ?? { day, entries: [] };
    found.entries.push(presentEntry(row, names));
    days.set(day.text, found);
  }
  return [...days.values()];
}

function presentEntry(row: ActivityRow, names: ActivityNames): ActivityEntry {
  const { actor, at, channel, address, refused, seq } = row;
  const repeats = valueOf(row.after, 'repeats');
  return {
    at: names.when.time(at),
    who: whoIn(row, names),
    did: sentenceOf(row, names),
    from: channelOf[channel],
    changes: changesOf(row, names),
    number: seq,
    ...(actor.startsWith('staff:') ? { staffOf: names.host } : {}),
    ...(address === undefined ? {} : { address }),
    ...(refused === true ? { refused } : {}),
    ...(typeof repeats === 'number' ? { times: repeats + 1 } : {}),
  };
}

/** What the host reports is the host's doing; what nobody did, ours. */
function whoIn({ actor, channel }: ActivityRow, names: ActivityNames): string {
  if (actor !== 'system') return personIn(names, actor);
  return channel === 'host' ? names.host : 'Latchkey';
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['expiresAt', 'Ends'],
  ['state', 'Status'],
  ['department', 'Department'],
]);

/** Before and after of what was replaced; what is new or gone is in the sentence already. */
function changesOf({ before, after }: ActivityRow, names: ActivityNames): ActivityChange[] {
  if (before === undefined || after === undefined) return [];
  return [...LABELS].flatMap(([name, what]) => {
    const [was, is] = [valueOf(before, name), valueOf(after, name)];
    if (was === is) return [];
    const say = (value: string | number | undefined) => sayValue(value, names);
    return [{ what, before: say(was), after: say(is) }];
  });
}

function sayValue(value: string | number | undefined, { when }: ActivityNames): string {
  if (value === undefined) return 'never';
  return typeof value === 'number' ? when.moment(value).text : value;
}
