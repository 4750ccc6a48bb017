import { z } from 'zod';
import { InvalidInputError, StaleError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { StoredGrant, Subject } from '../ports/stores/access-store';
import { changeAccount, type Change } from './change';
import { judgeDoors, type Doors } from './close-departments';
import { MANAGES, type Wanted } from './delegation';
import { endStored, judgeEnding } from './end-permission';
import { GrantInput, judgeGiving, storeGrant, wantedOf } from './give-permission';
import { grantSet, nameOf, requireOnce, type GrantSet } from './grant-set';
import { Id, SubjectInput } from './inputs';
import { parse } from './parse';
import { refuseRepeat } from './refuse-repeat';
import { requireFresh } from './require-fresh';
import { writeRule } from './set-department-rule';
import { findSubject } from './subjects';

const MOST = 200;

/** What comes and what goes; what is in neither stays. */
export const ChangeGrants = z.strictObject({
  account: Id,
  subject: SubjectInput,
  add: z.array(GrantInput).max(MOST).default([]),
  remove: z
    .array(GrantInput.omit({ expiresAt: true }))
    .max(MOST)
    .default([]),
  /** What stood in some of these places when it was planned: a live grant by its id, or none. */
  basis: z
    .array(GrantInput.omit({ expiresAt: true }).extend({ grant: Id.optional() }))
    .max(2 * MOST)
    .default([]),
  /** Departments that are closed to it, and such as are opened again, in the same step. */
  close: z.array(Id).max(MOST).default([]),
  open: z.array(Id).max(MOST).default([]),
});
/** The same, as callers write it. */
export type ChangeGrants = z.input<typeof ChangeGrants>;

/** All that a subject shall hold itself, and the version of what is replaced by it. */
export const SetGrants = z.strictObject({
  account: Id,
  subject: SubjectInput,
  grants: z.array(GrantInput).max(MOST),
  version: z.string().max(64),
});
/** The same, as callers write it. */
export type SetGrants = z.infer<typeof SetGrants>;

interface Edit {
  give: readonly Wanted[];
  end: readonly StoredGrant[];
}

/**
 * Gives some grants and ends others, all or none. What is there already, or gone, is no fault: two who edit at once lose
 * nothing of each other's. Where somebody says what it is based on, it must still be there. Departments are closed and opened
 * along with it.
 * @throws StaleError when the basis is gone; NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError
 */
export async function changeGrants(ctx: ActorContext, input: ChangeGrants): Promise<GrantSet> {
  const { account, subject, add, remove, basis, close, open } = parse(ChangeGrants, input);
  requireOnce('add', add);
  requireOnce('remove', remove);
  const names = new Set(remove.map(nameOf));
  if (add.some((grant) => names.has(nameOf(grant)))) throw new InvalidInputError('remove', 'ALSO_ADDED');
  if (close.some((id) => open.includes(id))) throw new InvalidInputError('open', 'ALSO_CLOSED');
  return edit(ctx, { account, subject, doors: { close, open } }, (held, now) => {
    if (!basis.every((place) => stands(held, place, now))) throw new StaleError('grants');
    return {
      give: add.map(wantedOf).filter((grant) => !isThere(held, grant)),
      end: held.filter((grant) => names.has(nameOf(grant))),
    };
  });
}

/** Whether a place holds the grant that somebody saw there; one that ended is none. */
function stands(
  held: readonly StoredGrant[],
  place: z.infer<typeof ChangeGrants>['basis'][number],
  now: number,
): boolean {
  const there = held.find((grant) => nameOf(grant) === nameOf(place));
  return (there && (there.expiresAt ?? Infinity) > now ? there.id : undefined) === place.grant;
}

/**
 * Replaces all that a subject holds itself by another set, if it is still what whoever replaces it saw; what is in both stays
 * as it was given.
 * @throws StaleError when it changed since; NotAllowedError, NotFreshError, InvalidInputError, NotFoundError, ConflictError
 */
export async function setGrants(ctx: ActorContext, input: SetGrants): Promise<GrantSet> {
  const { account, subject, grants, version } = parse(SetGrants, input);
  requireOnce('grants', grants);
  const names = new Set(grants.map(nameOf));
  return edit(ctx, { account, subject }, (held) => {
    if (grantSet(held).version !== version) throw new StaleError('grants');
    return {
      give: grants.map(wantedOf).filter((grant) => !isThere(held, grant)),
      end: held.filter((grant) => !names.has(nameOf(grant))),
    };
  });
}

function isThere(held: readonly StoredGrant[], grant: Wanted): boolean {
  return held.some((one) => nameOf(one) === nameOf(grant) && one.expiresAt === grant.expiresAt);
}

const CLOSED_NONE: Doors = { close: [], open: [] };

async function edit(
  ctx: ActorContext,
  { account, subject, doors = CLOSED_NONE }: { account: string; subject: Subject; doors?: Doors },
  plan: (held: readonly StoredGrant[], now: number) => Edit,
): Promise<GrantSet> {
  return changeAccount(ctx, account, async (change) => {
    const { access } = change.tx;
    const { give, end } = await judged(change, subject, plan);
    const rule = await judgeDoors(change, subject, doors);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, change.tx, 'editGrants');
    for (const grant of end) await endStored(change, grant);
    for (const grant of give) await storeGrant(ctx, change, { ...grant, account, subject });
    if (rule) await writeRule(change, subject, rule);
    return grantSet(await access.grantsOf(subject));
  });
}

/** Each grant by itself is judged as it would be alone, before any of them changes what the next is judged by (R6). */
async function judged(
  change: Change,
  subject: Subject,
  plan: (held: readonly StoredGrant[], now: number) => Edit,
): Promise<Edit> {
  const { tx, account, now } = change;
  const target = await findSubject(tx, account, subject);
  change.gains({ manage: MANAGES[subject.kind], grants: [] });
  const edited = plan(await tx.access.grantsOf(subject), now);
  for (const grant of edited.give) await judgeGiving(change, { subject, target, grant });
  if (edited.end.length > 0) await judgeEnding(change, subject, target);
  return edited;
}
