import type { VNode } from 'preact';
import type { Post } from '../../../plugin/views';
import { Avatar } from '../../../plugin/views/parts/avatar';
import { Card } from '../../../plugin/views/parts/card';
import { Heading } from '../../../plugin/views/parts/heading';
import { Icon } from '../../../plugin/views/parts/icon';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';

/** A message of a ticket. */
export interface TicketMessage {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  /** Where it was written: "Slack". */
  readonly via?: string;
  readonly staff?: boolean;
  /** A note that only staff see. */
  readonly private?: boolean;
  readonly text: string;
}

/** What a ticket's page shows; the forms one can't use are absent. */
export interface TicketPageProps {
  readonly number: string;
  readonly subject: string;
  /** The list it came from. */
  readonly back: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly messages: readonly TicketMessage[];
  /** Takes `text`. */
  readonly reply?: Post;
  /** Takes `text`; staff only. */
  readonly note?: Post;
  readonly close?: Post;
  readonly reopen?: Post;
}

function Message({ message }: { message: TicketMessage }): VNode {
  return (
    <li class={message.private === true ? 'host-msg private' : 'host-msg'}>
      <Avatar name={message.who} square={message.staff === true} />
      <div>
        <b>
          <bdi>{message.who}</bdi>
        </b>
        {message.staff === true && <span class="muted"> ({text.ticket.staffOf})</span>}
        <span class="muted small">
          {' '}
          {message.at}
          {message.via !== undefined && ` · ${text.ticket.via} ${message.via}`}
        </span>
        {message.private === true && (
          <span class="lk-b warn">
            <Icon name="lock" /> {text.ticket.private}
          </span>
        )}
        <p class="host-said" dir="auto">
          {message.text}
        </p>
      </div>
    </li>
  );
}

function Write(props: { id: string; label: string; button: string; post: Post; primary?: boolean }): VNode {
  return (
    <PostForm post={props.post} class="pad host-form">
      <label class="form-label" for={props.id}>
        {props.label}
      </label>
      <textarea class="form-control" id={props.id} name="text" rows={4} required />
      <button class={props.primary === true ? 'btn btn-primary' : 'btn btn-quiet'}>{props.button}</button>
    </PostForm>
  );
}

function Deed({ post, label, look }: { post: Post | undefined; label: string; look: string }): VNode | null {
  if (post === undefined) return null;
  return (
    <PostForm post={post}>
      <button class={`btn ${look}`}>{label}</button>
    </PostForm>
  );
}

/** A ticket's thread with its forms. */
export function TicketPage(props: TicketPageProps): VNode {
  const t = text.ticket;
  const acts = (
    <>
      <Deed post={props.reopen} label={t.reopen} look="btn-quiet" />
      <Deed post={props.close} label={t.close} look="btn-danger-quiet" />
    </>
  );
  return (
    <>
      <Heading
        title={t.title(props.number, props.subject)}
        crumb={{ label: text.tickets.title, href: props.back }}
        acts={acts}
      />
      <div class="lk-cols">
        <div>
          <Card id="messages" title={t.messages}>
            <ol class="host-thread">
              {props.messages.map((message) => (
                <Message key={message.id} message={message} />
              ))}
            </ol>
            {props.reply && (
              <Write id="reply" label={t.replyLabel} button={t.send} post={props.reply} primary />
            )}
          </Card>
          {props.note && (
            <Card id="note-card" title={t.note}>
              <Write id="note" label={t.noteLabel} button={t.saveNote} post={props.note} />
            </Card>
          )}
        </div>
        <aside aria-label={t.about}>
          <Card id="about" title={t.about}>
            <dl class="lk-dl pad">
              {props.facts.map((fact) => (
                <>
                  <dt key={fact.name}>{fact.name}</dt>
                  <dd>{fact.value}</dd>
                </>
              ))}
            </dl>
          </Card>
        </aside>
      </div>
    </>
  );
}
