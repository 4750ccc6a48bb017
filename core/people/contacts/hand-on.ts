import type { Change } from '../../access/change';
import { holdsAll } from '../../access/effective';
import type { Grant } from '../../access/facts';
import { NotAllowedError } from '../../errors';
import type { ContactEntry } from '../../ports/stores/contact-store';

/** All that a contact holds, directly and through its teams, asleep or not; what is over counts for nothing. */
export async function holdingsOf({ tx, account, now }: Change, contact: string): Promise<readonly Grant[]> {
  const loaded = await tx.access.facts({ principal: `contact:${contact}`, account, login: false });
  const grants = loaded?.facts.sources.flatMap((source) => source.grants) ?? [];
  return grants.filter(({ expiresAt = Infinity }) => expiresAt > now);
}

/**
 * Lets on whoever may hand all that a contact holds to somebody else: by a new address, or by a merge (R6).
 * @throws NotAllowedError
 */
export async function requireHandOn(
  change: Change,
  { contact, own }: { contact: ContactEntry; own: boolean },
): Promise<void> {
  change.gains({ manage: 'misc.contacts', own, grants: await holdingsOf(change, contact.id) });
  await requirePlaces(change, contact.id);
}

/** A place in a team opens all that its links open elsewhere: only owner, masters or somebody in that team give it (R9). */
async function requirePlaces({ tx, account, facts }: Change, contact: string): Promise<void> {
  if (!facts || holdsAll(facts)) return;
  const mine = new Set(facts.sources.filter(({ kind }) => kind === 'team').map(({ id }) => id));
  const teams = await tx.contacts.teamsOf(contact);
  if (teams.every(({ id, isLinked }) => !isLinked || mine.has(id))) return;
  throw new NotAllowedError('THROUGH_TEAM', { key: 'misc.contacts', account });
}
