import { readPrincipal } from '../access/principal';
import { InvalidInputError, NotAllowedError } from '../errors';
import type { Actor, Context } from '../ports/context';
import type { Bearer } from './identify-token';

/** What a request with a token says beside it. */
export interface TokenRequest {
  /** For whom it acts: `user:7` or `contact:31`. */
  principal?: string;
  /** When the host had that person prove who they are, in UTC milliseconds (R15). */
  stepUpAt?: number;
  /** `otp`: they gave a code of a second factor then, which whoever has one owes (R15). */
  stepUpWith?: 'otp';
  address?: string;
}

/** By how much a host's clock may be ahead of ours. */
const CLOCKS_MS = 60_000;

/**
 * Who acts by a token: itself, or somebody for whom it vouches, with the rules of that one (R6). For staff and other tokens it
 * never does.
 * @throws NotAllowedError without the scope `act`, InvalidInputError for anybody else than a user or contact there is
 */
export async function actByToken(ctx: Context, bearer: Bearer, request: TokenRequest): Promise<Actor> {
  const { principal, stepUpAt, stepUpWith, address } = request;
  const { name, scopes, token } = bearer;
  const by = {
    ...{ principal: bearer.principal, name, login: true, channel: 'api' as const, scopes },
    ...(address === undefined ? {} : { address }),
    ...(token === undefined ? {} : { token, tokenReading: { at: ctx.clock.now(), isSpent: false } }),
  };
  if (principal === undefined) {
    if (stepUpAt !== undefined || stepUpWith !== undefined) {
      throw new InvalidInputError('Latchkey-Step-Up-At', 'WITHOUT_PRINCIPAL');
    }
    return by;
  }
  if (stepUpAt !== undefined && stepUpAt - ctx.clock.now() > CLOCKS_MS) {
    throw new InvalidInputError('Latchkey-Step-Up-At', 'FUTURE');
  }
  if (!scopes.includes('act')) throw new NotAllowedError('SCOPE', { scope: 'act' });
  const who = await personOf(ctx, principal);
  if (stepUpAt === undefined) return { ...by, ...who, by: by.principal };
  const proved = { freshAt: stepUpAt, ...(stepUpWith === 'otp' ? { factorAt: stepUpAt } : {}) };
  return { ...by, ...who, by: by.principal, ...proved };
}

async function personOf(
  { read }: Context,
  text: string,
): Promise<Pick<Actor, 'principal' | 'name' | 'login'>> {
  const { kind, id = '' } = readPrincipal(text) ?? {};
  if (kind !== 'user' && kind !== 'contact') {
    throw new InvalidInputError('Latchkey-Principal', 'NOT_A_PERSON');
  }
  const person = kind === 'user' ? await read.people.user(id) : await read.people.contact(id);
  if (!person) throw new InvalidInputError('Latchkey-Principal', 'UNKNOWN');
  return { principal: `${kind}:${id}`, name: person.name, login: kind === 'user' };
}
