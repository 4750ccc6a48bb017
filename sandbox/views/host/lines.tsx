import type { VNode } from 'preact';
import { Card } from '../../../plugin/views/parts/card';
import { Cell, Row, RowHead, StackTable } from '../../../plugin/views/parts/table';
import { text } from '../text';

/** A line of one of the host's lists: its name, and what stands beside it. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly href?: string;
  readonly cells: readonly string[];
}

/** A list with its heading; an empty one says so. */
export interface Lines {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Line[];
}

function OneLine({ line, columns }: { line: Line; columns: readonly string[] }): VNode {
  return (
    <Row>
      <RowHead class="g wrap">
        {line.href === undefined ? (
          <bdi>{line.name}</bdi>
        ) : (
          <a href={line.href}>
            <bdi>{line.name}</bdi>
          </a>
        )}
      </RowHead>
      {line.cells.map((cell, at) => (
        <Cell key={at} class="o3" label={columns[at + 1] ?? ''}>
          <bdi>{cell}</bdi>
        </Cell>
      ))}
    </Row>
  );
}

/** A list of the host's, as a card. */
export function LinesCard({ lines, id }: { lines: Lines; id: string }): VNode {
  return (
    <Card id={id} title={lines.title}>
      {lines.rows.length === 0 ? (
        <div class="pad muted">{text.home.none}</div>
      ) : (
        <StackTable
          caption={lines.title}
          columns={lines.columns.map((label) => ({ label }))}
          class="lk-labelled"
        >
          {lines.rows.map((line) => (
            <OneLine key={line.id} line={line} columns={lines.columns} />
          ))}
        </StackTable>
      )}
    </Card>
  );
}
