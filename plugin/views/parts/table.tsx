import type { ComponentChildren, VNode } from 'preact';
import { Hidden } from './hidden';

/** A column's head; `hidden` for one whose cells need no words above them. */
export interface Column {
  readonly label: string;
  readonly class?: string;
  readonly note?: string;
  readonly hidden?: boolean;
}

function Head({ column }: { column: Column }): VNode {
  return (
    <th role="columnheader" scope="col" class={column.class}>
      {column.hidden === true ? <Hidden>{column.label}</Hidden> : column.label}
      {column.note !== undefined && <small>{column.note}</small>}
    </th>
  );
}

/** A table whose rows become entries on phones; the roles keep it a table for screen readers then. */
export function StackTable(props: {
  caption: string;
  columns: readonly Column[];
  class?: string;
  children: ComponentChildren;
}): VNode {
  return (
    <table class={`lk-table lk-stack ${props.class ?? ''}`.trim()} role="table">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <Head key={column.label} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{props.children}</tbody>
    </table>
  );
}

/** A row of a {@link StackTable}. */
export function Row(props: { class?: string | undefined; children: ComponentChildren }): VNode {
  return (
    <tr role="row" class={props.class}>
      {props.children}
    </tr>
  );
}

/** The cell that names its row. */
export function RowHead(props: { class?: string; span?: number; children: ComponentChildren }): VNode {
  return (
    <th role="rowheader" scope="row" class={props.class} colSpan={props.span}>
      {props.children}
    </th>
  );
}

/** A cell; `label` stands before it where rows are stacked. */
export function Cell(props: {
  class?: string;
  label?: string;
  span?: number;
  children?: ComponentChildren;
}): VNode {
  return (
    <td role="cell" class={props.class} data-l={props.label} colSpan={props.span}>
      {props.children}
    </td>
  );
}
