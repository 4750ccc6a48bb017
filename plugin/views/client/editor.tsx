import type { ComponentChildren, VNode } from 'preact';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { text } from '../text';
import type { Lock } from '../words';
import { Departments, type DepartmentRow } from './departments';
import { DiffCard } from './diff';
import { GroupCard, type PermissionGroup } from './permission-group';
import { ServiceMatrix, type ServicesProps } from './service-matrix';
import { type EditorForm, StartCard } from './start-card';

/** The id of the form, for what belongs to it and stands elsewhere. */
export const EDITOR = 'editor';

/** What a person or a team has, with ticks where it can be changed. */
export interface EditorProps {
  readonly name: string;
  readonly isTeam: boolean;
  readonly groups: readonly PermissionGroup[];
  readonly services: ServicesProps;
  readonly departments: readonly DepartmentRow[];
  /** Absent: nothing can be changed. */
  readonly form?: EditorForm;
  /** Why nothing at all can be changed here. */
  readonly lock?: Lock;
}

function Permissions(props: EditorProps & { first: string }): VNode {
  const { groups, services, departments, name, isTeam, first, form } = props;
  return (
    <>
      {groups.map((group) => (
        <GroupCard key={group.group} group={group} name={name} first={first} />
      ))}
      <ServiceMatrix {...services} name={name} isForm={form !== undefined} />
      <Departments rows={departments} name={name} first={isTeam ? name : first} />
    </>
  );
}

/** On phones, what leads from the ticks to what will change. */
function Bar({ count }: { count: number }): VNode {
  const t = text.editor;
  return (
    <div class="lk-bar">
      {count === 0 ? (
        <button class="btn btn-primary" form={EDITOR} name="do" value="preview">
          {t.preview}
        </button>
      ) : (
        <>
          <span class="small">{t.count(count)}</span>
          <a class="btn btn-primary" href="#review">
            {t.seeAndSave}
          </a>
        </>
      )}
    </div>
  );
}

function Form({ form, children }: { form: EditorForm; children: ComponentChildren }): VNode {
  return (
    <PostForm post={form.post} class="lk-editor" id={EDITOR}>
      {/* What Enter presses in a field: the first button of a form, which must be one that only looks. */}
      <button class="d-none" name="do" value="preview">
        {text.editor.preview}
      </button>
      {children}
    </PostForm>
  );
}

/** The editor: presets, ticks and what they will change; `children` stand below that. */
export function Editor({ children, ...props }: EditorProps & { children?: ComponentChildren }): VNode {
  const { form, name, isTeam, lock } = props;
  const first = isTeam ? text.editor.theTeam : text.person.first(name);
  return (
    <>
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      <div class="lk-cols">
        {form ? (
          <Form form={form}>
            <StartCard form={form} first={first} />
            <Permissions {...props} first={first} />
          </Form>
        ) : (
          <div>
            <Permissions {...props} first={first} />
          </div>
        )}
        {(form || children) && (
          <aside aria-label={form ? text.editor.beside : text.person.tabs.why}>
            {form && (
              <DiffCard
                name={first}
                form={EDITOR}
                discard={form.discard}
                {...(form.diff && { diff: form.diff })}
              />
            )}
            {children}
          </aside>
        )}
      </div>
      {form && <Bar count={form.diff?.count ?? 0} />}
    </>
  );
}
