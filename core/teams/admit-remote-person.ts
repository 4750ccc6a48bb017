import { z } from 'zod';
import type { Change } from '../access/change';
import { isOwn } from '../access/delegation';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { LinkPerson, TeamLink } from '../ports/stores/team-store';
import { changeEntry } from './change-linked';
import { requireEntryOf } from './judge-departments';
import { LinkInput } from './team-inputs';

/** Which person of a remote team is let in, or no longer. */
export const AdmitRemotePerson = z.strictObject({ ...LinkInput.shape, person: z.string().max(80) });
/** The same, as callers write it. */
export type AdmitRemotePerson = z.infer<typeof AdmitRemotePerson>;

/**
 * Lets one person of another account's team in, where an entry lets each in by itself: they gain all that it holds (R6, R9).
 * `person` is their principal.
 * @throws NotAllowedError, NotFreshError, NotFoundError for somebody who isn't in that team, ConflictError
 */
export async function admitRemotePerson(ctx: ActorContext, input: AdmitRemotePerson): Promise<void> {
  const { person, ...at } = parse(AdmitRemotePerson, input);
  await changeEntry(ctx, at, async (change, link) => {
    const { tx, facts, now, bump, record } = change;
    change.needs('misc.teams');
    const subject = { kind: 'remote' as const, id: link.id };
    const places = await placesOf(change, link, person);
    const grants = (await tx.access.grantsOf(subject)).filter(({ expiresAt = Infinity }) => expiresAt > now);
    change.gains({ manage: 'misc.teams', own: facts !== undefined && isOwn(facts, subject), grants });
    await requireEntryOf(change, subject);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'admitRemotePerson');
    for (const { member } of places) {
      await tx.teams.admit(link.id, member, { by: ctx.actor.principal, at: now });
    }
    await bump();
    await record('remote.admitted', { subject: person, after: { remote: link.id } });
  });
}

/**
 * Takes one person's admission back: they are on the account no more, and wait again (R7).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError
 */
export async function dismissRemotePerson(ctx: ActorContext, input: AdmitRemotePerson): Promise<void> {
  const { person, ...at } = parse(AdmitRemotePerson, input);
  await changeEntry(ctx, at, async (change, link) => {
    const { tx, bump, record } = change;
    change.needs('misc.teams');
    const subject = { kind: 'remote' as const, id: link.id };
    const places = await placesOf(change, link, person);
    change.loses({ manage: 'misc.teams', held: await tx.access.grantsOf(subject) });
    await requireEntryOf(change, subject);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'dismissRemotePerson');
    for (const { member } of places) await tx.teams.dismiss(link.id, member);
    await bump();
    await record('remote.dismissed', { subject: person, before: { remote: link.id } });
  });
}

/** The places in the team by which somebody acts. Where all are let in, nobody is one by one. */
async function placesOf({ tx }: Change, link: TeamLink, person: string): Promise<LinkPerson[]> {
  if (link.state !== 'active') throw new ConflictError('remote', 'NOT_ACTIVE');
  if (link.admission === 'open') throw new ConflictError('remote', 'OPEN');
  const places = (await tx.teams.peopleOfLink(link.id)).filter(({ principal }) => principal === person);
  if (places.length === 0) throw new NotFoundError('person');
  return places;
}
