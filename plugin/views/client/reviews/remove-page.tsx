import type { VNode } from 'preact';
import { Heading } from '../../parts/heading';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';

/** What is about to end, by who has it. */
export interface RemoveMarkedPageProps {
  readonly reviews: string;
  readonly holders: readonly {
    readonly id: string;
    readonly name: string;
    readonly what: readonly string[];
  }[];
  readonly grants: readonly string[];
  /** Ends it, with `do`. */
  readonly remove: Post;
}

/** One last look at what nobody used, before it ends. */
export function RemoveMarkedPage({ reviews, holders, grants, remove }: RemoveMarkedPageProps): VNode {
  const t = text.reviews;
  return (
    <>
      <Heading
        title={t.removeDo(grants.length)}
        lead={t.lookLead}
        crumb={{ label: t.title, href: reviews }}
      />
      <section class="lk-card" aria-label={text.lastLook.title}>
        <ul class="lk-lines">
          {holders.map(({ id, name, what }) => (
            <li key={id}>
              <b class="fw-semibold">
                <bdi>{name}</bdi>
              </b>
              <div>{t.looks(what)}</div>
            </li>
          ))}
        </ul>
        <footer>
          <PostForm post={remove} class="lk-acts">
            {grants.map((grant) => (
              <input key={grant} type="hidden" name="grant" value={grant} />
            ))}
            <button class="btn btn-danger" name="do" value="remove">
              {t.removeDo(grants.length)}
            </button>
            <a class="btn btn-quiet" href={reviews}>
              {text.lastLook.leave}
            </a>
          </PostForm>
        </footer>
      </section>
    </>
  );
}
