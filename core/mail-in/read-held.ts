import { z } from 'zod';
import { given } from '../access/given';
import { Id, Instant } from '../access/inputs';
import { parse } from '../access/parse';
import { requireOperator } from '../access/staff';
import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { HeldMail, HeldPosition } from '../ports/stores/held-store';
import { findHeld, heldScope } from './held-scope';

const ListHeld = z.strictObject({
  after: z.strictObject({ receivedAt: Instant, id: Id }).optional(),
  limit: z.number().int().min(1).max(100).default(25),
});

/** Held mail as the list has it: its subject is people's words, for those alone who may read them. */
export interface ListedHeld extends Omit<HeldMail, 'content'> {
  readonly subject?: string;
}

/** A page of the mail that is held, the latest first. */
export interface HeldPage {
  readonly items: readonly ListedHeld[];
  readonly next?: HeldPosition;
  /** Whoever asks may read it, and say what becomes of it. */
  readonly mayAct: boolean;
}

/** What is held, why and since when, for staff; an auditor reads no word of it (R18).
 * @throws NotAllowedError */
export async function listHeld(
  ctx: ActorContext,
  input: { after?: HeldPosition; limit?: number },
): Promise<HeldPage> {
  const { after, limit } = parse(ListHeld, input);
  const departments = await heldScope(ctx, ctx.read, 'held');
  const mayAct = await mayRead(ctx);
  const found = await ctx.read.held.list({ ...given({ departments, after }), limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    mayAct,
    items: items.map(({ content, ...mail }) => ({
      ...mail,
      ...(mayAct && { subject: content?.subject ?? '' }),
    })),
    ...(found.length > limit && last && { next: { receivedAt: last.receivedAt, id: last.id } }),
  };
}

async function mayRead(ctx: ActorContext): Promise<boolean> {
  return requireOperator(ctx, ctx.read, 'tickets').then(
    () => true,
    (error: unknown) => {
      if (error instanceof NotAllowedError) return false;
      throw error;
    },
  );
}

/** One held message with what it says.
 * @throws NotAllowedError, NotFoundError */
export async function readHeld(ctx: ActorContext, input: { held: string }): Promise<HeldMail> {
  const { held } = parse(z.strictObject({ held: Id }), input);
  return (await findHeld(ctx, ctx.read, held)).mail;
}
