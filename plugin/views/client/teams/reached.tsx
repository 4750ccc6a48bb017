import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';

/** An account that lets one of the reader's teams in. */
export interface ReachedRow {
  readonly company: string;
  readonly team: string;
  readonly href: string;
  /** What the team can do there. */
  readonly can: string;
}

/** Accounts that the account's own teams reach. */
export function Reached({ rows }: { rows: readonly ReachedRow[] }): VNode {
  const t = text.teams;
  const columns = [t.account, t.yourTeam, t.canThere].map((label) => ({ label }));
  return (
    <Card id="reached" title={t.reached}>
      {rows.length === 0 ? (
        <Empty title={t.noReached} lead={t.noReachedLead} />
      ) : (
        <StackTable caption={t.reachedCaption} columns={columns}>
          {rows.map((row) => (
            <Row key={row.href}>
              <RowHead class="g wrap">
                <a class="quiet fw-semibold" href={row.href}>
                  <bdi>{row.company}</bdi>
                </a>
              </RowHead>
              <Cell class="wrap" label={t.yourTeam}>
                <bdi>{row.team}</bdi>
              </Cell>
              <Cell class="w">{row.can}</Cell>
            </Row>
          ))}
        </StackTable>
      )}
    </Card>
  );
}
