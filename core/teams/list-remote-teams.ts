import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { requireLook } from '../people/list-people';
import type { ActorContext } from '../ports/context';
import type { RemoteState } from '../ports/stores/people-store';
import type { Admission, TeamLink } from '../ports/stores/team-store';

/** This account's entry for a team of another. */
export interface RemoteEntry {
  id: string;
  name: string;
  /** What the other account calls its team, and that company. */
  teamName: string;
  company: string;
  state: RemoteState;
  admission: Admission;
}

/** Where a team of this account is let in, was, or is asked to come: the other company, and nobody's name. */
export interface LetIn {
  id: string;
  team: string;
  teamName: string;
  company: string;
  state: RemoteState;
}

/** Links of an account, both ways. */
export interface RemoteTeams {
  entries: RemoteEntry[];
  letIn: LetIn[];
}

/** Teams of other accounts that this one lets in, and where its own are let in, for whoever may see its people.
 * @throws NotAllowedError, NotFoundError */
export async function listRemoteTeams(ctx: ActorContext, input: { account: string }): Promise<RemoteTeams> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  await requireLook(ctx, account);
  const { teams } = ctx.read;
  return {
    entries: (await teams.linksOf(account)).map(entry),
    letIn: (await teams.linksInto(account)).map(letIn),
  };
}

/** A link as the account sees it that lets the team in. */
export function entry({ id, name, teamName, company, state, admission }: TeamLink): RemoteEntry {
  return { id, name, teamName, company, state, admission };
}

/** A link as the team's own account sees it. */
export function letIn({ id, team, teamName, host, state }: TeamLink): LetIn {
  return { id, team, teamName, company: host, state };
}
