import type { VNode } from 'preact';
import { type TickGroup, TickGroupSet } from '../client/invite/tick-group';
import { EndPage, type EndPageProps } from '../parts/end-page';
import { type Fault, faultIn } from '../parts/fault';
import { TextField } from '../parts/field';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { text } from '../text';
import type { Lock, Post } from '../words';

/** What the form of a preset shows. */
export interface PresetPageProps {
  readonly title: string;
  readonly lead: string;
  /** The list of presets. */
  readonly presets: string;
  readonly name: string;
  readonly groups: readonly TickGroup[];
  readonly post: Post;
  /** Why the reader changes nothing, and who can. */
  readonly lock?: Lock;
  /** Where it is removed, once it is there. */
  readonly remove?: string;
  readonly fault?: Fault;
}

function Fields({ name, groups, fault }: PresetPageProps): VNode {
  const t = text.presets;
  const none = faultIn(fault, 'keys');
  return (
    <>
      <section class="lk-card pad" aria-label={t.name}>
        <TextField name="name" label={t.name} hint={t.nameHint} value={name} fault={faultIn(fault, 'name')} />
      </section>
      <section class="lk-card" aria-labelledby="keys">
        <header>
          <h2 id="keys">{t.permissions}</h2>
          {none !== undefined && <p class="lk-fault">{none}</p>}
        </header>
        {groups.map((group) => (
          <TickGroupSet key={group.group} group={group} />
        ))}
      </section>
    </>
  );
}

/** Makes or changes a preset. */
export function PresetPage(props: PresetPageProps): VNode {
  const { title, lead, presets, post, lock, remove } = props;
  const t = text.presets;
  return (
    <>
      <Heading title={title} lead={lead} crumb={{ label: t.title, href: presets }} />
      {lock ? (
        <>
          <Note tone="info">{text.lock(lock)}</Note>
          <fieldset disabled aria-label={title}>
            <Fields {...props} />
          </fieldset>
        </>
      ) : (
        <PostForm post={post}>
          <Fields {...props} />
          <div class="lk-acts">
            <button class="btn btn-primary">{t.save}</button>
            <a class="btn btn-quiet" href={presets}>
              {t.cancel}
            </a>
            {remove !== undefined && (
              <a class="btn btn-danger-quiet" href={remove}>
                {t.remove}
              </a>
            )}
          </div>
        </PostForm>
      )}
    </>
  );
}

/** Asks before a preset is removed. */
export function RemovePresetPage(props: EndPageProps): VNode {
  return (
    <EndPage {...props}>
      <p>{text.presets.removeSays}</p>
    </EndPage>
  );
}
