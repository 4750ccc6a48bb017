import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Facts } from '../parts/facts';
import { Heading } from '../parts/heading';
import { Hidden } from '../parts/hidden';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { text } from '../text';
import type { Post, When } from '../words';
import { WebhookBadge, type WebhookState } from './webhooks-page';

/** Something that went, or is to go, to a webhook. */
export interface DeliveryRow {
  readonly id: string;
  readonly type: string;
  readonly at: When;
  readonly state: 'waiting' | 'delivered' | 'failed' | 'dropped';
  readonly reason?: string;
  readonly status?: number;
  readonly tries: number;
  readonly again?: Post;
}

/** What the page of a webhook shows. */
export interface WebhookPageProps {
  readonly url: string;
  readonly webhooks: string;
  readonly state: WebhookState;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Take `do`. */
  readonly change: Post;
  readonly remove: string;
  readonly deliveries: readonly DeliveryRow[];
  readonly more?: string;
}

const LOOKS = { waiting: 'warn', delivered: 'ok', failed: 'bad', dropped: '' } as const;

function Acts({ state, change, remove }: Pick<WebhookPageProps, 'state' | 'change' | 'remove'>): VNode {
  const t = text.webhook;
  const isGoing = state === 'going';
  return (
    <PostForm post={change} class="lk-acts">
      {isGoing && (
        <button class="btn btn-primary" name="do" value="test">
          {t.test}
        </button>
      )}
      <button class="btn btn-quiet" name="do" value={isGoing ? 'pause' : 'resume'}>
        {isGoing ? t.pause : t.resume}
      </button>
      <button class="btn btn-quiet" name="do" value="renew">
        {t.renew}
      </button>
      <a class="btn btn-danger-quiet" href={remove}>
        {t.remove}
      </a>
    </PostForm>
  );
}

function Line({ row }: { row: DeliveryRow }): VNode {
  const t = text.webhook;
  return (
    <Row>
      <RowHead class="g wrap">{row.type}</RowHead>
      <Cell label={t.when}>
        <Time at={row.at} />
      </Cell>
      <Cell class="w wrap" label={t.result}>
        <span class={`lk-b ${LOOKS[row.state]}`.trim()}>{t.states[row.state]}</span>
        {row.reason !== undefined && <div class="small muted">{row.reason}</div>}
      </Cell>
      <Cell class={row.status === undefined ? 'none' : 'num'} label={t.answer}>
        {row.status}
      </Cell>
      <Cell class="r" label={t.tries}>
        {row.tries}
      </Cell>
      <Cell class="act">
        {row.again && (
          <PostForm post={row.again}>
            <button class="btn btn-sm btn-quiet">
              {t.again}
              <Hidden>{t.againOf(row.type, row.at.text)}</Hidden>
            </button>
          </PostForm>
        )}
      </Cell>
    </Row>
  );
}

/** One webhook: how it stands, and what went there. */
export function WebhookPage(props: WebhookPageProps): VNode {
  const t = text.webhook;
  const { url, webhooks, state, facts, deliveries, more } = props;
  const columns = [
    ...[t.event, t.when, t.result, t.answer].map((label) => ({ label })),
    { label: t.tries, class: 'r' },
    { label: t.again, hidden: true },
  ];
  return (
    <>
      <Heading
        title={url}
        crumb={{ label: text.webhooks.title, href: webhooks }}
        lead={<WebhookBadge state={state} />}
        acts={<Acts {...props} />}
      />
      <Card id="about" title={t.about}>
        <Facts facts={facts} />
      </Card>
      <Card id="deliveries" title={t.deliveries}>
        {deliveries.length === 0 ? (
          <Empty title={t.none} lead={t.noneLead} />
        ) : (
          <StackTable caption={t.deliveries} columns={columns} class="lk-labelled">
            {deliveries.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </StackTable>
        )}
        {more !== undefined && (
          <footer>
            <a href={more} rel="next">
              {t.more}
            </a>
          </footer>
        )}
      </Card>
    </>
  );
}
