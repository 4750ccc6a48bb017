import { z } from 'zod';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { actorOf } from '../access/change';
import { INSTALLATION } from '../activity/installation';
import type { ActorContext, Context } from '../ports/context';
import { PROFILE_LANGUAGES, type Profile } from '../ports/stores/profile-store';
import { requireSelf } from '../sign-in/own-session';
import { countTries } from '../sign-in/tries';

const HOUR = 3_600_000;

const ChangeProfile = z.strictObject({
  /** Absent: as the browser asks. */
  language: z.enum(PROFILE_LANGUAGES).optional(),
  /** An IANA name; absent: the account's own. */
  timezone: z
    .string()
    .max(64)
    .refine((zone) => isZone(zone))
    .optional(),
  /** Absent: as the device has it. */
  theme: z.enum(['light', 'dark']).optional(),
});

/** How somebody reads, as they chose it.
 * @throws NotAllowedError */
export async function readProfile(ctx: ActorContext, _input: Record<string, never>): Promise<Profile> {
  return ctx.read.profiles.of(await requireSelf(ctx, ctx.read));
}

/** Chooses it anew, all of it: what is left out is not chosen. Each change locks the installation’s log, so there are only so many.
 * @throws InvalidInputError, NotAllowedError; LimitReachedError after thirty in an hour */
export async function changeProfile(ctx: ActorContext, input: z.input<typeof ChangeProfile>): Promise<void> {
  const profile = parse(ChangeProfile, input);
  const who = await requireSelf(ctx, ctx.read);
  await countTries(ctx, [{ name: `profile:${who}`, most: 30, inMs: HOUR }]);
  await ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    const principal = await requireSelf(ctx, tx);
    await tx.profiles.put(principal, profile);
    await tx.record(INSTALLATION, { ...actorOf(ctx), action: 'profile.changed', subject: principal });
  });
}

/** The same for a surface that knows who reads: what pages are to be like. */
export async function profileOf(ctx: Context, input: { principal: Principal }): Promise<Profile> {
  return ctx.read.profiles.of(input.principal);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
