import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { Time } from '../../parts/time';
import { list, text } from '../../text';
import type { Lock, Source, When } from '../../words';

/** One permission that the reader has, or would have but for a lock. */
export interface OwnPermission {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly Source[];
  readonly until?: When;
  /** Why it doesn't work now. */
  readonly lock?: Lock;
}

/** Permissions of one kind, or on one service. */
export interface OwnGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly OwnPermission[];
}

function Line({ label, sources, until, lock }: OwnPermission): VNode {
  const t = text.me;
  return (
    <Row>
      <RowHead class="g">
        {label}
        {lock && <div class="small muted">{text.lock(lock)}</div>}
      </RowHead>
      <Cell label={t.from}>
        <bdi>{list(sources.map((source) => text.through(source)))}</bdi>
      </Cell>
      <Cell label={t.until}>{until ? <Time at={until} /> : <span class="muted">{t.noEnd}</span>}</Cell>
    </Row>
  );
}

/** What the reader has of one kind. */
export function HeldCard({ id, title, rows }: OwnGroup): VNode {
  const t = text.me;
  const columns = [t.permission, t.from, t.until].map((label) => ({ label }));
  return (
    <Card id={id} title={title}>
      <StackTable caption={t.caption(title)} columns={columns} class="lk-held">
        {rows.map((row) => (
          <Line key={row.id} {...row} />
        ))}
      </StackTable>
    </Card>
  );
}
