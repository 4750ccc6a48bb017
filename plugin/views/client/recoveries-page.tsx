import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Hidden } from '../parts/hidden';
import { PostForm } from '../parts/post-form';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Post, Rich } from '../words';

/** Somebody who lost their second factor, to whoever may vouch or stop it. */
export interface RecoveryCard {
  readonly id: string;
  readonly name: string;
  readonly asked: string;
  /** Who vouched, and from when on it can be replaced. */
  readonly vouched?: Rich | undefined;
  /** Why the reader can’t vouch. */
  readonly lock?: string | undefined;
  /** Where the reader sets up what they need to vouch. */
  readonly setUp?: string | undefined;
  /** What was typed, with what is wrong with it. */
  readonly fault?: string | undefined;
  /** Where one vouches, with `do` and `reason`; absent for who only looks. */
  readonly vouch?: Post | undefined;
  /** The page that asks before it is stopped; absent for who can’t. */
  readonly stop?: string | undefined;
}

function How({ id, fault }: Pick<RecoveryCard, 'id' | 'fault'>): VNode {
  const t = text.lost;
  const field = `reason-${id}`;
  return (
    <div class="lk-field">
      <label class="form-label" for={field}>
        {t.how}
      </label>
      <input
        class="form-control"
        id={field}
        name="reason"
        type="text"
        maxlength={500}
        autocomplete="off"
        aria-describedby={fault === undefined ? `${field}-hint` : `${field}-fault ${field}-hint`}
        aria-invalid={fault !== undefined}
      />
      {fault !== undefined && (
        <p class="lk-fault" id={`${field}-fault`}>
          {fault}
        </p>
      )}
      <p class="form-text" id={`${field}-hint`}>
        {t.howHint}
      </p>
    </div>
  );
}

function Answer({ id, name, lock, fault, vouch, stop }: RecoveryCard): VNode {
  const t = text.lost;
  const about = <Hidden>{t.about(name)}</Hidden>;
  const notThem = stop !== undefined && (
    <a class="btn btn-danger-quiet" href={stop}>
      {t.notThem}
      {about}
    </a>
  );
  if (!vouch || lock !== undefined) return <div class="lk-acts">{notThem}</div>;
  return (
    <PostForm post={vouch}>
      <How id={id} fault={fault} />
      <div class="lk-acts">
        <button class="btn btn-primary" name="do" value="vouch">
          {t.vouch}
          {about}
        </button>
        {notThem}
      </div>
    </PostForm>
  );
}

function Card(props: RecoveryCard): VNode {
  const { name, asked, vouched, lock, setUp } = props;
  return (
    <section class="lk-card pad" aria-label={name}>
      <p>
        <Say say={text.lost.who(name, asked)} />
      </p>
      {vouched !== undefined && (
        <p>
          <Say say={vouched} />
        </p>
      )}
      {lock !== undefined && (
        <p class="form-text">
          {lock}
          {setUp !== undefined && (
            <>
              {' '}
              <a href={setUp}>{text.lost.setUp}</a>
            </>
          )}
        </p>
      )}
      <Answer {...props} />
    </section>
  );
}

/** Who lost their second factor (R18). */
export function RecoveriesPage({ cards }: { cards: readonly RecoveryCard[] }): VNode {
  const t = text.lost;
  return (
    <>
      <Heading title={t.cards} lead={t.cardsLead} />
      {cards.length === 0 && (
        <section class="lk-card" aria-label={t.cards}>
          <Empty title={t.empty} lead={t.emptyLead} />
        </section>
      )}
      {cards.map((card) => (
        <Card key={card.id} {...card} />
      ))}
    </>
  );
}
