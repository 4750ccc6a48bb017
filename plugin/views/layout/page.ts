import type { ComponentChildren } from 'preact';
import type { IconName } from '../icons';
import type { Account, Rich } from '../words';
import type { LookBarProps } from './look-bar';

/** One line of the side nav. */
export interface NavEntry {
  readonly label: string;
  readonly href: string;
  readonly icon: IconName;
  readonly current?: boolean;
  /** How many things wait there for the reader. */
  readonly waiting?: number;
}

/** Some lines of the side nav under a heading. */
export interface NavGroup {
  readonly heading: string;
  readonly entries: readonly NavEntry[];
}

/** What the last act said; `alert` fields name a form's faults and link to the fields. */
export interface Flash {
  readonly tone: 'ok' | 'info' | 'warn' | 'bad';
  readonly say: Rich;
  readonly faults?: readonly { readonly field: string; readonly say: string }[];
}

/** The account the page is about, and those one can switch to. */
export interface Switcher {
  readonly current: Account;
  readonly others: readonly Account[];
  /** The chooser page; absent where there is none to go to. */
  readonly all?: string;
}

/** The file names of styles and script, below `assets/`. */
export interface AssetNames {
  readonly bootstrap: string;
  readonly styles: string;
  readonly script: string;
}

/** Everything around a page's content. */
export interface Page {
  readonly title: string;
  readonly lang: string;
  readonly theme: 'light' | 'dark' | 'auto';
  /** Below which path the plugin is mounted, without a slash at the end. */
  readonly base: string;
  readonly nonce?: string;
  /** Absent: as they are called before any mark. */
  readonly assets?: AssetNames;
  readonly nav?: readonly NavGroup[];
  /** What the nav is about; "This account" unless said. */
  readonly navLabel?: string;
  readonly account?: Switcher;
  readonly flash?: Flash;
  /** Staff look at the page as somebody: who as whom, and the way back. */
  readonly look?: LookBarProps;
  readonly body: ComponentChildren;
}
