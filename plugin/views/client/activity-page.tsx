import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { FileLink } from '../parts/file-link';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { text } from '../text';
import { type ActivityEntry, Entry } from './activity-entry';
import type { When } from '../words';
import { ActivityFilter, type ActivityFilterProps } from './activity-filter';

/** The entries of one day, latest first. */
export interface ActivityDay {
  readonly day: When;
  readonly entries: readonly ActivityEntry[];
}

/** What an activity list shows. */
export interface ActivityProps {
  readonly days: readonly ActivityDay[];
  readonly filter: ActivityFilterProps;
  /** Not everything is asked for. */
  readonly narrowed: boolean;
  /** What is asked for, as files. */
  readonly exports: readonly { readonly label: string; readonly href: string }[];
  /** The page with the newest entries, where this isn't it. */
  readonly newest?: string;
  /** The page with older entries. */
  readonly older?: string;
  /** Whether the log is whole, and where that is checked. */
  readonly check?: { readonly ask: string; readonly say?: string; readonly isWhole?: boolean };
}

function Days({ days, narrowed, filter }: ActivityProps): VNode {
  const t = text.activity;
  if (days.length === 0 && narrowed) {
    return (
      <>
        <Empty title={t.empty} lead={t.nothingLead} />
        <footer>
          <a href={filter.action}>{t.everything}</a>
        </footer>
      </>
    );
  }
  if (days.length === 0) return <Empty title={t.empty} lead={t.emptyLead} />;
  return (
    <>
      {days.map(({ day, entries }) => (
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
    </>
  );
}

function Check({ check }: { check: NonNullable<ActivityProps['check']> }): VNode {
  const t = text.activity;
  return (
    <div class="pad lk-below small" id="check">
      {check.say !== undefined && (
        <span role="status">
          <Icon name={check.isWhole === true ? 'shield-check' : 'exclamation-triangle'} /> {check.say}{' '}
        </span>
      )}
      <a href={check.ask}>{check.say === undefined ? t.check : t.checkAgain}</a>
    </div>
  );
}

/** A log by days, with its filter; stands under any heading. */
export function ActivityLog(props: ActivityProps): VNode {
  const t = text.activity;
  const { newest, older, exports, check } = props;
  return (
    <section class="lk-card" aria-label={t.card}>
      <ActivityFilter {...props.filter} />
      <Days {...props} />
      {(newest ?? older) !== undefined && (
        <footer class="lk-acts">
          {newest !== undefined && <a href={newest}>{t.newest}</a>}
          {older !== undefined && <a href={older}>{t.older}</a>}
        </footer>
      )}
      {exports.length > 0 && <Exports exports={exports} />}
      {check && <Check check={check} />}
    </section>
  );
}

function Exports({ exports }: Pick<ActivityProps, 'exports'>): VNode {
  const t = text.activity;
  return (
    <div class="pad lk-below small">
      {t.exportLead}{' '}
      {exports.map(({ label, href }, at) => (
        <span key={href}>
          {at > 0 && ' · '}
          <FileLink href={href}>{label}</FileLink>
        </span>
      ))}
    </div>
  );
}

/** What the reader did and what was done to them. */
export function OwnActivityPage(props: ActivityProps & { readonly me: string }): VNode {
  const t = text.me;
  return (
    <>
      <Heading title={t.activityTitle} lead={t.activityLead} crumb={{ label: t.title, href: props.me }} />
      <ActivityLog {...props} />
    </>
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
