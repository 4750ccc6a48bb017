import type { Backstage } from '../backstage';
import { breach } from '../breach';
import type { Fields } from '../json';
import { AUTH_METHODS } from './auth-methods';
import { CHAT_METHODS } from './chat-methods';
import { CONVERSATION_METHODS } from './conversation-methods';
import type { Method, Methods } from './method';
import { USER_METHODS } from './user-methods';
import { VIEW_METHODS } from './view-methods';

/** Every method the stand-in knows. */
export const METHODS: Methods = {
  ...AUTH_METHODS,
  ...CHAT_METHODS,
  ...CONVERSATION_METHODS,
  ...USER_METHODS,
  ...VIEW_METHODS,
};

/** The tokens that are good here. */
export interface Tokens {
  readonly botToken: string;
  readonly appToken?: string;
}

/** One call as it came in. */
export interface Call {
  readonly method: string;
  readonly args: Fields;
  readonly token: string;
}

function checkToken(tokens: Tokens, call: Call, method: Method): void {
  if (call.token === '') throw breach('tokenMissing');
  const kind = call.token === tokens.botToken ? 'bot' : call.token === tokens.appToken ? 'app' : undefined;
  if (!kind) throw breach('tokenUnknown');
  if (kind !== (method.token ?? 'bot')) throw breach('tokenKind');
}

function checkScope(backstage: Backstage, call: Call, { scope }: Method): void {
  const needed = typeof scope === 'function' ? scope(backstage, call.args) : scope;
  const granted = backstage.world.switches.scopes;
  if (needed === undefined || granted.has(needed)) return;
  throw breach('scopeMissing', { needed, provided: [...granted].join(',') });
}

/** The method a call names, once its token is known to be good for it. */
export function authorise(tokens: Tokens, call: Call): Method {
  const method = Object.hasOwn(METHODS, call.method) ? METHODS[call.method] : undefined;
  if (!method) throw breach('methodUnknown', { req_method: call.method });
  checkToken(tokens, call, method);
  return method;
}

/** Runs a call whose token is good. */
export function callMethod(backstage: Backstage, call: Call, method: Method): Fields {
  checkScope(backstage, call, method);
  return { ok: true, ...method.handle(backstage, call.args) };
}
