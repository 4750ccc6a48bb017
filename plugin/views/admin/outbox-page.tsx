import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { text } from '../text';
import type { Channel, Post, When } from '../words';

/** A letter that did not arrive, or of which nobody knows. */
export interface Letter {
  readonly id: string;
  readonly channel: Channel;
  readonly to: string;
  readonly what: string;
  readonly state: 'dead' | 'uncertain';
  readonly reason: string;
  readonly tries: number;
  readonly lastTry: When;
}

/** What the outbox shows. */
export interface OutboxPageProps {
  readonly letters: readonly Letter[];
  /** Where a retry is posted, with `letter`; absent for those who only look. */
  readonly retry?: Post;
}

function Retry({ letter, retry }: { letter: Letter; retry: Post }): VNode {
  return (
    <PostForm post={{ ...retry, hidden: { ...retry.hidden, letter: letter.id } }}>
      <button class="btn btn-sm btn-quiet">
        <Icon name="arrow-clockwise" />
        {text.outbox.retry}
        <Hidden> {text.outbox.retryLabel(letter.what, letter.to)}</Hidden>
      </button>
    </PostForm>
  );
}

function Line({ letter, retry }: { letter: Letter; retry?: Post | undefined }): VNode {
  const t = text.outbox;
  return (
    <Row>
      <RowHead class="g wrap">
        {letter.what}
        <div class="small muted">
          {text.channels[letter.channel]} · <bdi>{letter.to}</bdi>
        </div>
      </RowHead>
      <Cell>
        <span class={`lk-b ${letter.state === 'dead' ? 'bad' : 'warn'}`}>{t.states[letter.state]}</span>
      </Cell>
      <Cell class="w wrap">{letter.reason}</Cell>
      <Cell class="r" label={t.tries}>
        {letter.tries}
      </Cell>
      <Cell label={t.when}>
        <Time at={letter.lastTry} />
      </Cell>
      <Cell class="act">{retry && <Retry letter={letter} retry={retry} />}</Cell>
    </Row>
  );
}

/** What could not be delivered, with its reason and a way to try again. */
export function OutboxPage({ letters, retry }: OutboxPageProps): VNode {
  const t = text.outbox;
  const columns = [
    ...[t.subject, t.state, t.reason].map((label) => ({ label })),
    { label: t.tries, class: 'r' },
    { label: t.when },
    { label: t.change, hidden: true },
  ];
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {letters.some((letter) => letter.state === 'uncertain') && <Note tone="warn">{t.uncertainNote}</Note>}
      <section class="lk-card" aria-label={t.caption}>
        {letters.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <StackTable caption={t.caption} columns={columns} class="lk-labelled">
            {letters.map((letter) => (
              <Line key={letter.id} letter={letter} retry={retry} />
            ))}
          </StackTable>
        )}
      </section>
    </>
  );
}
