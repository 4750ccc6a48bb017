import type { VNode } from 'preact';
import { Heading } from '../../parts/heading';
import { PostForm } from '../../parts/post-form';
import { Time } from '../../parts/time';
import { text } from '../../text';
import type { Post, When } from '../../words';

/** An invitation that waits. */
export interface InvitationPageProps {
  readonly people: string;
  readonly email: string;
  readonly name: string;
  readonly sentAt: When;
  readonly sends: number;
  readonly link: string;
  readonly will: readonly string[];
  /** Where it is sent again or withdrawn, by `do`. */
  readonly change: Post;
  /** Why it can’t be sent again. */
  readonly full?: string;
}

function Facts({ email, name, sentAt, sends, link, will }: InvitationPageProps): VNode {
  const t = text.invitation;
  return (
    <dl class="lk-dl">
      <dt>{t.to}</dt>
      <dd>
        <bdi>{name}</bdi> {email}
      </dd>
      <dt>{t.sentAt}</dt>
      <dd>
        <Time at={sentAt} /> · {t.times(sends)}
      </dd>
      <dt>{t.link}</dt>
      <dd>{link}</dd>
      <dt>{t.will}</dt>
      {will.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {will.length === 0 && <dd>{t.nothing}</dd>}
    </dl>
  );
}

/** An invitation, to be sent again or withdrawn. */
export function InvitationPage(props: InvitationPageProps): VNode {
  const t = text.invitation;
  return (
    <>
      <Heading title={t.title} crumb={{ label: text.people.title, href: props.people }} />
      <section class="lk-card lk-narrow" aria-label={t.title}>
        <div class="pad">
          <Facts {...props} />
          <p class="form-text">{props.full ?? t.hint}</p>
          <PostForm post={props.change} class="lk-acts">
            {props.full === undefined && (
              <button class="btn btn-primary" name="do" value="resend">
                {t.resend}
              </button>
            )}
            <button class="btn btn-danger-quiet" name="do" value="withdraw">
              {t.withdraw}
            </button>
          </PostForm>
        </div>
      </section>
    </>
  );
}
