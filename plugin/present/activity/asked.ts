import type { ActivityFilter, Channel } from '../../../core/index';
import { given, InvalidInputError } from '../../../core/index';
import type { Visit } from '../../http/route';
import { endOfDay } from '../end-of-day';
import type { ActivityOn } from './activity-on';

/** The kinds of acts that a log can be narrowed to. */
export const KINDS = [
  ...[
    'access',
    'request',
    'review',
    'department',
    'departments',
    'contact',
    'member',
    'master',
    'invitation',
  ],
  ...[
    'team',
    'remote',
    'ticket',
    'mail',
    'domain',
    'ownership',
    'user',
    'chat',
    'session',
    'password',
    'factor',
  ],
  ...['token', 'webhook', 'preset', 'account', 'activity'],
] as const;
/** One of them. */
export type ActivityKind = (typeof KINDS)[number];

/** From where acts come, as a log can be narrowed to it. */
export const CHANNELS = ['web', 'slack', 'discord', 'mail', 'api', 'host', 'system'] as const;

/** What a query says, as the form and the links have it: '' for what it doesn’t, or says so that nobody can read it. */
export interface Asked {
  readonly find: string;
  readonly kind: ActivityKind | '';
  readonly channel: Channel | '';
  readonly from: string;
  readonly to: string;
  readonly refused: boolean;
  readonly before?: number;
}

const MOST = 191;
const DAY = 86_400_000;

/** What a query asks for: all lines are no answer where a day of it can’t be read.
 * @throws InvalidInputError */
export function askedIn(visit: Pick<Visit, 'query'>): Asked {
  const asked = typedIn(visit);
  for (const name of ['from', 'to'] as const) {
    if (asked[name] !== '' && endOfDay(asked[name], 'UTC') === undefined) {
      throw new InvalidInputError(name, 'NO_DAY');
    }
  }
  return asked;
}

/** The same as it was typed. */
export function typedIn({ query }: Pick<Visit, 'query'>): Asked {
  const before = query('before') ?? '';
  return {
    find: (query('find') ?? '').trim().slice(0, MOST),
    kind: KINDS.find((kind) => kind === query('kind')) ?? '',
    channel: CHANNELS.find((channel) => channel === query('channel')) ?? '',
    ...{ from: dayIn(query('from')), to: dayIn(query('to')), refused: query('refused') === 'on' },
    ...(/^[1-9]\d{0,14}$/.test(before) ? { before: Number(before) } : {}),
  };
}

/** The same in the core’s words. */
export function filterOf(
  { find, kind, channel, from, to, refused, before }: Asked,
  { person, timezone }: Pick<ActivityOn, 'person' | 'timezone'>,
): ActivityFilter & { find?: string; before?: number } {
  return given({
    ...{ person, before, find: find === '' ? undefined : find, action: kind === '' ? undefined : kind },
    channel: channel === '' ? undefined : channel,
    from: from === '' ? undefined : startOfDay(from, timezone),
    to: to === '' ? undefined : endOfDay(to, timezone),
    refused: refused ? (true as const) : undefined,
  });
}

/** The link to the same lines, from before one of them on, or from the newest. */
export function linkTo(path: string, asked: Asked, more: Readonly<Record<string, string>> = {}): string {
  const { find, kind, channel, from, to, refused } = asked;
  const said = { find, kind, channel, from, to, refused: refused ? 'on' : '', ...more };
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** Whether anything is asked for but the newest lines. */
export function isNarrowed({ find, kind, channel, from, to, refused }: Asked): boolean {
  return refused || [find, kind, channel, from, to].some((one) => one !== '');
}

function dayIn(typed = ''): string {
  return typed.trim().slice(0, MOST);
}

function startOfDay(day: string, timezone: string): number | undefined {
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, day.length);
  const start = endOfDay(before, timezone);
  return start !== undefined && start > 0 ? start : undefined;
}
