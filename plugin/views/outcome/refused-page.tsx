import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Lock } from '../words';

/** What a refusal says: what, for want of which permission, who can, and where to ask why. */
export interface RefusedPageProps {
  /** The act in words that follow "You can’t": "see the invoices". */
  readonly doing: string;
  readonly account: string;
  /** The label of the permission that is missing. */
  readonly permission?: string;
  /** A reason other than a missing permission. */
  readonly lock?: Lock;
  readonly who: readonly string[];
  /** Where the reader can ask for it. */
  readonly ask?: string;
  /** The explanation. */
  readonly why?: string;
}

/** A page one may not open, never without its reason. */
export function RefusedPage(props: RefusedPageProps): VNode {
  const t = text.outcome;
  const { permission, doing, account, lock, who, ask, why } = props;
  return (
    <>
      <Heading title={t.refusedTitle} />
      <section class="lk-card lk-narrow" aria-label={t.refusedTitle}>
        <div class="pad">
          <p>
            <Icon name="lock" />{' '}
            <Say
              say={
                permission === undefined
                  ? t.refusedPlain(doing, account)
                  : t.refused({ doing, permission, account })
              }
            />
          </p>
          {lock && <p>{text.lock(lock)}</p>}
          {who.length > 0 && <p>{t.whoCan(who)}</p>}
          {(ask ?? why) !== undefined && (
            <div class="lk-acts">
              {ask !== undefined && (
                <a class="btn btn-primary" href={ask}>
                  {t.ask}
                </a>
              )}
              {why !== undefined && (
                <a class="btn btn-quiet" href={why}>
                  {t.why}
                </a>
              )}
            </div>
          )}
        </div>
      </section>
    </>
  );
}
