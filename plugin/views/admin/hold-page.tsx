import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { text } from '../text';
import type { When } from '../words';

/** Mail that is held, as the list has it: its subject and the way to it for those alone who may read it. */
export interface HeldMailRow {
  readonly id: string;
  readonly href?: string;
  readonly subject?: string;
  /** What it says it is from; '' where that is no one address. */
  readonly from: string;
  readonly why: string;
  readonly department: string;
  readonly since: When;
  readonly ends: When;
}

/** What the hold queue shows. */
export interface HoldPageProps {
  readonly rows: readonly HeldMailRow[];
  /** Whoever looks can't read it. */
  readonly onlyLooks: boolean;
  readonly first?: string;
  readonly next?: string;
}

function What({ row: { href, subject, from } }: { row: HeldMailRow }): VNode {
  const t = text.hold;
  const sender = <bdi>{from || t.noSender}</bdi>;
  if (href === undefined) return sender;
  return (
    <>
      <a href={href}>
        <bdi>{subject || t.noSubject}</bdi>
      </a>
      <div class="small muted">{sender}</div>
    </>
  );
}

function Line({ row }: { row: HeldMailRow }): VNode {
  const t = text.hold;
  return (
    <Row>
      <RowHead class="g wrap">
        <What row={row} />
      </RowHead>
      <Cell class="w wrap" label={t.why}>
        {row.why}
      </Cell>
      <Cell class="wrap" label={t.to}>
        <bdi>{row.department}</bdi>
      </Cell>
      <Cell label={t.when}>
        <Time at={row.since} />
      </Cell>
      <Cell label={t.ends}>
        <Time at={row.ends} />
      </Cell>
    </Row>
  );
}

/** Mail that waits until somebody says whose it is. */
export function HoldPage({ rows, onlyLooks, first, next }: HoldPageProps): VNode {
  const t = text.hold;
  const columns = [t.what, t.why, t.to, t.when, t.ends].map((label) => ({ label }));
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {onlyLooks && <Note tone="info">{t.looks}</Note>}
      <section class="lk-card" aria-label={t.caption}>
        {rows.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <StackTable caption={t.caption} columns={columns} class="lk-labelled">
            {rows.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </StackTable>
        )}
        {(first ?? next) !== undefined && (
          <footer>
            {first !== undefined && <a href={first}>{t.first}</a>}
            {next !== undefined && <a href={next}>{t.next}</a>}
          </footer>
        )}
      </section>
    </>
  );
}
