import type { Request } from 'express';
import { InvalidInputError, type Actor, type Core } from '../../core/index';
import { addressOf } from '../http/address-of';
import { RequestFault } from './faults';
import { InstantIn } from './fields';

const BEARER = /^Bearer +([\x21-\x7e]{1,200})$/i;

/** Who calls: a token, or somebody for whom it vouches. Cookies, and whoever is signed in to the host, say nothing here.
 * @throws RequestFault, NotAuthenticatedError, NotAllowedError, InvalidInputError */
export async function authenticate(core: Core, req: Request): Promise<Actor> {
  const [, secret] = BEARER.exec(req.get('Authorization') ?? '') ?? [];
  if (secret === undefined) {
    throw new RequestFault('not-authenticated', {
      headers: { 'WWW-Authenticate': 'Bearer realm="latchkey"' },
    });
  }
  const principal = req.get('Latchkey-Principal');
  const address = addressOf(req);
  const stepUpAt = stepUpOf(req.get('Latchkey-Step-Up-At'));
  return core.byToken(secret, {
    ...(principal === undefined ? {} : { principal }),
    ...(stepUpAt === undefined ? {} : { stepUpAt }),
    ...stepUpWith(req.get('Latchkey-Step-Up-With')),
    ...(address === undefined ? {} : { address }),
  });
}

function stepUpOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const instant = InstantIn.safeParse(text);
  if (!instant.success) throw new InvalidInputError('Latchkey-Step-Up-At', 'INSTANT');
  return instant.data;
}

function stepUpWith(text: string | undefined): { stepUpWith?: 'otp' } {
  if (text === undefined) return {};
  if (text !== 'otp') throw new InvalidInputError('Latchkey-Step-Up-With', 'UNKNOWN');
  return { stepUpWith: text };
}
