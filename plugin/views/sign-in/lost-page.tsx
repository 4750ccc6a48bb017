import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Post, Rich } from '../words';

/** How far asking for another second factor has come. */
export interface LostPageProps {
  readonly post: Post;
  /** What is said of where it stands; absent: nobody asked. */
  readonly stands?: string | undefined;
  /** What can be done now: ask, have the link mailed, or nothing but wait. */
  readonly next?: 'ask' | 'link' | undefined;
  /** The host, where only its staff can vouch. */
  readonly by?: string | undefined;
  readonly fault?: string | undefined;
  /** The page for who has a recovery code after all. */
  readonly other: string;
}

/** What happens next; for whom only staff vouch, it says so. */
function stepsOf(by: string | undefined): readonly string[] {
  const { steps, stepStaff } = text.lost;
  return steps.map((step, at) => (at === 1 && by !== undefined ? stepStaff(by) : step));
}

/** For who can’t get a code and has no recovery code left (R18). */
export function LostPage({ post, stands, next, by, fault, other }: LostPageProps): VNode {
  const t = text.lost;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {fault !== undefined && (
        <Note tone="bad" role="alert">
          {fault}
        </Note>
      )}
      <section class="lk-card lk-narrow" aria-label={t.title}>
        <div class="pad">
          {stands === undefined ? (
            <ol class="lk-next">
              {stepsOf(by).map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          ) : (
            <p>{stands}</p>
          )}
          <PostForm post={post} class="lk-acts">
            {next !== undefined && (
              <button class="btn btn-primary" name="do" value={next}>
                {next === 'ask' ? t.ask : t.mailLink}
              </button>
            )}
            <a class="btn btn-quiet" href={other}>
              {t.haveCode}
            </a>
          </PostForm>
        </div>
      </section>
    </>
  );
}

/** One question with one button: to replace a lost second factor, or to stop that. */
export function LostQuestionPage(props: {
  title: string;
  lead: Rich;
  deed: string;
  ends: boolean;
  post: Post;
}): VNode {
  const { title, lead, deed, ends, post } = props;
  return (
    <>
      <Heading title={title} />
      <section class="lk-card lk-narrow" aria-label={title}>
        <div class="pad">
          <p>
            <Say say={lead} />
          </p>
          <PostForm post={post} class="lk-acts">
            <button class={ends ? 'btn btn-danger' : 'btn btn-primary'}>{deed}</button>
          </PostForm>
        </div>
      </section>
    </>
  );
}

/** What is said where there is nothing left to do. */
export function LostDonePage({ title, say }: { title: string; say: string }): VNode {
  return (
    <>
      <Heading title={title} />
      <Note tone="info" role="status">
        {say}
      </Note>
    </>
  );
}
