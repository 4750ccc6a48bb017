import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { PostForm } from '../parts/post-form';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Post, Rich } from '../words';

/** What an invitation shows to whoever holds its link. */
export interface InvitedPageProps {
  readonly account: string;
  readonly inviter: string;
  readonly email: string;
  /** What it gives, a line each. */
  readonly will: readonly string[];
  readonly until: string;
  readonly answer: Post;
  /** Why it can't be accepted by who is signed in. */
  readonly other?: Rich | undefined;
}

/** An invitation: where, from whom and what it gives; nothing happens before its holder says so. */
export function InvitedPage(props: InvitedPageProps): VNode {
  const { account, inviter, email, will, until, answer, other } = props;
  const t = text.invited;
  return (
    <>
      <Heading title={t.title(account)} lead={<Say say={t.lead(inviter, email)} />} />
      <section class="lk-card lk-narrow" aria-labelledby="will">
        <header>
          <h2 id="will">{t.can}</h2>
        </header>
        <div class="pad">
          {will.length === 0 && <p>{t.nothing}</p>}
          {will.length > 0 && (
            <ul>
              {will.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p class="muted small">{t.until(until)}</p>
          {other && (
            <p>
              <Say say={other} />
            </p>
          )}
          <PostForm post={answer} class="lk-acts">
            {!other && (
              <button class="btn btn-primary" name="answer" value="accept">
                {t.accept}
              </button>
            )}
            <button class="btn btn-quiet" name="answer" value="decline">
              {t.decline}
            </button>
          </PostForm>
        </div>
      </section>
    </>
  );
}
