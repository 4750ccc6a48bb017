import { z } from 'zod';
import { parse } from '../access/parse';
import { idOfRequest } from '../access/request-id';
import { InvalidInputError, LimitReachedError } from '../errors';
import type { Context } from '../ports/context';
import { Asker, askerHash } from './chat-input';
import { normalEmail } from './email';

/** Who asks for a code, and the address they say is theirs. */
export const StartProof = Asker.extend({ email: z.string().max(254) });
/** The same, as callers write it. */
export type StartProof = z.infer<typeof StartProof>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Ten minutes, eight digits, five tries (R13). */
export const CODE_LIFE_MS = 10 * MINUTE;
/** How many digits a code has; mails show them in two groups of four. */
export const CODE_DIGITS = 8;

/**
 * Sends a code to an address, if it is on file; whether it is, is looked up when the mail leaves, so that neither the
 * answer nor its time can tell (R13).
 * @throws InvalidInputError for what is no address, LimitReachedError after five in a day by one chat user
 */
export async function startProof(ctx: Context, input: StartProof): Promise<void> {
  const { chat, handle, place, email: typed } = parse(StartProof, input);
  const email = normalEmail(typed);
  if (email === undefined) throw new InvalidInputError('email', 'NO_ADDRESS');
  const now = ctx.clock.now();
  const id = ctx.request === undefined ? ctx.ids.next() : idOfRequest('proof', ctx.request);
  const code = ctx.ids.code(CODE_DIGITS);
  await ctx.transaction(async (tx) => {
    await tx.chats.holdAsking([
      `asker:${askerHash(ctx, chat).slice(0, 2)}`,
      `address:${ctx.hasher.hash('address', email).slice(0, 2)}`,
    ]);
    if (await tx.chats.proof(id)) return;
    const hour = await tx.chats.proofsSince(chat, email, now - HOUR);
    const day = await tx.chats.proofsSince(chat, email, now - 24 * HOUR);
    if (day.byAsker >= 5) throw new LimitReachedError('proof.asker');
    const times = { createdAt: now, expiresAt: now + CODE_LIFE_MS };
    // Too many to one address: the asker learns nothing of it, the address gets no more mail, and no code would be right.
    const isMailed = hour.byAddress < 3 && day.byAddress < 6;
    await tx.chats.addProof({
      id,
      chat,
      email,
      codeHash: isMailed ? ctx.hasher.hash('code', `${id}:${code}`) : '',
      tries: 0,
      done: false,
      ...times,
    });
    if (!isMailed) return;
    await tx.seal(id, code, times.expiresAt);
    await tx.post({
      lane: `mail:${id}`,
      kind: 'mail.code',
      payload: { proof: id, surface: chat.surface, handle, place },
      secret: id,
    });
  });
}
