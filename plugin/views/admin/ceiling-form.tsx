import type { VNode } from 'preact';
import type { Option } from '../client/why-panel';
import { Icon } from '../parts/icon';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Post } from '../words';

/** A permission, how it is offered now, and what is said of it at this level. */
export interface CeilingFormRow {
  readonly key: string;
  readonly label: string;
  readonly tag?: 'money' | 'access';
  readonly isOffered: boolean;
  /** How it stands, and by whose word. */
  readonly stands: string;
  readonly word: string;
  readonly words: readonly Option[];
}

/** Permissions under the name of their group. */
export interface CeilingFormGroup {
  readonly group: string;
  readonly title: string;
  readonly rows: readonly CeilingFormRow[];
}

/** The words of one level, to be changed by who may. */
export interface CeilingFormProps {
  readonly groups: readonly CeilingFormGroup[];
  /** Absent for who only looks. */
  readonly post?: Post;
}

/** The id of the form, for the buttons that stand beside it. */
export const CEILING_FORM = 'offers';

function Word({ row }: { row: CeilingFormRow }): VNode {
  return (
    <select class="form-select form-select-sm" name={row.key} aria-label={text.ceiling.wordOf(row.label)}>
      {row.words.map(({ value, label }) => (
        <option key={value} value={value} selected={value === row.word}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Line({ row, isForm }: { row: CeilingFormRow; isForm: boolean }): VNode {
  return (
    <Row class={row.isOffered ? undefined : 'off'}>
      <RowHead class="g wrap">
        {row.label}
        {row.tag && <span class="lk-tag">{text.tags[row.tag]}</span>}
      </RowHead>
      <Cell class="w wrap">
        {!row.isOffered && <Icon name="lock" />} {row.stands}
      </Cell>
      {isForm && (
        <Cell class="w2">
          <Word row={row} />
        </Cell>
      )}
    </Row>
  );
}

function Group({ group, isForm }: { group: CeilingFormGroup; isForm: boolean }): VNode {
  const t = text.ceiling;
  const { rows, title } = group;
  const columns = [{ label: t.permission }, { label: t.now }, ...(isForm ? [{ label: t.word }] : [])];
  const offers = rows.filter(({ isOffered }) => isOffered).length;
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>
          {title} <span class="muted num fw-normal small">{t.count(offers, rows.length)}</span>
        </h2>
      </legend>
      <StackTable caption={t.caption(title)} columns={columns} class="lk-offers">
        {rows.map((row) => (
          <Line key={row.key} row={row} isForm={isForm} />
        ))}
      </StackTable>
    </fieldset>
  );
}

/** What is offered at one level, group by group, with a choice for each where the reader may change it. */
export function CeilingForm({ groups, post }: CeilingFormProps): VNode {
  const cards = groups.map((group) => <Group key={group.group} group={group} isForm={post !== undefined} />);
  if (!post) return <>{cards}</>;
  return (
    <PostForm post={post} id={CEILING_FORM}>
      {/* What Enter presses: the first button of a form, which must be one that only looks. */}
      <button class="d-none" name="do" value="preview">
        {text.ceiling.preview}
      </button>
      {cards}
    </PostForm>
  );
}
