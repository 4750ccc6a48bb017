import {
  InvalidInputError,
  NotAllowedError,
  isPermissionKey,
  permission,
  type PermissionKey,
  type PersonAccess,
} from '../../core/index';
import type { Act, Visit } from '../http/route';
import { count, type Flash } from '../views';
import type { Piece, Rich } from '../views/words';
import { nameOf } from './person';
import type { PersonOn } from './person-page';

const DAY = 86_400_000;
const NEVER = 'never';
const ALL = '*';
const ENDS: ReadonlyMap<string, number> = new Map([
  ['1', 1],
  ['7', 7],
  ['30', 30],
]);

/** One permission to be given or ended, as a button of the editor names it. */
interface Change {
  readonly verb: 'give' | 'end';
  readonly key: PermissionKey;
  /** Absent: account-wide. */
  readonly service?: string;
  readonly days?: number;
}

/** The change that a posted form asks for: `give` or `end` with `key`, `key@service` or `key@*`.
 * @throws InvalidInputError for anything else */
export function readChange({ field }: Pick<Visit, 'field'>): Change {
  const [give, end] = [field('give'), field('end')];
  if ((give === undefined) === (end === undefined)) throw new InvalidInputError('give', 'ONE_OF_THEM');
  if (give === undefined) return { verb: 'end', ...readWhat(end ?? '') };
  const until = field('until') ?? NEVER;
  const days = ENDS.get(until);
  if (days === undefined && until !== NEVER) throw new InvalidInputError('until', 'UNKNOWN');
  return { verb: 'give', ...readWhat(give), ...(days === undefined ? {} : { days }) };
}

function readWhat(text: string): Pick<Change, 'key' | 'service'> {
  const [key = '', service = ALL, ...rest] = text.split('@');
  if (!isPermissionKey(key) || service === '' || rest.length > 0) {
    throw new InvalidInputError('give', 'UNKNOWN');
  }
  return service === ALL ? { key } : { key, service };
}

/** The change as an act on a person's access. "For n days" counts from the moment it is done. */
export function actOfChange({ visit, account, access }: PersonOn, change: Change): Act {
  const { key, service, days } = change;
  const { person } = access;
  if (!person.subject) throw new NotAllowedError('THROUGH_TEAM', { key, account: account.id });
  const at = { account: account.id, subject: person.subject, key, ...(service !== undefined && { service }) };
  const back = account.paths.access(person.principal);
  const [what, name] = [whatOf(change, access), nameOf(person)];
  if (change.verb === 'end') {
    const run: Act['run'] = async (as) => {
      await as.endPermission(at);
      return said([
        `Saved. ${name} no longer has `,
        ...what,
        ' given directly. It works from the next click.',
      ]);
    };
    return { say: ['End ', ...what, ` for ${name}`], deed: 'End', ends: true, back, run };
  }
  const until = days === undefined ? '' : ` for ${count(days, 'day', 'days')}`;
  const run: Act['run'] = async (as) => {
    const ends = days === undefined ? {} : { expiresAt: visit.core.clock.now() + days * DAY };
    await as.givePermission({ ...at, ...ends });
    return said([`Saved. ${name} now has `, ...what, `${until}. It works from the next click.`]);
  };
  return { say: ['Give ', ...what, ` to ${name}${until}`], deed: 'Give', back, run };
}

function whatOf({ key, service }: Change, { services }: PersonAccess): Piece[] {
  const label = { strong: permission(key).label };
  if (service === undefined) return [label];
  return [label, ' on ', { strong: services.find(({ id }) => id === service)?.label ?? service }];
}

function said(say: Rich): Flash {
  return { tone: 'ok', say };
}
