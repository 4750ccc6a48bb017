import { z } from 'zod';
import type { ClosableChannel } from '../access/channels';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { findPerson } from '../access/person-access';
import { partsOf, type Principal } from '../access/principal';
import { readAccount } from '../accounts/read-account';
import type { ActorContext } from '../ports/context';
import { requireSelf } from '../sign-in/own-session';
import { requireLook, requireManaged } from './list-people';

const ReadChannels = z.strictObject({ account: Id, principal: z.string().max(80).optional() });

/** What is closed on an account, to everybody there and to one of its people. */
export interface Channels {
  readonly everybody: readonly ClosableChannel[];
  readonly person: readonly ClosableChannel[];
}

/** By which channels an account's people don't come in, and one of them: for whoever may manage that one, and for themselves.
 * @throws NotAllowedError, NotFoundError */
export async function readChannels(
  ctx: ActorContext,
  input: z.input<typeof ReadChannels>,
): Promise<Channels> {
  const { account, principal } = parse(ReadChannels, input);
  await readAccount(ctx, { account });
  if (principal !== undefined && principal !== ctx.actor.principal) {
    await requireLook(ctx, account);
    await requireManaged(ctx, account, await findPerson(ctx, account, principal));
  }
  const { channels } = ctx.read;
  return {
    everybody: await channels.closed(account),
    person: principal === undefined ? [] : await channels.closed(account, principal as Principal),
  };
}

/** What is closed to somebody on one of their accounts. */
export interface ChannelsOn {
  readonly account: string;
  readonly label: string;
  readonly closed: readonly ClosableChannel[];
}

/** By which channels the signed-in user comes in, on each of their accounts: also where they don't by this one.
 * @throws NotAllowedError for staff and who only looks on */
export async function myChannels(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<readonly ChannelsOn[]> {
  const principal = await requireSelf(ctx, ctx.read);
  const { kind, id } = partsOf(principal);
  const hats = kind === 'user' ? await ctx.read.people.hatsOfUser(id) : [];
  const accounts = hats.map(({ account }) => account);
  const closed = await ctx.read.channels.closedOn(accounts, principal);
  const places = kind === 'user' ? await ctx.read.users.memberships(id) : [];
  return hats.map(({ account, label }) => {
    const role = places.find((place) => place.account === account)?.role ?? 'member';
    const stays = (channel: ClosableChannel) => !(channel === 'web' && role !== 'member');
    return { account, label, closed: (closed.get(account) ?? []).filter(stays) };
  });
}
