import type { VNode } from 'preact';

/** One tab of a thing with several pages. */
export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** The pages of one thing, as links. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }): VNode {
  return (
    <nav aria-label={label}>
      <ul class="lk-tabs">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current === true ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
