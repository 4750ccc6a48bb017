import { z } from 'zod';
import { parse } from '../access/parse';
import { InvalidInputError, LimitReachedError } from '../errors';
import type { Context } from '../ports/context';
import type { ChatLink, Proof } from '../ports/stores/chat-store';
import type { ChatUser } from '../ports/chat-surface';
import type { Contact } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { Asker } from './chat-input';
import { lockAll } from '../activity/record-on';
import { refuseRepeat } from '../access/refuse-repeat';
import { linkId } from './link-id';
import { CODE_DIGITS } from './start-proof';
import { tellAddresses } from './tell-addresses';

/** Who gives a code, and the code as it was typed, with blanks or dashes. */
export const CompleteProof = Asker.extend({ code: z.string().max(40) });
/** The same, as callers write it. */
export type CompleteProof = z.infer<typeof CompleteProof>;

const TRIES = 5;
type Outcome = ChatLink | 'wrong' | 'last' | 'ended' | 'tries';

/**
 * Links the chat user to the person behind the address whose code this is, at level `mail` (R13).
 * @throws InvalidInputError for a wrong or expired code, LimitReachedError from the sixth try on
 */
export async function completeProof(ctx: Context, input: CompleteProof): Promise<ChatLink> {
  const given = parse(CompleteProof, input);
  const outcome = await ctx.transaction((tx) => judge(ctx, tx, given));
  if (outcome === 'tries') throw new LimitReachedError('proof.tries');
  if (outcome === 'wrong') throw new InvalidInputError('code', 'WRONG');
  if (outcome === 'last') throw new InvalidInputError('code', 'WRONG_LAST');
  if (outcome === 'ended') throw new InvalidInputError('code', 'ENDED');
  return outcome;
}

/** A wrong try must stay counted, so it is an answer and no error: an error would roll it back. */
async function judge(ctx: Context, tx: Writes, given: CompleteProof): Promise<Outcome> {
  await refuseRepeat(ctx, tx, 'proof');
  const proof = await tx.chats.waitingProof(given.chat);
  if (!proof || proof.expiresAt <= ctx.clock.now()) return 'ended';
  if (proof.tries >= TRIES) return 'tries';
  await tx.chats.countTry(proof.id);
  const code = given.code.replace(/[\s-]/g, '');
  const right =
    code.length === CODE_DIGITS && ctx.hasher.matches('code', `${proof.id}:${code}`, proof.codeHash);
  if (!right) return proof.tries + 1 < TRIES ? 'wrong' : 'last';
  await tx.chats.endProofs(given.chat);
  return link(ctx, tx, given, proof);
}

async function link(
  ctx: Context,
  tx: Writes,
  { chat, handle, place }: CompleteProof,
  proof: Proof,
): Promise<Outcome> {
  const found = await tx.people.contactsWith(proof.email);
  await lockAll(
    tx,
    found.map(({ account }) => account),
  );
  // Read again under the locks: two chats that prove one address at once are of one person.
  const contacts = await tx.people.contactsWith(proof.email);
  if (contacts.length === 0) return 'ended';
  const now = ctx.clock.now();
  const person = contacts.find((contact) => contact.person)?.person ?? ctx.ids.next();
  if (!contacts.some((contact) => contact.person)) await tx.people.addPerson(person, now);
  await tx.people.claimContacts(proof.email, person);
  await wake(tx, contacts, chat.surface);
  const made: ChatLink = {
    id: await linkId(ctx, tx, chat, person),
    chat,
    person,
    level: 'mail',
    email: proof.email,
    handle,
    place,
    linkedAt: now,
    provedAt: now,
  };
  await tx.chats.putLink(made);
  for (const contact of contacts) {
    const entry = { action: 'chat.linked', actor: `contact:${contact.id}` as const, channel: chat.surface };
    await tx.record(contact.account, { ...entry, after: { level: 'mail' } });
  }
  await tellAddresses(tx, made);
  return made;
}

/** A changed address is proved by now: what slept under it is awake (R13). */
async function wake(tx: Writes, contacts: readonly Contact[], channel: ChatUser['surface']): Promise<void> {
  const asleep = contacts.filter((contact) => contact.asleep);
  if (asleep.length === 0) return;
  await tx.contacts.wake(asleep.map(({ id }) => id));
  await tx.access.bump(asleep.flatMap(({ id, account }) => [`account:${account}`, `contact:${id}`]));
  for (const { id, account } of asleep) {
    await tx.record(account, { action: 'contact.proved', actor: `contact:${id}`, channel });
  }
}
