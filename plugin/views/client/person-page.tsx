import type { VNode } from 'preact';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { text } from '../text';
import type { Lock, Post } from '../words';
import { Departments } from './departments';
import { GroupCard } from './permission-group';
import { PersonHeading, type PersonHeadingProps } from './person-heading';
import { type Changeable, readOnly } from './read-only';
import { ServiceMatrix } from './service-matrix';
import { WhyPanel, type WhyProps } from './why-panel';

/** What a person's access page shows. */
export interface PersonPageProps extends PersonHeadingProps, Changeable {
  /**
   * Where a change is posted, by one button at a time: `give` or `end` with a permission's key (or `key@service`,
   * `key@*` for all services), `close` or `open` with a department's id; `until` is `never` or a number of days.
   */
  readonly change?: Post;
  /** Why nothing at all can be changed here. */
  readonly lock?: Lock;
  readonly why: WhyProps;
}

const ends = ['never', 1, 7, 30] as const;

function Ends(): VNode {
  return (
    <div class="lk-ends">
      <label for="until">{text.person.ends}</label>
      <select id="until" name="until" class="form-select form-select-sm w-auto" aria-describedby="until-hint">
        {ends.map((end) => (
          <option key={end} value={end}>
            {text.person.until[end]}
          </option>
        ))}
      </select>
      <span class="muted small" id="until-hint">
        {text.person.endsHint}
      </span>
    </div>
  );
}

function Permissions({ name, groups, services, departments }: Changeable & { name: string }): VNode {
  return (
    <>
      {groups.map((group) => (
        <GroupCard key={group.group} group={group} name={name} />
      ))}
      <ServiceMatrix {...services} name={name} />
      <Departments rows={departments} name={name} />
    </>
  );
}

function Editor({ change, ...props }: PersonPageProps): VNode {
  const name = props.person.name;
  if (change === undefined) {
    return (
      <div>
        <Permissions {...readOnly(props)} name={name} />
      </div>
    );
  }
  return (
    <PostForm post={change} class="lk-editor">
      <Ends />
      <Permissions {...props} name={name} />
    </PostForm>
  );
}

/** What one person can do, through whom and until when; with buttons to give and to end. */
export function PersonPage(props: PersonPageProps): VNode {
  return (
    <>
      <PersonHeading {...props} />
      {props.lock && <Note tone="info">{text.lock(props.lock)}</Note>}
      <div class="lk-cols">
        <Editor {...props} />
        <aside aria-label={text.person.tabs.why}>
          <WhyPanel {...props.why} />
        </aside>
      </div>
    </>
  );
}
