import type { VNode } from 'preact';
import { StateBadge } from '../../parts/badge';
import { Card } from '../../parts/card';
import type { Fault } from '../../parts/fault';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Lock, Post, State } from '../../words';
import type { Option } from '../why-panel';
import { CodeCard } from './code-card';
import { type MemberFind, type MemberRow, MembersCard } from './members-card';
import { TeamFields, type TeamTyped } from './team-fields';

/** An account that lets the team in, or has asked to. */
export interface ReachRow {
  readonly company: string;
  readonly state: State;
  readonly href: string;
}

/** What a team's page shows. */
export interface TeamPageProps {
  readonly name: string;
  readonly description: string;
  /** The Teams page. */
  readonly teams: string;
  /** The team's permissions. */
  readonly access: string;
  readonly members: readonly MemberRow[];
  readonly reaches: readonly ReachRow[];
  readonly fault?: Fault;
  /** Why nothing can be changed here. */
  readonly lock?: Lock;
  /** Where each change is posted, for those who may. */
  readonly change?: {
    readonly details: Post;
    readonly typed: TeamTyped;
    readonly members: Post;
    readonly candidates: readonly Option[];
    readonly find?: MemberFind;
    readonly code: Post;
    /** How many invitations of the team wait for an answer. */
    readonly unanswered: number;
    /** The page that asks before the team ends. */
    readonly remove: string;
  };
}

type Change = NonNullable<TeamPageProps['change']>;

function Details({ change, fault }: { change: Change; fault: Fault | undefined }): VNode {
  return (
    <Card id="details" title={text.team.details}>
      <div class="pad">
        <PostForm post={change.details}>
          <TeamFields typed={change.typed} fault={fault} />
          <button class="btn btn-primary">{text.team.save}</button>
        </PostForm>
      </div>
    </Card>
  );
}

function Reaches({ rows }: { rows: readonly ReachRow[] }): VNode {
  return (
    <Card id="reaches" title={text.team.reaches}>
      {rows.length === 0 ? (
        <div class="pad muted">{text.team.reachesNone}</div>
      ) : (
        <ul class="lk-lines">
          {rows.map(({ company, state, href }) => (
            <li key={href}>
              <a href={href}>
                <bdi>{company}</bdi>
              </a>{' '}
              <StateBadge state={state} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Acts({ access, change }: Pick<TeamPageProps, 'access' | 'change'>): VNode {
  return (
    <>
      {change && (
        <a class="btn btn-danger-quiet" href={change.remove}>
          {text.team.remove}
        </a>
      )}
      <a class="btn btn-quiet" href={access}>
        {text.team.permissions}
      </a>
    </>
  );
}

/** One team: what it is, who is in it, its invite code, and where it is let in. */
export function TeamPage({ name, change, lock, fault, ...props }: TeamPageProps): VNode {
  const { candidates = [], find } = change ?? {};
  const members = { name, members: props.members, candidates, find, fault };
  return (
    <>
      <Heading
        title={name}
        crumb={{ label: text.teams.title, href: props.teams }}
        {...(props.description === '' ? {} : { lead: <bdi>{props.description}</bdi> })}
        acts={<Acts access={props.access} {...(change && { change })} />}
      />
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      <div class="lk-cols">
        <div>
          <MembersCard {...members} {...(change && { change: change.members })} />
          {change && <Details change={change} fault={fault} />}
        </div>
        <aside aria-label={text.team.reaches}>
          {change && <CodeCard post={change.code} unanswered={change.unanswered} />}
          <Reaches rows={props.reaches} />
        </aside>
      </div>
    </>
  );
}
