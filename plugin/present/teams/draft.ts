import {
  ADMISSIONS,
  InvalidInputError,
  inputs,
  isServiceKey,
  parse,
  PERMISSION_KEYS,
  type Admission,
  type PermissionKey,
} from '../../../core/index';
import type { Visit } from '../../http/route';
import { endOfDay } from '../end-of-day';

/** An invitation of a remote team under way; it is kept here, so that no page carries the code. */
export interface Draft {
  readonly account: string;
  readonly code: string;
  readonly team: string;
  readonly company: string;
  readonly chosen: Chosen;
}

/** How long what is given lasts. */
export const ENDS = ['never', '7', '30', 'date'] as const;

/** What somebody chose for the team, as the form has it. */
export interface Chosen {
  readonly name: string;
  readonly admission: Admission;
  readonly ends: (typeof ENDS)[number];
  readonly date: string;
  readonly keys: readonly PermissionKey[];
  /** Permissions of services count on all of them, or on these. */
  readonly everywhere: boolean;
  readonly services: readonly string[];
}

/** Before anything was chosen: no permission is ticked. */
export function nothingChosen(company: string): Chosen {
  const ends = { ends: 'never' as const, date: '' };
  return { name: company, admission: 'open', ...ends, keys: [], everywhere: true, services: [] };
}

/** The name of a service's tick. */
export function serviceField(id: string): string {
  return `on:${id}`;
}

/** A form of ours says one of these; anything else is nothing that somebody chose.
 * @throws InvalidInputError */
export function requireKnown({ field }: Pick<Visit, 'field'>): void {
  for (const [name, at, values] of CHOICES) {
    if (!values.includes(field(name) ?? '')) throw new InvalidInputError(at, 'UNKNOWN');
  }
}

const CHOICES: readonly (readonly [name: string, at: string, values: readonly string[]])[] = [
  ['ends', 'ends', ENDS],
  ['admission', 'admission', ADMISSIONS],
  ['where', 'services', ['all', 'some']],
];

/** What a posted form says, of the account's services that are in sight; what it doesn't say is as it was. */
export function readChosen(
  { field }: Pick<Visit, 'field'>,
  before: Chosen,
  services: readonly { readonly id: string }[],
): Chosen {
  const ends = field('ends');
  if (ends === undefined) return before;
  return {
    name: field('name') ?? '',
    admission: field('admission') === 'each' ? 'each' : 'open',
    ends: ENDS.find((one) => one === ends) ?? 'never',
    date: field('date') ?? '',
    keys: PERMISSION_KEYS.filter((key) => field(key) !== undefined),
    everywhere: field('where') !== 'some',
    services: services.map(({ id }) => id).filter((id) => field(serviceField(id)) !== undefined),
  };
}

/** A choice as the core takes it. "For n days" counts from now.
 * @throws InvalidInputError */
export function invitationOf(
  { account, code, chosen }: Draft,
  { now, timezone }: { now: number; timezone: string },
) {
  const end = endOf(chosen, timezone, now);
  const { keys, everywhere, services } = chosen;
  if (keys.length === 0) throw new InvalidInputError('keys', 'NONE');
  if (keys.some(isServiceKey) && !everywhere && services.length === 0) {
    throw new InvalidInputError('services', 'NO_SERVICE');
  }
  const grants = keys.flatMap((key) => {
    const one = { key, ...(end === undefined ? {} : { expiresAt: end }) };
    return isServiceKey(key) && !everywhere ? services.map((service) => ({ ...one, service })) : [one];
  });
  if (grants.length > MOST) throw new InvalidInputError('keys', 'MANY');
  const { name, admission } = chosen;
  return parse(inputs.InviteRemoteTeam, { account, code, name, admission, grants });
}

/** When a choice ends; undefined for never. */
export function endOf(
  { ends, date }: Pick<Chosen, 'ends' | 'date'>,
  timezone: string,
  now: number,
): number | undefined {
  if (ends === 'never') return undefined;
  if (ends !== 'date') return now + Number(ends) * DAY;
  const end = endOfDay(date, timezone);
  if (end === undefined || end <= now) throw new InvalidInputError('date', 'PAST');
  return end;
}

const DAY = 86_400_000;
/** As many as the core takes at once. */
const MOST = 200;
