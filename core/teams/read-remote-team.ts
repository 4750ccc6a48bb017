import type { Wanted } from '../access/delegation';
import type { DepartmentRule } from '../access/facts';
import { parse } from '../access/parse';
import { requireLook } from '../people/list-people';
import type { ActorContext } from '../ports/context';
import type { StoredGrant } from '../ports/stores/access-store';
import type { LinkPerson, TeamLink } from '../ports/stores/team-store';
import { findLink } from './find-team';
import { entry, letIn, type LetIn, type RemoteEntry } from './list-remote-teams';
import { LinkInput } from './team-inputs';

/** An entry with what it holds, what is closed to it, and whom it lets in or has waiting. */
export interface EntryDetails extends RemoteEntry {
  side: 'entry';
  grants: StoredGrant[];
  departmentRule?: DepartmentRule;
  /** Once the link is active: they stand with their company's name, "Ada (Agency Ltd)". */
  people: (Pick<LinkPerson, 'principal' | 'name' | 'admitted'> & { company: string })[];
}

/** Where a team is let in, with the keys it is offered; services by their label. */
export interface LetInDetails extends LetIn {
  side: 'letIn';
  grants: Wanted[];
}

/** One link, as the account sees it that asks: nobody of the other one is named but those whom an entry lets in (R9, R17).
 * @throws NotAllowedError, NotFoundError */
export async function readRemoteTeam(
  ctx: ActorContext,
  input: LinkInput,
): Promise<EntryDetails | LetInDetails> {
  const { account, remote } = parse(LinkInput, input);
  await requireLook(ctx, account);
  const link = await findLink(ctx.read, account, remote);
  return link.account === account ? entryDetails(ctx, link) : letInDetails(ctx, link);
}

async function entryDetails({ read }: ActorContext, link: TeamLink): Promise<EntryDetails> {
  const subject = { kind: 'remote' as const, id: link.id };
  const rule = await read.teams.ruleOf(subject);
  const people = link.state === 'active' ? await read.teams.peopleOfLink(link.id) : [];
  const { company } = link;
  return {
    ...entry(link),
    side: 'entry',
    grants: await read.access.grantsOf(subject),
    people: people.map(({ principal, name, admitted }) => ({ principal, name, admitted, company })),
    ...(rule ? { departmentRule: rule } : {}),
  };
}

async function letInDetails({ read }: ActorContext, link: TeamLink): Promise<LetInDetails> {
  const services = await read.accounts.services(link.account);
  const labels = new Map(services.map(({ id, label }) => [id, label]));
  const grants = await read.access.grantsOf({ kind: 'remote', id: link.id });
  return {
    ...letIn(link),
    side: 'letIn',
    grants: grants.map(({ key, service, expiresAt }) => ({
      key,
      ...(service === undefined ? {} : { service: labels.get(service) ?? '' }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    })),
  };
}
