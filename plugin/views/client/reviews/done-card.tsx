import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Hidden } from '../../parts/hidden';
import { PostForm } from '../../parts/post-form';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Post, Rich } from '../../words';

/** What was removed at once, and whether it can be given back. */
export interface DoneReview {
  readonly id: string;
  readonly say: Rich;
  /** What it was, a line each. */
  readonly what: readonly string[];
  readonly state: string;
  /** Absent: it was given back, or the reader may not. */
  readonly giveBack?: { readonly post: Post; readonly about: string };
}

function Done({ say, what, state, giveBack }: DoneReview): VNode {
  const t = text.reviews;
  return (
    <li class="lk-done">
      <div>
        <Say say={say} /> <span class="muted">{state}</span>
        <div class="small muted">{what.join(' · ')}</div>
      </div>
      {giveBack && (
        <PostForm post={giveBack.post}>
          <button class="btn btn-sm btn-quiet">
            {t.giveBack}
            <Hidden> {giveBack.about}</Hidden>
          </button>
        </PostForm>
      )}
    </li>
  );
}

/** What reviews removed, to be given back. */
export function DoneCard({ done }: { done: readonly DoneReview[] }): VNode {
  return (
    <Card id="done" title={text.reviews.done}>
      <ul class="lk-dones">
        {done.map((one) => (
          <Done key={one.id} {...one} />
        ))}
      </ul>
    </Card>
  );
}
