import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { Heading } from '../../parts/heading';
import { Icon } from '../../parts/icon';
import { PostForm } from '../../parts/post-form';
import { SelectField } from '../../parts/select-field';
import { text } from '../../text';
import type { Post } from '../../words';
import type { Option } from '../why-panel';

/** What the form for a new ticket shows. */
export interface NewTicketPageProps {
  readonly tickets: string;
  readonly host: string;
  readonly open: Post;
  readonly departments: readonly Option[];
  readonly services: readonly Option[];
  /** Departments that can't be chosen: closed to the reader, and closed to all while the account is suspended. */
  readonly closed: { readonly forYou: readonly string[]; readonly forAll: readonly string[] };
  /** Who could open them. */
  readonly ask: string;
  readonly typed: Readonly<Record<'department' | 'service' | 'priority' | 'subject' | 'message', string>>;
  readonly fault?: Fault;
}

function Closed({ closed, ask, host }: Pick<NewTicketPageProps, 'closed' | 'ask' | 'host'>): VNode | null {
  const t = text.newTicket;
  const lines = [
    ...(closed.forYou.length > 0 ? [t.closedForYou(closed.forYou, ask)] : []),
    ...(closed.forAll.length > 0 ? [t.closedForAll(closed.forAll, host)] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="lk-plain small muted">
      {lines.map((line) => (
        <li key={line}>
          <Icon name="lock" /> {line}
        </li>
      ))}
    </ul>
  );
}

function Form(props: NewTicketPageProps): VNode {
  const { departments, services, typed, fault } = props;
  const t = text.newTicket;
  const of = (name: keyof NewTicketPageProps['typed']) => ({ name, fault: faultIn(fault, name) });
  const priorities = Object.entries(text.ticket.priorities).map(([value, label]) => ({ value, label }));
  return (
    <PostForm post={props.open} class="pad">
      <SelectField
        {...of('department')}
        label={t.department}
        options={departments}
        chosen={typed.department}
        none={t.chooseDepartment}
      />
      <Closed {...props} />
      {services.length > 0 && (
        <SelectField
          {...of('service')}
          label={t.service}
          options={services}
          chosen={typed.service}
          none={t.noService}
        />
      )}
      <SelectField {...of('priority')} label={t.priority} options={priorities} chosen={typed.priority} />
      <TextField {...of('subject')} label={t.subject} value={typed.subject} />
      <TextField {...of('message')} label={t.message} value={typed.message} lines={8} hint={t.messageHint} />
      <button class="btn btn-primary">{t.submit}</button>
    </PostForm>
  );
}

/** The form for a new ticket. */
export function NewTicketPage(props: NewTicketPageProps): VNode {
  const t = text.newTicket;
  return (
    <>
      <Heading title={t.title} crumb={{ label: text.tickets.title, href: props.tickets }} />
      <Card id="new-ticket" title={t.card}>
        {props.departments.length === 0 ? (
          <>
            <Empty title={t.none} lead={t.noneLead(props.ask)} />
            <div class="pad">
              <Closed {...props} />
            </div>
          </>
        ) : (
          <Form {...props} />
        )}
      </Card>
    </>
  );
}
