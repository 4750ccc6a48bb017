import { InvalidInputError, partsOf, type DirectoryPage, type DirectoryPerson } from '../../core/index';
import type { Visit } from '../http/route';
import { text, type DirectoryPageProps, type DirectoryRow } from '../views';
import { pathsOf } from './paths';
import { onlyLooks } from './who-can';

const KINDS = ['user', 'contact'] as const;
const STATES = ['active', 'suspended', 'asleep'] as const;
const MOST = 191;
/** So many of somebody’s clients are named. */
const NAMED = 3;

type Position = NonNullable<DirectoryPage['next']>;

/** Whom the list is asked for. */
export interface DirectoryFind {
  readonly search: string;
  readonly kind?: (typeof KINDS)[number];
  readonly state?: (typeof STATES)[number];
}

/** What a query or a posted form asks for.
 * @throws InvalidInputError for a kind or a state that there isn’t */
export function readDirectory(read: (name: string) => string | undefined): DirectoryFind {
  const [typedKind = '', typedState = ''] = [read('kind'), read('state')];
  const kind = KINDS.find((one) => one === typedKind);
  const state = STATES.find((one) => one === typedState);
  if (typedKind !== '' && !kind) throw new InvalidInputError('kind', 'UNKNOWN');
  if (typedState !== '' && !state) throw new InvalidInputError('state', 'UNKNOWN');
  const search = (read('q') ?? '').trim().slice(0, MOST);
  return { search, ...(kind && { kind }), ...(state && { state }) };
}

/** Where the list is. */
export const directoryPath = ({ base }: Pick<Visit, 'base'>): string => `${base}/admin/people`;

/** A page of everybody.
 * @throws NotAllowedError, InvalidInputError */
export async function directoryPage(visit: Visit): Promise<DirectoryPageProps> {
  const find = readDirectory(visit.query);
  const after = positionIn(visit.query('after'));
  const { items, next } = await visit.as.listDirectory({ ...find, ...(after && { after }) });
  const action = directoryPath(visit);
  const { search: q, kind = '', state = '' } = find;
  const asked = { q, kind, state };
  const t = text.directory;
  return {
    ...{ action, ...asked },
    kinds: KINDS.map((value) => ({ value, label: t.kinds[value] })),
    states: STATES.map((value) => ({ value, label: t.states[value] })),
    rows: items.map((one) => toRow(visit, one)),
    ...(after ? { first: linkTo(action, asked) } : {}),
    ...(next ? { next: linkTo(action, { ...asked, after: written(next) }) } : {}),
    ...((await onlyLooks(visit)) ? {} : { csv: visit.form(`${action}/export`, asked) }),
  };
}

function toRow(
  visit: Visit,
  { principal, name, email, phone, state, places }: DirectoryPerson,
): DirectoryRow {
  const kind = partsOf(principal).kind === 'user' ? 'user' : 'contact';
  const links = places.slice(0, NAMED).map(({ account, label }) => ({
    name: label,
    href: pathsOf(visit, account).person(principal),
  }));
  return {
    ...{ id: principal, phone, state, places: links, more: places.length - links.length },
    person: { name, email, kind },
  };
}

function linkTo(action: string, asked: Readonly<Record<string, string>>): string {
  const said = Object.entries(asked).filter(([, value]) => value !== '');
  const query = new URLSearchParams(said).toString();
  return query === '' ? action : `${action}?${query}`;
}

function written({ word, principal }: Position): string {
  return Buffer.from(JSON.stringify([word, principal])).toString('base64url');
}

function positionIn(text: string | undefined): Position | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 2 && parts.every((part) => typeof part === 'string')) {
      const [word = '', principal = ''] = parts;
      return { word, principal };
    }
  } catch {
    // Said below.
  }
  throw new InvalidInputError('after', 'UNKNOWN');
}
