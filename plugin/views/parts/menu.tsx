import type { VNode } from 'preact';
import { Icon } from './icon';

/** One thing that can be done, on a page of its own. */
export interface MenuEntry {
  readonly label: string;
  readonly href: string;
  /** It ends something. */
  readonly ends?: true;
}

/** What can be done about one row; of those on a page one is open at a time. */
export function Menu({ label, entries }: { label: string; entries: readonly MenuEntry[] }): VNode {
  return (
    <details class="lk-menu" name="lk-menu">
      <summary aria-label={label}>
        <Icon name="three-dots" />
      </summary>
      <div>
        {entries.map((entry) => (
          <a key={entry.href} href={entry.href} class={entry.ends ? 'ends' : undefined}>
            {entry.label}
          </a>
        ))}
      </div>
    </details>
  );
}
