import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';

/** A team's invite code: it is never on the page by itself. `do` is `show` or `rotate`. */
export function CodeCard({ post, unanswered }: { post: Post; unanswered: number }): VNode {
  const t = text.team;
  return (
    <Card id="code" title={t.code} lead={t.codeLead}>
      <div class="pad">
        <PostForm post={post} class="lk-acts">
          <button class="btn btn-sm btn-quiet" name="do" value="show">
            {t.showCode}
          </button>
          <button class="btn btn-sm btn-danger-quiet" name="do" value="rotate" aria-describedby="rotate-hint">
            {t.rotate}
          </button>
        </PostForm>
        <p class="form-text" id="rotate-hint">
          {t.rotateHint(unanswered)}
        </p>
      </div>
    </Card>
  );
}
