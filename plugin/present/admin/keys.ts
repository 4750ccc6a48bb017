import { InvalidInputError, SCOPES, type InvalidInputError as Fault, type Token } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { KeyRow, KeysPageProps, WhenWords } from '../../views';
import { text } from '../../views';
import { instantOfEnd } from './last-day';

const at = ({ base }: Visit, id = '') =>
  `${base}/admin/tokens${id === '' ? '' : `/${encodeURIComponent(id)}`}`;

/** The keys of the API, and a form for another with what was typed.
 * @throws NotAllowedError */
export async function keysPage(visit: Visit, when: WhenWords, error?: Fault): Promise<KeysPageProps> {
  const tokens = await visit.as.listTokens({});
  const ticked = visit.fields('scopes');
  return {
    rows: tokens.map((token) => rowOf(visit, token, when)),
    docs: `${visit.base}/api`,
    make: visit.form(at(visit)),
    scopes: SCOPES.map((value) => ({ value, on: ticked.includes(value) })),
    typed: { name: visit.field('name') ?? '', ends: visit.field('ends') ?? '' },
    ...(error && { fault: faultOf(visit, error) }),
  };
}

function faultOf({ field: typed }: Visit, { details: { field, reason } }: Fault) {
  if (field === 'name') {
    return {
      field,
      say: reason === 'TAKEN' ? text.keys.nameTaken(typed('name') ?? '') : text.keys.nameWrong,
    };
  }
  if (field === 'expiresAt') return { field: 'ends', say: text.fields.past };
  return { field: String(field), say: field === 'scopes' ? text.fields.none : text.fields.unknown };
}

function rowOf(visit: Visit, token: Token, when: WhenWords): KeyRow {
  const { id, name, scopes, createdAt, expiresAt, revokedAt, usedOn } = token;
  const isOver = expiresAt !== 0 && expiresAt <= visit.core.clock.now();
  const ended = revokedAt !== 0 ? revokedAt : isOver ? expiresAt : 0;
  const isLive = ended === 0 && visit.actor.readOnly !== true;
  return {
    ...{ name, can: scopes, made: when.day(createdAt) },
    ...(usedOn !== 0 && { used: when.day(usedOn) }),
    ...(expiresAt !== 0 && { ends: when.moment(expiresAt) }),
    ...(ended !== 0 && { ended: when.day(ended) }),
    ...(isLive && { renew: visit.form(at(visit, id), { do: 'renew' }), end: `${at(visit, id)}/end` }),
  };
}

/** What the form for a new key asks for.
 * @throws InvalidInputError */
export function askedKey({ field, fields, core }: Visit) {
  const scopes = SCOPES.filter((one) => fields('scopes').includes(one));
  if (scopes.length === 0) throw new InvalidInputError('scopes', 'NONE');
  const ends = field('ends') ?? '';
  const expiresAt = ends === '' ? undefined : instantOfEnd(ends, core.clock.now());
  return {
    ...{ name: field('name') ?? '', scopes },
    ...(expiresAt !== undefined && { expiresAt }),
  };
}
