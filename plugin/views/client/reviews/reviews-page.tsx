import type { VNode } from 'preact';
import { Empty } from '../../parts/empty';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { type Tab, Tabs } from '../../parts/tabs';
import { text } from '../../text';
import type { Lock, Post } from '../../words';
import { DoneCard, type DoneReview } from './done-card';
import { Holders, isTicked, type Holder } from './holders';

/** What the Reviews page shows. */
export interface ReviewsPageProps {
  readonly account: string;
  readonly tabs: readonly Tab[];
  readonly unusedOnly: boolean;
  readonly holders: readonly Holder[];
  /** Where what is ticked ends, with `grant`; absent where nothing can. */
  readonly remove?: Post;
  /** Why the reader can end nothing at all. */
  readonly lock?: Lock;
  readonly more?: string;
  readonly done: readonly DoneReview[];
}

function Nothing({ unusedOnly }: ReviewsPageProps): VNode {
  const t = text.reviews;
  if (unusedOnly) return <Empty title={t.nothingUnused} lead={t.nothingUnusedLead} />;
  return <Empty title={t.none} lead={t.noneLead} />;
}

function Table({ account, holders, remove }: ReviewsPageProps): VNode {
  const t = text.reviews;
  const table = <Holders caption={t.caption(account)} holders={holders} marks={remove !== undefined} />;
  if (!remove) return table;
  return (
    <PostForm post={remove}>
      {table}
      <div class="pad lk-acts lk-below">
        <button class="btn btn-primary">
          {t.removeMarked(holders.flatMap(({ rows }) => rows.filter(isTicked)).length)}
        </button>
        <span class="form-text">{t.hint}</span>
      </div>
    </PostForm>
  );
}

/** Who holds what since when, and what nobody uses: ticked, and removed in one step. */
export function ReviewsPage(props: ReviewsPageProps): VNode {
  const t = text.reviews;
  const { tabs, holders, lock, more, done } = props;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      <Tabs label={t.tabsOf} tabs={tabs} />
      <section class="lk-card" aria-label={t.card}>
        {holders.length === 0 ? <Nothing {...props} /> : <Table {...props} />}
        {more !== undefined && (
          <footer>
            <a href={more}>{t.more}</a>
          </footer>
        )}
      </section>
      {done.length > 0 && <DoneCard done={done} />}
    </>
  );
}
