import type { VNode } from 'preact';
import { type Fault, faultIn } from '../parts/fault';
import { TextField } from '../parts/field';
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
  /** Why it can't be accepted by who is signed in, and how its address is proved. */
  readonly other?: { readonly say: Rich; readonly prove?: ProveProps };
}

/** How the invited address becomes the reader's. */
export interface ProveProps {
  readonly hint: string;
  /** A code was mailed already. */
  readonly isSent: boolean;
  readonly fault?: Fault;
}

/** A code is mailed, then entered; each in a form of its own, since a code can be mailed again. */
function Prove({ prove, post }: { prove: ProveProps; post: Post }): VNode {
  const t = text.invited;
  const { hint, isSent, fault } = prove;
  return (
    <>
      {isSent && (
        <PostForm post={post}>
          <TextField
            {...{ name: 'code', label: t.code, hint: t.codeHint, fault: faultIn(fault, 'code') }}
            {...{ value: '', code: true }}
          />
          <button class="btn btn-primary" name="answer" value="enter">
            {t.enter}
          </button>
        </PostForm>
      )}
      <PostForm post={post} class="lk-acts lk-again">
        <button class={isSent ? 'btn btn-quiet' : 'btn btn-primary'} name="answer" value="prove">
          {isSent ? t.proveAgain : t.prove}
        </button>
        {!isSent && <span class="form-text">{hint}</span>}
      </PostForm>
    </>
  );
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
              <Say say={other.say} />
            </p>
          )}
          {other?.prove && <Prove prove={other.prove} post={answer} />}
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
