import { given, InvalidInputError, type MailMatrix } from '../../../core/index';
import type { Visit } from '../../http/route';

type Position = NonNullable<MailMatrix['next']>;

/** What the page is asked for. */
export interface MailQuery {
  readonly find: string;
  readonly where: string;
  /** Words of a service to choose, where there are more than stand in the list. */
  readonly thing: string;
  readonly who: 'some' | 'none' | 'all';
  readonly after?: Position;
}

/** What the page shows when nothing is asked for. */
export const ALL_MAIL: MailQuery = { find: '', where: '', thing: '', who: 'some' };

/** Reads the question of a page.
 * @throws InvalidInputError by its field */
export function readMailQuery({ query }: Pick<Visit, 'query'>): MailQuery {
  const {
    q: find = '',
    where = '',
    thing = '',
    who = 'some',
    after,
  } = given({
    q: query('q'),
    where: query('where'),
    thing: query('thing'),
    who: query('who'),
    after: query('after'),
  });
  if (who !== 'some' && who !== 'none' && who !== 'all') throw new InvalidInputError('who', 'UNKNOWN');
  return { find, where, thing, who, ...(after === undefined ? {} : { after: positionIn(after) }) };
}

/** The service or the domain that is asked about.
 * @throws InvalidInputError for what is neither */
export function placeOf(where: string): { service?: string; domain?: string } {
  if (where === '') return {};
  const [, type, id] = /^(service|domain):(.+)$/su.exec(where) ?? [];
  if (id === undefined) throw new InvalidInputError('where', 'UNKNOWN');
  return type === 'service' ? { service: id } : { domain: id };
}

/** The link that asks this. */
export function mailLink(path: string, { find, where, thing, who, after }: MailQuery): string {
  const asked = new URLSearchParams({
    ...(find === '' ? {} : { q: find }),
    ...(where === '' ? {} : { where }),
    ...(thing === '' ? {} : { thing }),
    ...(who === 'some' ? {} : { who }),
    ...(after ? { after: written(after) } : {}),
  }).toString();
  return asked === '' ? path : `${path}?${asked}`;
}

function written({ role, name, principal }: Position): string {
  return Buffer.from(JSON.stringify([role, name, principal])).toString('base64url');
}

/** What it says is checked where it is used. */
function positionIn(text: string): Position {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 3) {
      const [role, name, principal] = parts as [Position['role'], string, string];
      return { role, name, principal };
    }
  } catch {
    // Said below.
  }
  throw new InvalidInputError('after', 'UNKNOWN');
}
