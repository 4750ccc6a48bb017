import type { VNode } from 'preact';
import { Icon } from '../parts/icon';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import { Change } from './permission-group';
import { TickBox, type Tick } from './tick-box';
import type { Lock } from '../words';

/** A support department, and whether it is closed to the person. */
export interface DepartmentRow {
  readonly id: string;
  readonly name: string;
  /** Whose closing binds: the person's own name, or a team's; absent while open. */
  readonly closedBy?: string;
  readonly lock?: Lock;
  /** Ticked: closed by the person's, or the team's, own rule. Absent where nothing can be changed. */
  readonly tick?: Tick;
  /** What becomes of it on saving. */
  readonly mark?: 'add' | 'end';
}

function Named({ row, why }: { row: DepartmentRow; why: string }): VNode {
  const name = <bdi>{row.name}</bdi>;
  if (!row.tick) return name;
  return (
    <label>
      <TickBox tick={row.tick} name="close" {...(row.lock && { why })} />
      <span>{name}</span>
    </label>
  );
}

function Department({ row }: { row: DepartmentRow }): VNode {
  const t = text.person;
  const why = `shut-${row.id}`;
  const classes = [row.mark ?? '', row.mark ? 'changed' : '', row.tick?.free === false ? 'off' : ''];
  return (
    <Row class={classes.filter(Boolean).join(' ') || undefined}>
      <RowHead class="g">
        <Named row={row} why={why} />
      </RowHead>
      <Cell class="w">
        {row.mark && <Change mark={row.mark} words={text.editor.doorMarks[row.mark]} />}
        {row.closedBy === undefined ? (
          t.openState
        ) : (
          <>
            <span class="lk-b bad">{t.closed}</span> {t.closedBy(row.closedBy)}
          </>
        )}
        {row.lock && (
          <div id={why}>
            <Icon name="lock" /> {text.lock(row.lock)}
          </div>
        )}
      </Cell>
    </Row>
  );
}

/** The support departments that can be closed to a person. */
export function Departments(props: { rows: readonly DepartmentRow[]; name: string; first: string }): VNode {
  const { rows, name, first } = props;
  const t = text.person;
  const columns = [{ label: t.department }, { label: t.access, class: 'w5' }];
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>{t.departments}</h2>
        <p>{t.departmentsLead(first)}</p>
      </legend>
      <StackTable caption={t.departmentsCaption(name)} columns={columns} class="lk-perm">
        {rows.map((row) => (
          <Department key={row.id} row={row} />
        ))}
      </StackTable>
    </fieldset>
  );
}
