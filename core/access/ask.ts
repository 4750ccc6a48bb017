import { z } from 'zod';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import { can, canEach, canMany } from './can';
import { given } from './given';
import { fit, Id } from './inputs';
import { listEverywhere, type Everywhere } from './list-everywhere';
import { listResources } from './list-resources';
import type { Page } from './page';
import { parse } from './parse';
import type { Principal } from './principal';
import type { ResourceRef } from './resource';
import { isOperator, requireOperator } from './staff';
import { whatCan } from './what-can';
import { whoCan } from './who-can';

const Name = fit(80);
const AskedKey = fit(64);
const Limit = z.number().int().min(1).max(100).optional();

/** What a question is about; `account` says for which account a department is meant. What is unknown is a no, and no fault (R3). */
export const AskedResource = z.strictObject({
  type: fit(64),
  id: fit(64),
  account: fit(64).optional(),
});
/** What is said of the act, where a type of the host's own declares that. */
const Said = z.record(z.string(), z.unknown()).optional();
const Question = { key: AskedKey, resource: AskedResource };
/** About whom; absent: about oneself. `login`: whether a sign-in stands behind that user now, where a token asks. */
const Whom = { principal: Name.optional(), login: z.boolean().optional() };

/** One question. */
export const AskCan = z.strictObject({ ...Whom, ...Question });
/** Many of them, answered in their order. */
export const AskCanMany = z.strictObject({
  ...Whom,
  questions: z.array(z.strictObject(Question)).min(1).max(200),
});
/** Questions about anybody, in turn: until the first that is answered so, where that is given. */
export const AskEach = z.strictObject({
  questions: z
    .array(z.strictObject({ principal: Name, ...Question, said: Said }))
    .min(1)
    .max(1_000),
  until: z.boolean().optional(),
});
/** On what. */
export const AskWhat = z.strictObject({ ...Whom, resource: AskedResource });
/** Which key on what, who of a kind alone, and where the page begins. */
export const AskWho = z.strictObject({
  ...Question,
  said: Said,
  kind: fit(64).optional(),
  after: Name.optional(),
  limit: Limit,
});
/** Of which account what is listed, and where the page begins. */
export const AskList = z.strictObject({
  ...Whom,
  account: Id,
  key: AskedKey,
  type: z.enum(['account', 'service', 'department', 'ticket', 'invoice', 'domain']),
  after: Name.optional(),
  limit: Limit,
});

/** Which key on what, on any account, and where the page begins. */
export const AskEverywhere = z.strictObject({
  ...Whom,
  key: AskedKey,
  type: fit(64),
  said: Said,
  account: fit(64).optional(),
  after: z.strictObject({ account: fit(64), id: fit(64) }).optional(),
  limit: Limit,
});

/** May somebody do this, now: asked by them, by staff who look after rights, or by a token that is for it (R17).
 * @throws NotAllowedError */
export async function askCan(ctx: ActorContext, input: z.infer<typeof AskCan>): Promise<boolean> {
  const { key, resource, ...whom } = parse(AskCan, input);
  return can(ctx, { ...(await askerOf(ctx, whom)), key, resource: refOf(resource) });
}

/** The same for many questions, as of one moment.
 * @throws NotAllowedError */
export async function askCanMany(ctx: ActorContext, input: z.infer<typeof AskCanMany>): Promise<boolean[]> {
  const { questions, ...whom } = parse(AskCanMany, input);
  const asked = questions.map(({ key, resource }) => ({ key, resource: refOf(resource) }));
  return canMany(ctx, { ...(await askerOf(ctx, whom)), questions: asked });
}

/** The same for questions about anybody; what is left once the answer was found is not asked.
 * @throws NotAllowedError */
export async function askEach(ctx: ActorContext, input: z.infer<typeof AskEach>): Promise<boolean[]> {
  const { questions, until } = parse(AskEach, input);
  await requireAsker(
    ctx,
    questions.map(({ principal }) => principal),
  );
  const login = loginOf(ctx);
  const asked = questions.map(({ resource, ...one }) => ({ ...one, login, resource: refOf(resource) }));
  return canEach(ctx, { questions: asked, ...given({ until }) });
}

/** Which keys work for somebody on one resource.
 * @throws NotAllowedError */
export async function askWhat(ctx: ActorContext, input: z.infer<typeof AskWhat>): Promise<string[]> {
  const { resource, ...whom } = parse(AskWhat, input);
  return whatCan(ctx, { ...(await askerOf(ctx, whom)), resource: refOf(resource) });
}

/** Who holds a key on a resource: for staff and tokens alone.
 * @throws NotAllowedError */
export async function askWho(ctx: ActorContext, input: z.infer<typeof AskWho>): Promise<Page<Principal>> {
  const { key, resource, ...page } = parse(AskWho, input);
  await requireOperator(ctx, ctx.read, 'decisions');
  return whoCan(ctx, { key, resource: refOf(resource), ...given(page) });
}

/** On which of an account's resources a key works for somebody.
 * @throws NotAllowedError */
export async function askList(ctx: ActorContext, input: z.infer<typeof AskList>): Promise<Page<string>> {
  const { account, key, type, after, limit, ...whom } = parse(AskList, input);
  return listResources(ctx, {
    ...(await askerOf(ctx, whom)),
    account,
    key,
    type,
    ...given({ after, limit }),
  });
}

/** On which resources a key works for somebody, wherever they are.
 * @throws NotAllowedError */
export async function askEverywhere(
  ctx: ActorContext,
  input: z.infer<typeof AskEverywhere>,
): Promise<Everywhere> {
  const { principal, login, ...asked } = parse(AskEverywhere, input);
  return listEverywhere(ctx, { ...(await askerOf(ctx, { principal, login })), ...asked });
}

/** About whom: oneself, unless somebody else is named. */
async function askerOf(
  ctx: ActorContext,
  { principal = ctx.actor.principal, login }: z.infer<z.ZodObject<typeof Whom>>,
): Promise<{ principal: string; login: boolean }> {
  await requireAsker(ctx, [principal]);
  return { principal, login: loginOf(ctx, login) };
}

/** One asks about oneself; whoever acts for the installation asks about anybody.
 * @throws NotAllowedError */
async function requireAsker(ctx: ActorContext, principals: readonly string[]): Promise<void> {
  const { principal: self } = ctx.actor;
  if (isOperator(self)) return requireOperator(ctx, ctx.read, 'decisions');
  if (principals.some((principal) => principal !== self)) throw new NotAllowedError('ONLY_YOURSELF');
}

/** Of oneself it is known how one came in; of others whoever asks says it. */
function loginOf({ actor }: ActorContext, login = true): boolean {
  return isOperator(actor.principal) ? login : actor.login;
}

/** A type that there isn't is looked up in vain, like an id that there isn't. */
function refOf({ type, id, account = '' }: z.infer<typeof AskedResource>): ResourceRef {
  return (type === 'department' ? { type, id, account } : { type, id }) as ResourceRef;
}
