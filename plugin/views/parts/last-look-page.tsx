import type { VNode } from 'preact';
import { text } from '../text';
import type { Post, Rich } from '../words';
import { Heading } from './heading';
import { PostForm } from './post-form';
import { Say } from './rich';

/** A change that waited, to be looked at once more before its form is sent again. */
export interface LastLookPageProps {
  readonly change: {
    readonly say: Rich;
    readonly deed: string;
    /** It ends something. */
    readonly ends?: true;
    readonly back: string;
    readonly fields: readonly (readonly [name: string, value: string])[];
  };
  readonly post: Post;
}

/** Says what is about to be done, and does it. */
export function LastLookPage({ change: { say, deed, ends, back, fields }, post }: LastLookPageProps): VNode {
  return (
    <>
      <Heading title={text.lastLook.title} />
      <section class="lk-card lk-narrow" aria-label={text.lastLook.title}>
        <div class="pad">
          <p>
            <Say say={say} />.
          </p>
          <PostForm post={post} class="lk-acts">
            {fields.map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <button class={`btn ${ends ? 'btn-danger' : 'btn-primary'}`}>{deed}</button>
            <a class="btn btn-quiet" href={back}>
              {text.lastLook.leave}
            </a>
          </PostForm>
        </div>
      </section>
    </>
  );
}
