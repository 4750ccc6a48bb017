import type { VNode } from 'preact';
import { Avatar } from '../../parts/avatar';
import { StateBadge } from '../../parts/badge';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';
import type { State } from '../../words';
import { Tally } from './tally';

/** A team of another company that the account lets in, let in, or invited. */
export interface EntryRow {
  readonly name: string;
  /** What the other company calls its team. */
  readonly team: string;
  readonly company: string;
  readonly href: string;
  readonly state: State;
  readonly permissions: number;
  /** How many people; known only while it is active. */
  readonly people?: number;
}

function People({ entry }: { entry: EntryRow }): VNode {
  if (entry.state === 'pending') return <span class="muted small">{text.teams.onceActive}</span>;
  return <Tally n={entry.people ?? 0} />;
}

function Entry({ entry }: { entry: EntryRow }): VNode {
  const t = text.teams;
  const isOver = entry.state === 'closed' || entry.state === 'rejected';
  return (
    <Row>
      <RowHead class="g">
        <div class="lk-p">
          <Avatar name={entry.company} square />
          <div>
            <a class="quiet" href={entry.href}>
              <bdi>{entry.name}</bdi>
            </a>
            <small>{t.teamOf(entry.team, entry.company)}</small>
          </div>
        </div>
      </RowHead>
      <Cell>
        <StateBadge state={entry.state} />
      </Cell>
      <Cell label={t.people}>
        <People entry={entry} />
      </Cell>
      <Cell class="w">{isOver ? <span class="muted">{t.noneNow}</span> : t.holds(entry.permissions)}</Cell>
    </Row>
  );
}

/** Remote teams that the account lets in, with how each stands. */
export function Entries({ entries }: { entries: readonly EntryRow[] }): VNode {
  const t = text.teams;
  const columns = [t.team, t.status, t.people, t.access].map((label) => ({ label }));
  return (
    <Card id="entries" title={t.entries}>
      {entries.length === 0 ? (
        <Empty title={t.noEntries} lead={t.noEntriesLead} />
      ) : (
        <StackTable caption={t.entriesCaption} columns={columns}>
          {entries.map((entry) => (
            <Entry key={entry.href} entry={entry} />
          ))}
        </StackTable>
      )}
    </Card>
  );
}
