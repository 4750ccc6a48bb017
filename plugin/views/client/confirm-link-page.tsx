import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Platform, Post } from '../words';

/** The question before a chat user may act as the signed-in person. */
export interface ConfirmLinkPageProps {
  readonly platform: Platform;
  readonly handle: string;
  /** The workspace or server it came from. */
  readonly place: string;
  readonly person: string;
  /** The accounts the link will reach. */
  readonly accounts: readonly string[];
  /** Where the answer is posted: `answer` is `link` or `not-me`. */
  readonly answer: Post;
}

/** Asks whether a chat user is the signed-in person. */
export function ConfirmLinkPage(props: ConfirmLinkPageProps): VNode {
  const t = text.confirmLink;
  return (
    <>
      <Heading title={t.title} />
      <section class="lk-card lk-narrow" aria-label={t.title}>
        <div class="pad">
          <p>
            <Icon name={props.platform} /> <Say say={t.lead(props)} />
          </p>
          {props.accounts.length > 0 && (
            <>
              <p class="small muted mb-1">{t.accounts}</p>
              <ul class="lk-plain">
                {props.accounts.map((account) => (
                  <li key={account}>
                    <Icon name="building" /> <bdi>{account}</bdi>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Note tone="warn">{t.warning}</Note>
          <PostForm post={props.answer} class="lk-acts">
            <button class="btn btn-primary" name="answer" value="link">
              {t.yes}
            </button>
            <button class="btn btn-quiet" name="answer" value="not-me">
              {t.no}
            </button>
          </PostForm>
        </div>
      </section>
    </>
  );
}
