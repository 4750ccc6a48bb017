import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { describedBy, Field } from '../parts/field';
import { Heading } from '../parts/heading';
import type { Fault } from '../parts/fault';
import { Hidden } from '../parts/hidden';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Lock, Post } from '../words';

/** What somebody asks for. */
export interface RequestCard {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  /** What they have now. */
  readonly href: string;
  readonly tag?: 'money' | 'access';
  readonly howLong: string;
  readonly asked: string;
  readonly reason: string;
  /** So many days can be given instead. */
  readonly shorter: readonly number[];
  /** Where it is answered, with `do`, `days` and `reason`. */
  readonly answer?: Post;
  /** What was written where the form comes back, and what is wrong with it. */
  readonly typed?: string;
  readonly fault?: Fault;
}

/** What the Requests page shows. */
export interface RequestsPageProps {
  readonly requests: readonly RequestCard[];
  /** Why the reader answers none of them, and who can. */
  readonly lock?: Lock;
}

function Shorter({ id, shorter }: RequestCard): VNode {
  const t = text.requests;
  return (
    <>
      <label class="form-label" for={`days-${id}`}>
        {t.howLong}
      </label>
      <select class="form-select form-select-sm w-auto" id={`days-${id}`} name="days">
        <option value="">{t.asAsked}</option>
        {shorter.map((days) => (
          <option key={days} value={days}>
            {t.shorter(days)}
          </option>
        ))}
      </select>
    </>
  );
}

/** Why not, for whoever asked; its id is the request’s, since there are many on the page. */
function Refusal({ id, typed = '', fault }: RequestCard): VNode {
  const t = text.requests;
  const field = { name: `reason-${id}`, hint: t.refuseWhyHint, fault: fault?.say };
  return (
    <Field {...field} label={t.refuseWhy}>
      <input
        class="form-control"
        id={field.name}
        name="reason"
        value={typed}
        autocomplete="off"
        {...describedBy(field)}
      />
    </Field>
  );
}

function Answer(props: RequestCard & { answer: Post }): VNode {
  const t = text.requests;
  const about = <Hidden> {t.answerOf(props.who, props.what)}</Hidden>;
  return (
    <PostForm post={props.answer}>
      <Refusal {...props} />
      <div class="lk-acts">
        <Shorter {...props} />
        <button class="btn btn-primary" name="do" value="approve">
          {t.approve}
          {about}
        </button>
        <button class="btn btn-danger-quiet" name="do" value="refuse">
          {t.refuse}
          {about}
        </button>
      </div>
    </PostForm>
  );
}

function Request(props: RequestCard): VNode {
  const t = text.requests;
  return (
    <section class="lk-card pad" aria-label={t.answerOf(props.who, props.what)}>
      <p>
        <Say say={t.asks(props.who, props.what)} />
        {props.tag !== undefined && <span class="lk-tag">{text.tags[props.tag]}</span>}
      </p>
      <dl class="lk-dl">
        <dt>{t.howLong}</dt>
        <dd>{props.howLong}</dd>
        <dt>{t.reason}</dt>
        <dd>
          <bdi>{props.reason}</bdi>
        </dd>
      </dl>
      <p class="form-text">
        {props.asked} <a href={props.href}>{t.hasNow}</a>
      </p>
      {props.answer && <Answer {...props} answer={props.answer} />}
    </section>
  );
}

/** What waits for an answer. */
export function RequestsPage({ requests, lock }: RequestsPageProps): VNode {
  const t = text.requests;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      {requests.length === 0 && (
        <section class="lk-card" aria-label={t.card}>
          <Empty title={t.empty} lead={t.emptyLead} />
        </section>
      )}
      {requests.map((request) => (
        <Request key={request.id} {...request} />
      ))}
    </>
  );
}
