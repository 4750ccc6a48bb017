import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { text } from '../text';
import { type ActivityEntry, Entry } from './activity-entry';
import type { When } from '../words';

/** The entries of one day, latest first. */
export interface ActivityDay {
  readonly day: When;
  readonly entries: readonly ActivityEntry[];
}

/** What an activity list shows. */
export interface ActivityProps {
  readonly days: readonly ActivityDay[];
  /** Where the filter goes by GET, with `refused=on`. */
  readonly action: string;
  readonly refusedOnly?: boolean;
  /** The page with older entries. */
  readonly older?: string;
}

/** A log by days, with its filter; stands under any heading. */
export function ActivityLog(props: ActivityProps): VNode {
  const t = text.activity;
  return (
    <section class="lk-card" aria-label={t.card}>
      <form class="lk-filter" method="get" action={props.action}>
        <label class="lk-tick">
          <input
            class="form-check-input"
            type="checkbox"
            name="refused"
            checked={props.refusedOnly === true}
          />
          {t.refusedOnly}
        </label>
        <button class="btn btn-sm btn-quiet">{t.show}</button>
      </form>
      {props.days.length === 0 && <Empty title={t.empty} lead={t.emptyLead} />}
      {props.days.map(({ day, entries }) => (
        <div key={day.iso}>
          <h2 class="lk-day">
            <time dateTime={day.iso}>{day.text}</time>
          </h2>
          <ol class="lk-log">
            {entries.map((entry, at) => (
              <Entry key={entry.number ?? at} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
      {props.older !== undefined && (
        <footer>
          <a href={props.older}>{t.older}</a>
        </footer>
      )}
    </section>
  );
}

/** Every change and every refused attempt; `lead` where it isn't one account's. */
export function ActivityPage(props: ActivityProps & { readonly lead?: string }): VNode {
  return (
    <>
      <Heading title={text.activity.title} lead={props.lead ?? text.activity.lead} />
      <ActivityLog {...props} />
    </>
  );
}
