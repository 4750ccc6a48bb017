import type { ActivityRow } from '../../core/index';
import { list, text, type ActivityChange, type ActivityDay, type ActivityEntry } from '../views';
import { endIn, grantIn, personIn, valueIn, valueOf, type ActivityNames } from './activity-names';
import { channelOf } from './activity-words';
import { sentenceOf } from './sentences';

/** How a line is referred to later. */
export interface Reference {
  /** Of each line by its number. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly link: (seq: number) => string;
}

/** A log by days, newest first. */
export function presentDays(
  rows: readonly ActivityRow[],
  names: ActivityNames,
  refer: Reference,
): ActivityDay[] {
  const days = new Map<string, { day: ActivityDay['day']; entries: ActivityEntry[] }>();
  for (const row of rows) {
    const day = names.when.heading(row.at);
    const found = days.get(day.text) ?? { day, entries: [] };
    found.entries.push(presentEntry(row, names, refer));
    days.set(day.text, found);
  }
  return [...days.values()];
}

function presentEntry(row: ActivityRow, names: ActivityNames, { hashes, link }: Reference): ActivityEntry {
  const { actor, at, channel, address, refused, seq } = row;
  const repeats = valueOf(row.after, 'repeats');
  const reason = reasonOf(row);
  return {
    at: names.when.time(at),
    who: whoIn(row, names),
    did: sentenceOf(row, names),
    from: channelOf[channel],
    changes: changesOf(row, names),
    ...{ number: seq, href: link(seq) },
    ...(hashes.has(seq) ? { hash: hashes.get(seq) ?? '' } : {}),
    ...(actor.startsWith('staff:') ? { staffOf: names.host } : {}),
    ...(address === undefined ? {} : { address }),
    ...(refused === true ? { refused } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(typeof repeats === 'number' ? { times: repeats + 1 } : {}),
  };
}

/** What whoever did it wrote of why, about whom it was; gone with that person's key. */
function reasonOf({ personal, subject = '' }: ActivityRow): string | undefined {
  const reason = personal?.[subject]?.reason;
  return typeof reason === 'string' ? reason : undefined;
}

/** What the host reports is the host's doing; what nobody did, ours. */
function whoIn({ actor, channel }: ActivityRow, names: ActivityNames): string {
  if (actor !== 'system') return personIn(names, actor);
  return channel === 'host' ? names.host : 'Latchkey';
}

/** Before and after of what was replaced; what is new or gone is in the sentence already. */
function changesOf({ before, after }: ActivityRow, names: ActivityNames): ActivityChange[] {
  if (before === undefined || after === undefined) return [];
  const values = Object.entries(text.activity.values).flatMap(([name, what]) => {
    const [was, is] = [namedIn(before, name), namedIn(after, name)];
    if (was === is) return [];
    const say = (value: string | number | undefined) => sayValue(value, names);
    return [{ what, before: say(was), after: say(is) }];
  });
  return [...values, ...givenIn({ before, after }, names)];
}

/** What somebody was given, where many were given or ended at once. */
function givenIn(
  { before, after }: Pick<ActivityRow, 'before' | 'after'>,
  names: ActivityNames,
): ActivityChange[] {
  const [was, is] = [grantsIn(before, names), grantsIn(after, names)];
  const say = (grants: string[]) => (grants.length === 0 ? text.activity.none : list(grants));
  return was.length + is.length === 0
    ? []
    : [{ what: text.activity.permissions, before: say(was), after: say(is) }];
}

function grantsIn(entry: ActivityRow['after'], names: ActivityNames): string[] {
  const grants: unknown =
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'grants') : undefined;
  if (!Array.isArray(grants)) return [];
  return (grants as ActivityRow['after'][]).map((grant) =>
    text.told.grant({ ...grantIn(names, grant), ...endIn(names, grant) }),
  );
}

function namedIn(entry: ActivityRow['after'], name: string): string | number | undefined {
  return name === 'state' || name === 'role' || name === 'word' ? valueIn(entry, name) : valueOf(entry, name);
}

function sayValue(value: string | number | undefined, { when }: ActivityNames): string {
  if (value === undefined) return text.activity.never;
  return typeof value === 'number' ? when.moment(value).text : value;
}
