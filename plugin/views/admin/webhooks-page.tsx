import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { type Fault, faultIn } from '../parts/fault';
import { TextField } from '../parts/field';
import { Heading } from '../parts/heading';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Post } from '../words';

/** How a webhook stands. */
export type WebhookState = 'going' | 'asked' | 'gone';

/** A webhook in the list. */
export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  readonly href: string;
  readonly description: string;
  readonly events: readonly string[];
  readonly state: WebhookState;
}

/** What the list of webhooks shows. */
export interface WebhooksPageProps {
  readonly rows: readonly WebhookRow[];
  readonly make: Post;
  readonly events: readonly { readonly value: string; readonly label: string; readonly on: boolean }[];
  readonly typed: { readonly url: string; readonly description: string };
  readonly fault?: Fault;
}

/** How a webhook stands, as a badge. */
export function WebhookBadge({ state }: { state: WebhookState }): VNode {
  return <span class={`lk-b ${state === 'going' ? 'ok' : 'warn'}`}>{text.webhooks.states[state]}</span>;
}

function Make({ make, events, typed, fault }: WebhooksPageProps): VNode {
  const t = text.webhooks;
  const wrong = faultIn(fault, 'events');
  return (
    <Card id="new-webhook" title={t.newCard}>
      <PostForm post={make} class="pad">
        <TextField
          name="url"
          label={t.url}
          hint={t.urlHint}
          value={typed.url}
          fault={faultIn(fault, 'url')}
        />
        <TextField
          name="description"
          label={t.description}
          value={typed.description}
          fault={faultIn(fault, 'description')}
        />
        <fieldset class="lk-field" id="events" tabIndex={-1}>
          <legend class="form-label">{t.events}</legend>
          {wrong !== undefined && <p class="lk-fault">{wrong}</p>}
          <div class="lk-ticks">
            {events.map(({ value, label, on }) => (
              <label key={value} class="lk-tick">
                <input class="form-check-input" type="checkbox" name="events" value={value} checked={on} />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <button class="btn btn-primary">{t.make}</button>
      </PostForm>
    </Card>
  );
}

/** Where the installation tells of changes, and a form for another. */
export function WebhooksPage(props: WebhooksPageProps): VNode {
  const t = text.webhooks;
  const columns = [t.url, t.description, t.events, t.state].map((label) => ({ label }));
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      <section class="lk-card" aria-label={t.caption}>
        {props.rows.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <StackTable caption={t.caption} columns={columns} class="lk-labelled">
            {props.rows.map((row) => (
              <Row key={row.id}>
                <RowHead class="g wrap">
                  <a href={row.href}>
                    <bdi>{row.url}</bdi>
                  </a>
                </RowHead>
                <Cell class={row.description === '' ? 'none' : 'wrap'} label={t.description}>
                  <bdi>{row.description}</bdi>
                </Cell>
                <Cell class="w wrap" label={t.events}>
                  {row.events.join(', ')}
                </Cell>
                <Cell label={t.state}>
                  <WebhookBadge state={row.state} />
                </Cell>
              </Row>
            ))}
          </StackTable>
        )}
      </section>
      <Make {...props} />
    </>
  );
}
