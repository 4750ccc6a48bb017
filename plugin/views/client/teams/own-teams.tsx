import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';
import { Tally } from './tally';

/** A team of the account. */
export interface TeamRow {
  readonly name: string;
  readonly description: string;
  readonly href: string;
  readonly people: number;
  readonly permissions: number;
  /** How many other accounts let it in, or have asked to. */
  readonly elsewhere: number;
}

function Team({ team }: { team: TeamRow }): VNode {
  const t = text.teams;
  return (
    <Row>
      <RowHead class="g wrap">
        <a class="quiet fw-semibold" href={team.href}>
          <bdi>{team.name}</bdi>
        </a>
        {team.description !== '' && (
          <div class="small muted fw-normal">
            <bdi>{team.description}</bdi>
          </div>
        )}
      </RowHead>
      <Cell label={t.people}>
        <Tally n={team.people} />
      </Cell>
      <Cell class="w">
        <span class={team.permissions === 0 ? 'muted' : undefined}>{t.holds(team.permissions)}</span>
        {team.elsewhere > 0 && <div class="small muted">{t.elsewhere(team.elsewhere)}</div>}
      </Cell>
    </Row>
  );
}

/** The account's own teams. */
export function OwnTeams({ teams }: { teams: readonly TeamRow[] }): VNode {
  const t = text.teams;
  const columns = [t.team, t.people, t.access].map((label) => ({ label }));
  return (
    <Card id="teams" title={t.yours}>
      {teams.length === 0 ? (
        <Empty title={t.empty} lead={t.emptyLead} />
      ) : (
        <StackTable caption={t.yoursCaption} columns={columns}>
          {teams.map((team) => (
            <Team key={team.href} team={team} />
          ))}
        </StackTable>
      )}
    </Card>
  );
}
