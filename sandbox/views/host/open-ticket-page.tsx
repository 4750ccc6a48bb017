import type { VNode } from 'preact';
import type { Option, Post } from '../../../plugin/views';
import { Heading } from '../../../plugin/views/parts/heading';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';

/** What the form for a new ticket shows; posts `department`, `service`, `priority`, `subject`, `message`. */
export interface OpenTicketPageProps {
  readonly departments: readonly Option[];
  readonly services: readonly Option[];
  readonly priorities: readonly Option[];
  readonly open: Post;
  /** The list it belongs to. */
  readonly back: string;
}

function Select(props: { name: string; label: string; options: readonly Option[]; first?: string }): VNode {
  return (
    <>
      <label class="form-label" for={props.name}>
        {props.label}
      </label>
      <select class="form-select" id={props.name} name={props.name}>
        {props.first !== undefined && <option value="">{props.first}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  );
}

/** Opens a ticket from the host's own pages. */
export function OpenTicketPage(props: OpenTicketPageProps): VNode {
  const t = text.open;
  return (
    <>
      <Heading title={t.title} crumb={{ label: text.tickets.title, href: props.back }} />
      <PostForm post={props.open} class="lk-card pad host-form lk-narrow">
        <Select name="department" label={t.department} options={props.departments} />
        <Select name="service" label={t.service} options={props.services} first={t.none} />
        <Select name="priority" label={t.priority} options={props.priorities} />
        <label class="form-label" for="subject">
          {t.subject}
        </label>
        <input class="form-control" id="subject" name="subject" required />
        <label class="form-label" for="message">
          {t.message}
        </label>
        <textarea class="form-control" id="message" name="message" rows={6} required />
        <button class="btn btn-primary">{t.button}</button>
      </PostForm>
    </>
  );
}
