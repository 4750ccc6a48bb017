import { fit, lineOrNone } from '../access/inputs';
import { InvalidInputError } from '../errors';
import type { Context } from '../ports/context';

/** Where a webhook goes, as it is written. */
export const Url = fit(2_000).min(1);

/** Ports below this belong to a machine's own services; of them only the web's is one. */
const FIRST_FREE = 1024;

/**
 * The address of a webhook in its one form. What it names must be outside (a webhook is no way into the host's own network),
 * which is looked up here and again at every connection.
 * @throws InvalidInputError saying what is wrong with it
 */
export async function requireTarget({ outside }: Pick<Context, 'outside'>, text: string): Promise<string> {
  const url = URL.parse(text);
  if (!url) throw new InvalidInputError('url', 'FORM');
  const reason = faultIn(url, outside.toPrivate) ?? (await outside.barred(url.hostname));
  if (reason !== undefined) throw new InvalidInputError('url', reason);
  return url.href;
}

function faultIn(url: URL, toPrivate: boolean): string | undefined {
  const { protocol, username, password, hash, hostname, port } = url;
  if (protocol !== 'https:' && !(toPrivate && protocol === 'http:')) return 'NOT_HTTPS';
  if (username !== '' || password !== '') return 'CREDENTIALS';
  if (hash !== '' || hostname === '') return 'FORM';
  // The port of the scheme itself is written as none.
  return port === '' || Number(port) >= FIRST_FREE ? undefined : 'PORT';
}

/** A webhook as its makers describe it, for those who keep it up. */
export const Description = lineOrNone(191);
