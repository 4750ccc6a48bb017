import type { ComponentChildren, VNode } from 'preact';
import { Empty } from '../../parts/empty';
import { OutLink, type OutLinkProps } from '../../parts/out-link';
import { type Paging, PagingFoot } from '../../parts/paging';
import { Cell, type Column, Row, RowHead, StackTable } from '../../parts/table';
import { Time } from '../../parts/time';
import type { When } from '../../words';

/** One thing of a list; a cell is words, a time, or nothing. */
export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly cells: readonly (string | When | undefined)[];
  /** What is done about it at the host. */
  readonly act?: OutLinkProps;
  /** It needs a look. */
  readonly isBad?: boolean;
}

/** A list with what stands around it. */
export interface ListCardProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly ListRow[];
  readonly empty: { readonly title: string; readonly lead: string };
  readonly paging?: Paging;
}

function Value({ value }: { value: string | When | undefined }): VNode | string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? <bdi>{value}</bdi> : <Time at={value} />;
}

function Line({ row, columns }: { row: ListRow; columns: readonly Column[] }): VNode {
  const name = <bdi>{row.name}</bdi>;
  return (
    <Row>
      <RowHead class="g wrap">{row.href === undefined ? name : <a href={row.href}>{name}</a>}</RowHead>
      {row.cells.map((value, at) => {
        const { label = '', class: look = '' } = columns[at + 1] ?? {};
        return (
          <Cell key={label} label={label} class={`${look} ${value === undefined ? 'none' : 'wrap'}`.trim()}>
            {row.isBad === true && at === 1 ? (
              <span class="lk-b warn">
                <Value value={value} />
              </span>
            ) : (
              <Value value={value} />
            )}
          </Cell>
        );
      })}
      {columns.length > row.cells.length + 1 && (
        <Cell class="act">{row.act && <OutLink {...row.act} />}</Cell>
      )}
    </Row>
  );
}

/** The table of a list alone. */
export function ListTable({
  caption,
  columns,
  rows,
}: Pick<ListCardProps, 'caption' | 'columns' | 'rows'>): VNode {
  return (
    <StackTable caption={caption} columns={columns} class="lk-labelled">
      {rows.map((row) => (
        <Line key={row.id} row={row} columns={columns} />
      ))}
    </StackTable>
  );
}

/** A list of what an account has; `children` stand above it, as a filter does. */
export function ListCard({ children, ...props }: ListCardProps & { children?: ComponentChildren }): VNode {
  const { caption, columns, rows, empty, paging } = props;
  return (
    <section class="lk-card" aria-label={caption}>
      {children}
      {rows.length === 0 ? (
        <Empty title={empty.title} lead={empty.lead} />
      ) : (
        <ListTable caption={caption} columns={columns} rows={rows} />
      )}
      {paging && <PagingFoot paging={paging} />}
    </section>
  );
}
