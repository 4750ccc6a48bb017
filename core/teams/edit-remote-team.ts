import { z } from 'zod';
import type { Change } from '../access/change';
import { isOwn } from '../access/delegation';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Admission, TeamLink } from '../ports/stores/team-store';
import { changeEntry } from './change-linked';
import { isLive } from './find-team';
import { AdmissionInput, LinkInput, TeamName } from './team-inputs';

/** What the account calls a remote team from now on, and how it lets its people in. */
export const EditRemoteTeam = z.strictObject({
  ...LinkInput.shape,
  name: TeamName.optional(),
  admission: AdmissionInput.optional(),
});
/** The same, as callers write it. */
export type EditRemoteTeam = z.infer<typeof EditRemoteTeam>;

/**
 * Changes what the account calls its entry, and how people of the other team are let in. With `each`, nobody is on the account
 * who was not admitted; with `open`, all who waited are (R6, R9).
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError, ConflictError
 */
export async function editRemoteTeam(ctx: ActorContext, input: EditRemoteTeam): Promise<TeamLink> {
  const { name, admission, ...at } = parse(EditRemoteTeam, input);
  return changeEntry(ctx, at, async (change, link) => {
    const { tx, needs, bump, record } = change;
    needs('misc.teams');
    if (!isLive(link)) throw new ConflictError('remote', 'OVER');
    const after = { name: name ?? link.name, admission: admission ?? link.admission };
    if (after.admission !== link.admission) {
      await judgeAdmission(change, link, after.admission);
      await requireFresh(ctx, 'grants');
    }
    await refuseRepeat(ctx, tx, 'editRemoteTeam');
    await tx.teams.editLink(link.id, after);
    await bump();
    const before = { name: link.name, admission: link.admission };
    await record('remote.edited', { subject: `remote:${link.id}`, before, after });
    return { ...link, ...after };
  });
}

/** To let all in is to give each of them all that the entry holds; to let in only some is to take it from the others. */
async function judgeAdmission({ tx, facts, gains, loses, now }: Change, link: TeamLink, to: Admission) {
  const subject = { kind: 'remote' as const, id: link.id };
  const held = await tx.access.grantsOf(subject);
  if (to === 'each') return loses({ manage: 'misc.teams', held });
  const grants = held.filter(({ expiresAt = Infinity }) => expiresAt > now);
  gains({ manage: 'misc.teams', own: facts !== undefined && isOwn(facts, subject), grants });
}
