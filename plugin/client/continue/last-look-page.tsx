import type { VNode } from 'preact';
import type { Act } from '../../http/route';
import { text } from '../../views';
import { Heading } from '../../views/parts/heading';
import { PostForm } from '../../views/parts/post-form';
import { Say } from '../../views/parts/rich';
import type { Post } from '../../views/words';

/** A change that waited, to be looked at once more before it is done. */
export function LastLookPage({ act, post }: { act: Act; post: Post }): VNode {
  return (
    <>
      <Heading title={text.lastLook.title} />
      <section class="lk-card lk-narrow" aria-label={text.lastLook.title}>
        <div class="pad">
          <p>
            <Say say={act.say} />.
          </p>
          <PostForm post={post} class="lk-acts">
            <button class={`btn ${act.ends ? 'btn-danger' : 'btn-primary'}`}>{act.deed}</button>
            <a class="btn btn-quiet" href={act.back}>
              {text.lastLook.leave}
            </a>
          </PostForm>
        </div>
      </section>
    </>
  );
}
