import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';

/** What can be done about a member’s place. */
export type PlaceAct =
  'suspend' | 'resume' | 'makeMaster' | 'unmakeMaster' | 'offer' | 'withdraw' | 'accept' | 'decline' | 'undo';

/** A member’s place. */
export interface PlaceProps {
  readonly says: readonly string[];
  readonly acts: readonly PlaceAct[];
  /** Where an act is posted, as `do`. */
  readonly post: Post;
  /** What offering the ownership means, where it can be offered. */
  readonly hint?: string;
  /** Why it can’t be changed, and who can. */
  readonly lock?: string;
}

const ENDS: ReadonlySet<PlaceAct> = new Set(['suspend', 'unmakeMaster', 'undo']);

/** What somebody is on the account, with what can be done about that. */
export function PlaceCard({ says, acts, post, hint, lock }: PlaceProps): VNode {
  const t = text.details;
  return (
    <Card id="place" title={t.place}>
      <div class="pad">
        {says.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {lock !== undefined && <Note tone="info">{lock}</Note>}
        {acts.length > 0 && (
          <PostForm post={post} class="lk-acts">
            {acts.map((act) => (
              <button
                key={act}
                class={`btn ${ENDS.has(act) ? 'btn-danger-quiet' : 'btn-quiet'}`}
                name="do"
                value={act}
              >
                {t[act]}
              </button>
            ))}
          </PostForm>
        )}
        {hint !== undefined && <p class="form-text">{hint}</p>}
      </div>
    </Card>
  );
}
