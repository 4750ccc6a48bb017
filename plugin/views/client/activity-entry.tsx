import type { VNode } from 'preact';
import type { IconName } from '../icons';
import { Avatar } from '../parts/avatar';
import { Icon } from '../parts/icon';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Channel, Rich, When } from '../words';

/** What an entry changed, in words. */
export interface ActivityChange {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** One line of the log. */
export interface ActivityEntry {
  readonly at: When;
  readonly who: string;
  /** For staff: the host's name, shown in brackets. */
  readonly staffOf?: string;
  /** What they did, to stand after their name. */
  readonly did: Rich;
  readonly from: Channel;
  /** The network address, for those who may see it. */
  readonly address?: string;
  readonly refused?: boolean;
  /** Why, in their own words. */
  readonly reason?: string;
  /** How often, where repeats are counted. */
  readonly times?: number;
  readonly changes?: readonly ActivityChange[];
  readonly number?: number;
  /** What the line was, whoever asks later. */
  readonly hash?: string;
  readonly href?: string;
}

const pictures: Record<Channel, IconName> = {
  web: 'globe2',
  slack: 'slack',
  discord: 'discord',
  mail: 'envelope',
  api: 'terminal',
  staff: 'person-badge',
  itself: 'clock',
};

function BeforeAfter({ changes }: { changes: readonly ActivityChange[] }): VNode {
  const t = text.activity;
  return (
    <div class="lk-ba">
      <table>
        <caption class="visually-hidden">{t.beforeAfter}</caption>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.what}>
              <th scope="row">{change.what}</th>
              <td>{change.before}</td>
              <td>{change.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Reference({ entry }: { entry: ActivityEntry }): VNode | null {
  if (entry.number === undefined) return null;
  return (
    <div class="muted num">
      {text.activity.entry(entry.number)}
      {entry.href !== undefined && (
        <>
          {' · '}
          <a href={entry.href}>{text.activity.link}</a>
        </>
      )}
      {entry.hash !== undefined && (
        <div>
          <Say say={text.activity.hash(entry.hash)} />
        </div>
      )}
    </div>
  );
}

function Details({ entry }: { entry: ActivityEntry }): VNode | null {
  const { changes = [], number } = entry;
  if (changes.length === 0 && number === undefined) return null;
  return (
    <details>
      <summary>{changes.length > 0 ? text.activity.beforeAfter : text.activity.details}</summary>
      {changes.length > 0 && <BeforeAfter changes={changes} />}
      <Reference entry={entry} />
    </details>
  );
}

/** One line of the log: time, who, what, from where. */
export function Entry({ entry }: { entry: ActivityEntry }): VNode {
  const where = [text.channels[entry.from], ...(entry.address === undefined ? [] : [entry.address])].join(
    ' · ',
  );
  return (
    <li id={entry.number === undefined ? undefined : `entry-${entry.number}`}>
      <time dateTime={entry.at.iso}>{entry.at.text}</time>
      <Avatar name={entry.who} size="xs" />
      <div>
        {entry.refused === true && (
          <span class="lk-b bad">
            <Icon name="x-circle" /> {text.activity.refused}
          </span>
        )}{' '}
        <b class="fw-semibold">
          <bdi>{entry.who}</bdi>
        </b>
        {entry.staffOf !== undefined && ` (${entry.staffOf})`} <Say say={entry.did} />
        {entry.times !== undefined && entry.times > 1 && (
          <span class="muted">, {text.activity.times(entry.times)}</span>
        )}
        {entry.reason !== undefined && <div class="muted">{text.activity.reason(entry.reason)}</div>}
        <Details entry={entry} />
      </div>
      <span class="from">
        <Icon name={pictures[entry.from]} /> {where}
      </span>
    </li>
  );
}
