import type { ActivityEntry, EntryValue } from '../activity/entry';
import type { EventType, TEST_EVENT } from './events';

/** A line of an account's log that is an event. */
export interface HeardLine {
  readonly account: string;
  readonly seq: number;
  readonly at: number;
  readonly type: EventType;
  readonly entry: ActivityEntry;
}

/** What beside its subject a line may name by id. */
const IDS = ['team', 'remote', 'service'] as const;

/**
 * What is told of an event: whom and what it is about by id, and nothing that a reader would have to be let see (R7) or that
 * erasing could not take back (R21). Whoever is told asks the API for the rest, with the rights of that moment.
 */
export function bodyOf(id: string, { account, seq, at, type, entry }: HeardLine): string {
  const { actor, onBehalfOf, channel, subject, before, after } = entry;
  return toText(type, at, {
    ...{ id, account, seq, actor, channel },
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(subject === undefined ? {} : { subject }),
    ...idsIn(before),
    ...idsIn(after),
  });
}

/** What is told to try a webhook. */
export function testBody(id: string, webhook: string, at: number): string {
  return toText('webhook.test', at, { id, webhook });
}

function toText(
  type: EventType | typeof TEST_EVENT,
  at: number,
  data: Record<string, string | number>,
): string {
  return JSON.stringify({ type, timestamp: new Date(at).toISOString(), data });
}

function idsIn(said: EntryValue | undefined): Record<string, string> {
  if (typeof said !== 'object' || said === null) return {};
  const values = IDS.map((name) => [name, Reflect.get(said, name) as unknown] as const);
  return Object.fromEntries(values.filter((pair): pair is [(typeof IDS)[number], string] => isId(pair[1])));
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w:.-]{1,64}$/.test(value);
}
