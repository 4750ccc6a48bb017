import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { INSTALLATION } from '../activity/installation';
import { lockAll, recordOn } from '../activity/record-on';
import { InvalidInputError, LimitReachedError } from '../errors';
import { normalEmail } from '../people/email';
import { logsOf } from '../people/record-for-user';
import { CODE_DIGITS, CODE_LIFE_MS } from '../people/start-proof';
import type { Context } from '../ports/context';
import type { PasswordCode } from '../ports/stores/sign-in-store';
import type { Writes } from '../ports/stores/stores';
import { putPassword, requireStrongText } from './password';
import { FromInput, Password } from './sign-in';
import { tellSignIn } from './tell-sign-in';
import { byPlace, countTries } from './tries';
import { knownOf, principalWith } from './who-signs-in';

const HOUR = 60 * 60_000;
const TRIES = 5;

/** Codes to one address, and of them from one place, so that nobody can keep others from theirs alone; whether somebody has
 * the address makes no difference. */
const byAddress = (email: string, place = '') => [
  { name: `forgot:${email}`, most: 12, inMs: HOUR },
  { name: `forgot:${email} ${place}`, most: 3, inMs: HOUR },
];

const Forgot = z.strictObject({ email: z.string().max(254), ...FromInput });

/**
 * Mails a code by which a password is set anew, if somebody signs in with the address; the one before ends. The answer and its time are the same
 * if nobody does: who that is was looked up, and what leaves is decided when it leaves.
 * @returns the id under which the code is given back
 * @throws LimitReachedError after three in an hour to one address from one place, twelve from all
 */
export async function forgotPassword(ctx: Context, input: z.input<typeof Forgot>): Promise<{ id: string }> {
  const { email: typed, ...from } = parse(Forgot, input);
  const email = normalEmail(typed) ?? '';
  await countTries(ctx, [...byAddress(email, from.address), byPlace(from.address)]);
  const principal = await principalWith(ctx.read, email);
  const [id, code] = [ctx.ids.next(), ctx.ids.code(CODE_DIGITS)];
  const expiresAt = ctx.clock.now() + CODE_LIFE_MS;
  await ctx.transaction(async (tx) => {
    await tx.chats.holdAsking([`address:${ctx.hasher.hash('address', email).slice(0, 2)}`]);
    await tx.signIn.addPasswordCode({
      ...{ id, email, codeHash: ctx.hasher.hash('code', `${id}:${code}`), tries: 0, done: false, expiresAt },
      ...(principal && { principal }),
    });
    await tx.seal(id, code, expiresAt);
    await tx.post({ lane: `mail:${id}`, kind: 'mail.password', payload: { code: id }, secret: id });
  });
  return { id };
}

const Reset = z.strictObject({ id: Id, code: z.string().max(40), password: Password, ...FromInput });

/**
 * Sets a password by a mailed code. It signs nobody in: whoever has a second factor is asked for it afterwards, like everybody
 * (ASVS 5.0, 6.4.3). All sessions end, and what was tried wrongly is forgotten.
 * @throws InvalidInputError for a weak password (the code stays good), a wrong or old code; LimitReachedError after five tries
 */
export async function resetPassword(ctx: Context, input: z.input<typeof Reset>): Promise<void> {
  const { id, code: typed, password, ...from } = parse(Reset, input);
  await countTries(ctx, [byPlace(from.address)]);
  const waiting = await ctx.read.signIn.passwordCode(id);
  // Nothing is estimated and nothing hashed for a code that there is not.
  if (!waiting || !isOpen(waiting, ctx.clock.now())) throw new InvalidInputError('code', 'ENDED');
  const { principal } = waiting;
  // Of a person it would ask less or more, and so say that there is one.
  await requireStrongText(ctx, { password, own: [waiting.email] });
  const hash = await ctx.passwords.hash(password);
  const code = typed.replace(/[\s-]/g, '');
  const outcome = await ctx.transaction(async (tx) => {
    const logs = principal ? await logsOf(tx, principal) : [INSTALLATION];
    await lockAll(tx, logs);
    const judged = await judge(ctx, tx, { id, code });
    if (judged !== 'right') return judged;
    if (!principal) return 'ended';
    await putPassword(ctx, tx, { principal, hash, ending: {} });
    const entry = { action: 'password.reset', actor: principal, channel: 'web', subject: principal } as const;
    await recordOn(tx, logs, entry);
    await tellSignIn(ctx, tx, principal, 'password.reset');
    return 'right';
  });
  if (outcome === 'tries') throw new LimitReachedError('code.tries');
  if (outcome !== 'right') throw new InvalidInputError('code', outcome === 'ended' ? 'ENDED' : 'WRONG');
}

/** A wrong try must stay counted, so it is an answer and no error. */
async function judge(
  ctx: Context,
  tx: Writes,
  { id, code }: { id: string; code: string },
): Promise<'right' | 'wrong' | 'ended' | 'tries'> {
  const waiting = await tx.signIn.passwordCode(id);
  if (!waiting || !isOpen(waiting, ctx.clock.now())) return 'ended';
  if (waiting.tries >= TRIES) return 'tries';
  await tx.signIn.countPasswordTry(id);
  if (!ctx.hasher.matches('code', `${id}:${code}`, waiting.codeHash)) return 'wrong';
  // An address that was taken off the login since signs nobody in.
  const { principal, email } = waiting;
  const isTheirs = principal !== undefined && (await principalWith(tx, email)) === principal;
  return isTheirs && (await knownOf(tx, principal)) && (await tx.signIn.endPasswordCode(id))
    ? 'right'
    : 'ended';
}

/** Whether a code can still be given. */
export function isOpen({ done, expiresAt }: PasswordCode, now: number): boolean {
  return !done && expiresAt > now;
}
