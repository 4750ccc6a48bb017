import { z } from 'zod';
import { isStranger } from '../access/facts';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { readPrincipal, type Principal } from '../access/principal';
import { requireBusiness } from '../accounts/read-account';
import { NotFoundError } from '../errors';
import type { ActorContext, Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { OPTIONAL_KINDS } from './kinds';

const PURPOSE = 'mail-choices';
const Signed = z.tuple([Id, z.string().max(80)]);

/** The signed token of a link to one's own mail choices. */
export const ChoicesToken = z.strictObject({ token: z.string().min(20).max(400) });

/** Whose choices a link opens: one principal's on one account, and nothing else. */
export interface ChoicesOf {
  account: string;
  principal: Principal;
}

/** A kind of mail, and whether it comes. */
export interface MailChoice {
  kind: string;
  isWanted: boolean;
}

/** The token of the link to somebody's mail choices, to stand in every mail; it needs no login and opens nothing else (R11). */
export function choicesToken({ hasher }: Context, { account, principal }: ChoicesOf): string {
  const signed = JSON.stringify([account, principal]);
  return `${Buffer.from(signed).toString('base64url')}.${hasher.hash(PURPOSE, signed)}`;
}

/** The token of one's own choices, for a page behind a login.
 * @throws NotFoundError on an account where one has no business */
export async function myChoicesToken(ctx: ActorContext, input: { account: string }): Promise<string> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  await requireBusiness(ctx, account);
  return choicesToken(ctx, { account, principal: ctx.actor.principal });
}

/** Whose choices a token opens.
 * @throws NotFoundError for one that we didn't sign, or whose principal has no place on the account any more */
export async function readChoicesToken(
  ctx: Context,
  read: Reads | Writes,
  token: string,
): Promise<ChoicesOf> {
  const [body = '', hash = '', ...more] = token.split('.');
  const signed = Buffer.from(body, 'base64url').toString();
  if (more.length > 0 || !ctx.hasher.matches(PURPOSE, signed, hash)) throw new NotFoundError('choices');
  const [account, principal] = parse(Signed, JSON.parse(signed));
  if (!readPrincipal(principal)) throw new NotFoundError('choices');
  const whose = { account, principal: principal as Principal };
  const loaded = await read.access.facts({ ...whose, login: principal.startsWith('user:') });
  if (!loaded || isStranger(loaded.facts)) throw new NotFoundError('choices');
  return whose;
}

/** The choices that a signed link opens, and the account's name.
 * @throws NotFoundError */
export async function mailChoices(
  ctx: Context,
  input: z.input<typeof ChoicesToken>,
): Promise<{ account: string; choices: MailChoice[] }> {
  const { token } = parse(ChoicesToken, input);
  const { account, principal } = await readChoicesToken(ctx, ctx.read, token);
  const out = await ctx.read.notices.optOutsOf(account, principal);
  const label = (await ctx.read.accounts.account(account))?.label ?? '';
  return { account: label, choices: OPTIONAL_KINDS.map((kind) => ({ kind, isWanted: !out.includes(kind) })) };
}
