import type { VNode } from 'preact';
import type { Counts } from '../client/people-table';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Lock } from '../words';

/** A preset in the list, with how many permissions of each group it has. */
export interface PresetRow {
  readonly name: string;
  readonly href: string;
  readonly counts: Counts<number>;
}

/** What the list of presets shows. */
export interface PresetsPageProps {
  readonly rows: readonly PresetRow[];
  readonly sizes: Counts<number>;
  /** Where one is made; absent for who only looks. */
  readonly add?: string;
  readonly lock?: Lock;
}

const columns = ['billing', 'support', 'misc', 'services'] as const;

function Line({ row }: { row: PresetRow }): VNode {
  return (
    <Row>
      <RowHead class="g wrap">
        <a href={row.href}>
          <bdi>{row.name}</bdi>
        </a>
      </RowHead>
      {columns.map((key) => (
        <Cell key={key} class="r" label={text.people.columns[key]}>
          {row.counts[key]}
        </Cell>
      ))}
    </Row>
  );
}

/** The installation's presets. */
export function PresetsPage({ rows, sizes, add, lock }: PresetsPageProps): VNode {
  const t = text.presets;
  const heads = columns.map((key) => ({
    label: text.people.columns[key],
    note: text.people.of(sizes[key]),
    class: 'r',
  }));
  const acts = add !== undefined && (
    <a class="btn btn-primary" href={add}>
      {t.add}
    </a>
  );
  return (
    <>
      <Heading title={t.title} lead={t.lead} {...(acts && { acts })} />
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      <section class="lk-card" aria-label={t.title}>
        {rows.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <StackTable caption={t.caption} columns={[{ label: t.name }, ...heads]}>
            {rows.map((row) => (
              <Line key={row.href} row={row} />
            ))}
          </StackTable>
        )}
      </section>
    </>
  );
}
