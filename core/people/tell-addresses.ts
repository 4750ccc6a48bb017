import type { ChatLink } from '../ports/stores/chat-store';
import type { Writes } from '../ports/stores/stores';

/** Tells every address of the person about a new link, with "this was not me" (R13). */
export async function tellAddresses(
  tx: Writes,
  { id, person, chat, handle, place }: ChatLink,
): Promise<void> {
  for (const to of await tx.people.addressesOf(person)) {
    const payload = { to, link: id, surface: chat.surface, handle, place };
    await tx.post({ lane: `mail:${id}`, kind: 'mail.linked', payload });
  }
}
