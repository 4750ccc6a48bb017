import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { Hidden } from '../../parts/hidden';
import { PersonCell } from '../../parts/person-cell';
import { PostForm } from '../../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';
import type { Person, Post } from '../../words';

/** Somebody of a remote team; `id` is what the form sends. */
export interface RemotePersonRow {
  readonly id: string;
  readonly person: Person;
  readonly admitted: boolean;
}

/** What the card of a remote team's people shows. */
export interface RemotePeopleProps {
  readonly name: string;
  readonly rows: readonly RemotePersonRow[];
  /** Where people are let in one by one, with `admit` or `dismiss`. */
  readonly change?: Post;
}

function Change({ row }: { row: RemotePersonRow }): VNode {
  const t = text.remote;
  return (
    <button
      class={`btn btn-sm ${row.admitted ? 'btn-danger-quiet' : 'btn-quiet'}`}
      name={row.admitted ? 'dismiss' : 'admit'}
      value={row.id}
    >
      {row.admitted ? t.dismiss : t.admit}
      <Hidden> {row.person.name}</Hidden>
    </button>
  );
}

function Table({ name, rows, change }: RemotePeopleProps): VNode {
  const t = text.remote;
  const columns = [{ label: t.person }, { label: t.status }, { label: t.change, hidden: true }];
  const table = (
    <StackTable caption={t.peopleCaption(name)} columns={columns}>
      {rows.map((row) => (
        <Row key={row.id}>
          <RowHead class="g">
            <PersonCell person={row.person} />
          </RowHead>
          <Cell>
            <span class={`lk-b ${row.admitted ? 'ok' : 'warn'}`}>{row.admitted ? t.letIn : t.waits}</span>
          </Cell>
          <Cell class={change ? 'act' : 'act none'}>{change && <Change row={row} />}</Cell>
        </Row>
      ))}
    </StackTable>
  );
  return change ? <PostForm post={change}>{table}</PostForm> : table;
}

/** The people of a remote team: who is let in, and who waits to be. */
export function RemotePeople(props: RemotePeopleProps): VNode {
  const t = text.remote;
  return (
    <Card id="people" title={t.people}>
      {props.rows.length === 0 ? <Empty title={t.noPeople} lead={t.noPeopleLead} /> : <Table {...props} />}
    </Card>
  );
}
