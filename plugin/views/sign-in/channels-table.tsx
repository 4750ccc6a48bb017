import type { VNode } from 'preact';
import type { ChannelRow } from '../client/channels-card';
import { Card } from '../parts/card';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';

/** The reader’s accounts, each with the ways in that are open to them. */
export interface ChannelsTableProps {
  readonly rows: readonly {
    readonly account: string;
    readonly label: string;
    readonly open: readonly Pick<ChannelRow, 'channel' | 'isOpen'>[];
  }[];
}

/** Where the reader comes in. */
export function ChannelsTable({ rows }: ChannelsTableProps): VNode {
  const t = text.waysIn;
  const columns = [t.account, t.ways.web, t.ways.slack, t.ways.discord, t.ways.mail];
  return (
    <Card id="channels" title={t.mine} lead={t.mineLead}>
      {rows.length === 0 ? (
        <p class="pad muted">{t.none}</p>
      ) : (
        <StackTable caption={t.mine} columns={columns.map((label) => ({ label }))}>
          {rows.map(({ account, label, open }) => (
            <Row key={account}>
              <RowHead class="g wrap">
                <bdi>{label}</bdi>
              </RowHead>
              {open.map(({ channel, isOpen }) => (
                <Cell key={channel} label={t.ways[channel]}>
                  <span class={isOpen ? 'lk-b ok' : 'lk-b'}>{isOpen ? t.open : t.closed}</span>
                </Cell>
              ))}
            </Row>
          ))}
        </StackTable>
      )}
    </Card>
  );
}
