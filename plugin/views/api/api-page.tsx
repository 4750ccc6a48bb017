import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Heading } from '../parts/heading';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';

/** A call as the page shows it; schemas are JSON already. */
export interface ShownOperation {
  readonly id: string;
  readonly call: string;
  readonly summary: string;
  readonly scope: string;
  readonly forSomebody: boolean;
  readonly takes?: string;
  readonly answers?: string;
}

/** Calls under a heading. */
export interface OperationGroup {
  readonly tag: string;
  readonly operations: readonly ShownOperation[];
}

/** What the API can do, read without a program. */
export function ApiPage({ groups, openApi }: { groups: readonly OperationGroup[]; openApi: string }): VNode {
  return (
    <>
      <Heading title={text.api.title} lead={text.api.lead} />
      <p>
        <a href={openApi}>{text.api.description}</a>
      </p>
      {groups.map(({ tag, operations }, index) => (
        <Card key={tag} id={`api-${index}`} title={tag}>
          <Operations tag={tag} operations={operations} />
        </Card>
      ))}
    </>
  );
}

function Operations({ tag, operations }: OperationGroup): VNode {
  const columns = [text.api.call, text.api.does, text.api.needs].map((label) => ({ label }));
  return (
    <StackTable caption={tag} columns={columns}>
      {operations.map((operation) => (
        <Row key={operation.id}>
          <RowHead>
            <code id={operation.id}>{operation.call}</code>
          </RowHead>
          <Cell label={text.api.does}>
            {operation.summary}
            <Fields {...operation} />
          </Cell>
          <Cell label={text.api.needs}>
            <code>{operation.scope}</code>
            {operation.forSomebody && ` ${text.api.forSomebody}`}
          </Cell>
        </Row>
      ))}
    </StackTable>
  );
}

function Fields({ id, takes, answers }: ShownOperation): VNode | null {
  if (takes === undefined && answers === undefined) return null;
  return (
    <details>
      <summary>{text.api.details(id)}</summary>
      {takes !== undefined && <Schema title={text.api.takes} json={takes} />}
      {answers !== undefined && <Schema title={text.api.answers} json={answers} />}
    </details>
  );
}

function Schema({ title, json }: { title: string; json: string }): VNode {
  return (
    <>
      <p>{title}</p>
      <pre>
        <code>{json}</code>
      </pre>
    </>
  );
}
