import { InvalidInputError, type ClientsPage, type ListedClient } from '../../core/index';
import type { Visit } from '../http/route';
import type { ClientRow, ClientsPageProps } from '../views';
import { pathsOf } from './paths';

type Position = NonNullable<ClientsPage['next']>;

/** The clients who are asked for, a page at a time.
 * @throws NotAllowedError, InvalidInputError for a place that there isn’t */
export async function clientsPage(visit: Visit): Promise<ClientsPageProps> {
  const q = visit.query('q')?.trim() ?? '';
  const after = positionIn(visit.query('after'));
  const { items, total, next } = await visit.as.listClients({ search: q, ...(after && { after }) });
  const action = `${visit.base}/admin/clients`;
  const query = next && new URLSearchParams({ ...(q === '' ? {} : { q }), after: written(next) }).toString();
  return {
    ...{ total, action, q },
    rows: items.map((client) => presentClient(visit, client)),
    ...(query === undefined ? {} : { more: `${action}?${query}` }),
  };
}

function presentClient(visit: Visit, { id, label, state, owner, people }: ListedClient): ClientRow {
  return {
    ...{ number: id, name: label, state, people },
    href: pathsOf(visit, id).home,
    owner: owner?.name ?? '',
    ownerEmail: owner?.email ?? '',
  };
}

function written({ label, id }: Position): string {
  return Buffer.from(JSON.stringify([label, id])).toString('base64url');
}

function positionIn(text: string | undefined): Position | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 2 && parts.every((part) => typeof part === 'string')) {
      const [label = '', id = ''] = parts;
      return { label, id };
    }
  } catch {
    // Said below.
  }
  throw new InvalidInputError('after', 'UNKNOWN');
}
