import type { VNode } from 'preact';
import { Avatar } from '../../parts/avatar';
import { Card } from '../../parts/card';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { Facts } from '../../parts/facts';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { Time } from '../../parts/time';
import { text } from '../../text';
import type { Channel, Post, When } from '../../words';
import { TicketBadge, type TicketLine } from './ticket-table';

/** What somebody said in a ticket. */
export interface Said {
  readonly id: string;
  readonly who: string;
  readonly isStaff: boolean;
  readonly isMe: boolean;
  readonly at: When;
  /** Where it was written, unless here. */
  readonly via?: Channel;
  /** Nobody has proved that it is theirs. */
  readonly isUnverified?: true;
  readonly body: string;
}

/** What the page of a ticket shows; the forms one can't use are absent. */
export interface TicketPageProps {
  readonly number: number;
  readonly subject: string;
  readonly host: string;
  readonly tickets: string;
  readonly state: TicketLine['state'];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly said: readonly Said[];
  /** Takes `body`. */
  readonly reply?: Post;
  readonly typed: string;
  readonly fault?: Fault;
  readonly close?: Post;
}

function Message({ said, host }: { said: Said; host: string }): VNode {
  const t = text.ticket;
  return (
    <li class={said.isStaff ? 'staff' : undefined}>
      <Avatar name={said.who} square={said.isStaff} />
      <div>
        <b class="fw-semibold">
          <bdi>{said.who}</bdi>
        </b>
        <span class="muted small">
          {said.isMe && ` ${text.you}`}
          {said.isStaff && ` ${t.staff(host)}`} · <Time at={said.at} />
          {said.via !== undefined && ` · ${t.via(text.channels[said.via])}`}
        </span>
        {said.isUnverified && (
          <>
            {' '}
            <span class="lk-b warn">{t.unverified}</span>
          </>
        )}
        <p class="lk-said" dir="auto">
          {said.body}
        </p>
      </div>
    </li>
  );
}

function Reply(props: { post: Post; typed: string; fault: Fault | undefined; isClosed: boolean }): VNode {
  const t = text.ticket;
  return (
    <PostForm post={props.post} class="pad">
      <TextField
        name="body"
        label={t.reply}
        value={props.typed}
        lines={5}
        fault={faultIn(props.fault, 'body')}
        {...(props.isClosed && { hint: t.reopens })}
      />
      <button class="btn btn-primary">{t.send}</button>
    </PostForm>
  );
}

/** One ticket: what was said, and a reply. */
export function TicketPage(props: TicketPageProps): VNode {
  const { number, subject, host, tickets, state, facts, said, reply, typed, fault, close } = props;
  const t = text.ticket;
  const isClosed = state === 'closed';
  const acts = close && (
    <PostForm post={close}>
      <button class="btn btn-quiet">{t.close}</button>
    </PostForm>
  );
  return (
    <>
      <Heading
        title={subject}
        crumb={{ label: text.tickets.title, href: tickets }}
        lead={
          <>
            {t.numbered(number)} <TicketBadge state={state} />
          </>
        }
        {...(acts && { acts })}
      />
      <Card id="said" title={t.said}>
        <ol class="lk-thread">
          {said.map((one) => (
            <Message key={one.id} said={one} host={host} />
          ))}
        </ol>
        {reply && <Reply post={reply} typed={typed} fault={fault} isClosed={isClosed} />}
      </Card>
      {!reply && isClosed && <Note tone="info">{t.cannotReply}</Note>}
      <Card id="about" title={t.about}>
        <Facts facts={facts} />
      </Card>
    </>
  );
}
