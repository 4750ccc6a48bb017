import type { VNode } from 'preact';
import { Icon } from '../parts/icon';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Lock } from '../words';
import { ChangeButton } from './change-button';

/** A support department, and whether it is closed to the person. */
export interface DepartmentRow {
  readonly id: string;
  readonly name: string;
  /** Whose closing binds: the person's own name, or a team's; absent while open. */
  readonly closedBy?: string;
  readonly can?: 'close' | 'open';
  readonly lock?: Lock;
}

function Department({ row }: { row: DepartmentRow }): VNode {
  const t = text.person;
  return (
    <Row>
      <RowHead class="g">
        <bdi>{row.name}</bdi>
      </RowHead>
      <Cell class="w">
        {row.closedBy === undefined ? (
          t.openState
        ) : (
          <>
            <span class="lk-b bad">{t.closed}</span> {t.closedBy(row.closedBy)}
          </>
        )}
        {row.lock && (
          <div>
            <Icon name="lock" /> {text.lock(row.lock)}
          </div>
        )}
      </Cell>
      <Cell class={row.can ? 'act' : 'act none'}>
        {row.can && <ChangeButton verb={row.can} what={row.name} value={row.id} />}
      </Cell>
    </Row>
  );
}

/** The support departments that can be closed to a person. */
export function Departments({ rows, name }: { rows: readonly DepartmentRow[]; name: string }): VNode {
  const t = text.person;
  const columns = [
    { label: t.department },
    { label: t.access, class: 'w5' },
    { label: t.change, class: 'w4', hidden: true },
  ];
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>{t.departments}</h2>
        <p>{t.departmentsLead(t.first(name))}</p>
      </legend>
      <StackTable caption={t.departmentsCaption(name)} columns={columns} class="lk-perm">
        {rows.map((row) => (
          <Department key={row.id} row={row} />
        ))}
      </StackTable>
    </fieldset>
  );
}
