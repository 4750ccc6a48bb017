import type { VNode } from 'preact';
import { Avatar } from '../parts/avatar';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { list, text } from '../text';
import type { When } from '../words';

/** Somebody who works here. */
export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly you: boolean;
  readonly role: keyof typeof text.staff.roles;
  /** By name. */
  readonly departments: readonly string[];
  /** Absent: never yet. */
  readonly seen?: When;
}

/** What the page on staff shows. */
export interface StaffPageProps {
  readonly host: string;
  readonly rows: readonly StaffRow[];
}

function departmentsOf({ role, departments }: StaffRow): string {
  if (departments.length > 0) return list(departments);
  return role === 'admin' ? text.staff.all : text.staff.none;
}

function Line({ row }: { row: StaffRow }): VNode {
  const t = text.staff;
  return (
    <Row>
      <RowHead class="g fit">
        <div class="lk-p">
          <Avatar name={row.name} />
          <div>
            <b>
              <bdi>{row.name}</bdi>
            </b>
            {row.you && <span class="muted"> {text.you}</span>}
          </div>
        </div>
      </RowHead>
      <Cell class="w wrap">
        {t.roles[row.role]}
        <div class="small muted">{t.can[row.role]}</div>
      </Cell>
      <Cell class="wrap" label={t.departments}>
        <bdi>{departmentsOf(row)}</bdi>
      </Cell>
      <Cell label={t.seen}>{row.seen ? <Time at={row.seen} /> : <span class="muted">{t.never}</span>}</Cell>
    </Row>
  );
}

/** Who works here, with which role: as the host tells. */
export function StaffPage({ host, rows }: StaffPageProps): VNode {
  const t = text.staff;
  const columns = [t.person, t.role, t.departments, t.seen].map((label) => ({ label }));
  return (
    <>
      <Heading title={t.title} lead={t.lead(host)} />
      <section class="lk-card" aria-label={t.title}>
        {rows.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <StackTable caption={t.caption} columns={columns} class="lk-labelled">
            {rows.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </StackTable>
        )}
      </section>
    </>
  );
}
