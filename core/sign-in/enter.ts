import { z } from 'zod';
import { parse } from '../access/parse';
import { readPrincipal, type Principal } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { NotAllowedError } from '../errors';
import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { beginSession } from './session';
import { FromInput, type Begun } from './sign-in';
import { mustHave } from './standing';
import { knownOf } from './who-signs-in';

const Instant = z.number().int().positive();

/** What a host says of somebody whom it hands over, its signature checked before. */
const Enter = z.strictObject({
  /** Names the hand-over: it counts once. */
  id: z.string().min(8).max(200),
  principal: z.string().max(80),
  /** When they gave the host their password, in UTC milliseconds. */
  provedAt: Instant,
  /** When they gave the host a code of a second factor. */
  factorAt: Instant.optional(),
  /** The staff member who really sits there (R18). */
  looksOn: z.string().max(80).optional(),
  expiresAt: Instant,
  ...FromInput,
});

/**
 * Begins a session for somebody whom the host signed in and hands over. It counts once, on whatever node.
 * @throws NotAllowedError for one that was used, and for whom nobody knows or is suspended
 */
export async function enter(ctx: Context, input: z.input<typeof Enter>): Promise<Begun> {
  const { id, principal: named, provedAt, factorAt, looksOn, expiresAt, ...from } = parse(Enter, input);
  const principal = await requireKnown(ctx.read, named, ['user', 'staff']);
  const staff = looksOn === undefined ? undefined : await requireKnown(ctx.read, looksOn, ['staff']);
  // Who looks on as somebody else is asked for as much as who sits there as themselves.
  if (staff && !factorAt && (await mustHave(ctx, staff))) throw new NotAllowedError('UNKNOWN');
  return ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    // They may have been suspended or erased since: sessions end with that, and this one isn't there yet.
    await requireKnown(tx, named, ['user', 'staff']);
    if (looksOn !== undefined) await requireKnown(tx, looksOn, ['staff']);
    if (!(await tx.first('sign-in', id))) throw new NotAllowedError('HANDED_BEFORE');
    const now = ctx.clock.now();
    if (expiresAt <= now) throw new NotAllowedError('HANDED_LATE');
    const proved = {
      provedAt: Math.min(provedAt, now),
      ...(factorAt && { factorAt: Math.min(factorAt, now) }),
    };
    const secret = await beginSession(ctx, tx, {
      ...{ principal, way: 'handed', ...proved, from, ...(staff && { looksOn: staff }) },
    });
    await tx.record(INSTALLATION, {
      ...{ action: 'session.begun', actor: staff ?? principal, channel: 'web', after: { way: 'handed' } },
      ...(staff ? { onBehalfOf: principal } : {}),
    });
    return { secret };
  });
}

async function requireKnown(
  read: Reads | Writes,
  named: string,
  kinds: readonly string[],
): Promise<Principal> {
  const parts = readPrincipal(named);
  const principal = named as Principal;
  const isKnown = parts && kinds.includes(parts.kind) && (await knownOf(read, principal));
  if (!isKnown) throw new NotAllowedError('UNKNOWN');
  return principal;
}
