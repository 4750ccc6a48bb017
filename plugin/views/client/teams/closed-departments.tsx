import type { VNode } from 'preact';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';

/** A support department; `field` is its tick's name. */
export interface ClosedDepartment {
  readonly field: string;
  readonly name: string;
  readonly closed: boolean;
}

/** The departments that are closed to a remote team. */
export interface ClosedDepartmentsProps {
  readonly rows: readonly ClosedDepartment[];
  readonly change?: Post;
}

function Ticks({ rows, fixed }: { rows: readonly ClosedDepartment[]; fixed: boolean }): VNode {
  const t = text.remote;
  return (
    <>
      <legend class="lk-legendhead">
        <h2>{t.departments}</h2>
        <p>{t.departmentsLead}</p>
      </legend>
      <div class="pad">
        {rows.length === 0 && <p class="muted">{t.noDepartments}</p>}
        {rows.map(({ field, name, closed }) => (
          <label key={field} class="lk-tick">
            <input class="form-check-input" type="checkbox" name={field} checked={closed} disabled={fixed} />
            <bdi>{name}</bdi>
          </label>
        ))}
        {!fixed && rows.length > 0 && <button class="btn btn-quiet mt-2">{t.save}</button>}
      </div>
    </>
  );
}

/** Ticks for the departments that are closed to everybody of a remote team. */
export function ClosedDepartments({ rows, change }: ClosedDepartmentsProps): VNode {
  const ticks = (
    <fieldset class="lk-card">
      <Ticks rows={rows} fixed={change === undefined} />
    </fieldset>
  );
  return change ? <PostForm post={change}>{ticks}</PostForm> : ticks;
}
