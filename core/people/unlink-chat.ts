import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { requireFresh } from '../access/require-fresh';
import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { ChatLink } from '../ports/stores/chat-store';
import type { Reads, Writes } from '../ports/stores/stores';
import { lockAll, recordOn } from '../activity/record-on';
import { hatsOf } from './hats';

const UnlinkChat = z.strictObject({ link: Id });

/** The links of the person who acts, in every chat. */
export async function linksOf(ctx: ActorContext, read: Reads | Writes = ctx.read): Promise<ChatLink[]> {
  const { kind, id } = partsOf(ctx.actor.principal);
  const person =
    kind === 'user' ? (await read.people.user(id))?.person : (await read.people.contact(id))?.person;
  return person === undefined ? [] : read.chats.linksOfPerson(person);
}

/**
 * Ends one of the person's own links at once (R13).
 * @throws NotFoundError for somebody else's, NotFreshError
 */
export async function unlinkChat(ctx: ActorContext, input: { link: string }): Promise<ChatLink> {
  const { link: id } = parse(UnlinkChat, input);
  return ctx.transaction(async (tx) => {
    const found = (await linksOf(ctx, tx)).find((one) => one.id === id);
    const accounts = found ? (await hatsOf(tx, found)).map(({ account }) => account) : [];
    await lockAll(tx, accounts);
    const link = found && (await tx.chats.link(found.chat));
    if (link?.id !== id) throw new NotFoundError('link');
    if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
    await requireFresh(ctx, 'unlink');
    await tx.chats.endLink(id);
    const entry = { action: 'chat.unlinked', actor: ctx.actor.principal, channel: ctx.actor.channel };
    await recordOn(tx, accounts, { ...entry, before: { level: link.level, surface: link.chat.surface } });
    return link;
  });
}
