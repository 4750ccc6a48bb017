import type { DepartmentRule } from '../../access/facts';
import type { Principal } from '../../access/principal';
import type { Subject } from './access-store';
import type { RemoteTeam, Team } from './people-store';

/** Whether everybody of the other team is let in, or each only once somebody says so (R9). */
export const ADMISSIONS = ['open', 'each'] as const;
/** All of the team at once, or each person as they are admitted. */
export type Admission = (typeof ADMISSIONS)[number];

/** A place in a team, and by which principals somebody acts who has it: a joined contact's is its user (R20). */
export interface TeamMember {
  kind: 'user' | 'contact';
  id: string;
  principals: readonly Principal[];
}

/** One account's entry for a team of another (R9). */
export interface TeamLink extends RemoteTeam {
  admission: Admission;
  /** Who invited the team; '' where nobody noted it. */
  invitedBy: Principal | '';
  /** The account whose team it is, that company, and the team's own name. */
  home: string;
  company: string;
  teamName: string;
  /** The company that lets the team in. */
  host: string;
}

/** Somebody of a link's team, as the account that lets it in knows them. */
export interface LinkPerson {
  principal: Principal;
  name: string;
  member: Pick<TeamMember, 'kind' | 'id'>;
  admitted: boolean;
}

/** How much there is to a team. */
export interface TeamCounts {
  members: number;
  grants: number;
  /** Accounts that let it in, or have asked to. */
  links: number;
}

/** Teams with their codes, and links between accounts. */
export interface TeamReads {
  /** A team that has not ended. */
  team(id: string): Promise<Team | undefined>;
  /** The team whose code this is now, by any of its hashes. */
  teamWithCode(hashes: readonly string[]): Promise<Team | undefined>;
  /** The name under which a team's code is sealed. */
  codeOf(team: string): Promise<string | undefined>;
  countsOf(account: string): Promise<ReadonlyMap<string, TeamCounts>>;
  membersOf(team: string): Promise<TeamMember[]>;
  /** The same of several at once; a team of nobody is missing. */
  membersOfEach(teams: readonly string[]): Promise<ReadonlyMap<string, readonly TeamMember[]>>;
  /** Whether a user or contact is in a team by any name of its person, on whatever account. */
  isIn(team: string, principal: Principal): Promise<boolean>;
  link(id: string): Promise<TeamLink | undefined>;
  linkBetween(account: string, team: string): Promise<TeamLink | undefined>;
  /** Entries of this account for teams of others, by name. */
  linksOf(account: string): Promise<TeamLink[]>;
  /** Where teams of this account are let in, were, or shall be, by company. */
  linksInto(account: string): Promise<TeamLink[]>;
  linksOfTeam(team: string): Promise<TeamLink[]>;
  /** Everybody of a link's team who can act, whether or not they were admitted, by name. */
  peopleOfLink(link: string): Promise<LinkPerson[]>;
  ruleOf(subject: Subject): Promise<DepartmentRule | undefined>;
  /** Wrong codes entered since then, by account and by principal. */
  triesSince(
    account: string,
    principal: Principal,
    at: number,
  ): Promise<{ byAccount: number; byActor: number }>;
}

/** The same, with what changes them; whoever uses it bumps accounts and principals (R7). */
export interface TeamWrites extends TeamReads {
  editTeam(id: string, change: Partial<Pick<Team, 'name' | 'description'>>): Promise<void>;
  /** Ends a team: nobody is in it any more, and it has no code. */
  endTeam(id: string, at: number): Promise<void>;
  removeMember(team: string, member: Pick<TeamMember, 'kind' | 'id'>): Promise<void>;
  /** Gives a team its code, in the place of the one it had. */
  putCode(code: { team: string; hash: string; sealed: string }): Promise<void>;
  addLink(link: RemoteTeam & Pick<TeamLink, 'admission' | 'invitedBy'>): Promise<void>;
  editLink(id: string, change: { name?: string; admission?: Admission }): Promise<void>;
  /** Takes an entry away that is closed, so that another can come in its place. */
  removeLink(id: string): Promise<void>;
  admit(
    link: string,
    member: Pick<TeamMember, 'kind' | 'id'>,
    admitted: { by: Principal; at: number },
  ): Promise<void>;
  dismiss(link: string, member: Pick<TeamMember, 'kind' | 'id'>): Promise<void>;
  dismissAll(link: string): Promise<void>;
  /** Counts a wrong code, and forgets those from before `since`. */
  addTry(tried: {
    id: string;
    account: string;
    principal: Principal;
    at: number;
    since: number;
  }): Promise<void>;
}
