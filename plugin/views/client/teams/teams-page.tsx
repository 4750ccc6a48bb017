import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Lock } from '../../words';
import { Entries, type EntryRow } from './entries';
import { OwnTeams, type TeamRow } from './own-teams';
import { Reached, type ReachedRow } from './reached';
import { WaitingCard, type WaitingInvitation } from './waiting-card';

/** What the Teams page shows. */
export interface TeamsPageProps {
  readonly waiting: readonly WaitingInvitation[];
  readonly teams: readonly TeamRow[];
  readonly entries: readonly EntryRow[];
  readonly reached: readonly ReachedRow[];
  /** Where a team is made and where another company's is invited. */
  readonly acts?: { readonly add: string; readonly invite: string };
  /** Why nothing can be changed here. */
  readonly lock?: Lock;
}

function Acts({ add, invite }: NonNullable<TeamsPageProps['acts']>): VNode {
  return (
    <>
      <a class="btn btn-quiet" href={invite}>
        {text.teams.invite}
      </a>
      <a class="btn btn-primary" href={add}>
        {text.teams.add}
      </a>
    </>
  );
}

function SentCard({ entries }: { entries: readonly EntryRow[] }): VNode {
  return (
    <Card id="sent" title={text.teams.sent}>
      <ul class="lk-lines">
        {entries.map(({ name, href, company, team }) => (
          <li key={href}>
            <Say say={text.teams.sentLine(company, team, { text: name, href })} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Teams of an account: what waits, its own, those it lets in, and where its own are let in. */
export function TeamsPage({ acts, lock, ...props }: TeamsPageProps): VNode {
  const sent = props.entries.filter(({ state }) => state === 'pending');
  return (
    <>
      <Heading title={text.teams.title} lead={text.teams.lead} {...(acts && { acts: <Acts {...acts} /> })} />
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      {props.waiting.length > 0 && <WaitingCard invitations={props.waiting} />}
      {sent.length > 0 && <SentCard entries={sent} />}
      <OwnTeams teams={props.teams} />
      <Entries entries={props.entries} />
      <Reached rows={props.reached} />
    </>
  );
}

/** For whoever can't see an account's teams: the names of those they are in. */
export function MyTeamsPage({ teams, lock }: { teams: readonly string[]; lock: Lock }): VNode {
  const t = text.teams;
  return (
    <>
      <Heading title={t.title} />
      <Note tone="info">{text.lock(lock)}</Note>
      <Card id="mine" title={t.mine} lead={t.mineLead}>
        {teams.length === 0 ? (
          <Empty title={t.notInAny} lead={t.notInAnyLead} />
        ) : (
          <ul class="lk-lines">
            {teams.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
