/** What every page of the demo host needs around its content. */
export interface HostFrame {
  readonly title: string;
  /** Below which path the plugin is mounted: the host shares its Bootstrap. */
  readonly base: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  /** What the page in it is written in; the host's own words are English. */
  readonly lang?: string;
  readonly staff?: boolean;
  readonly nav: readonly { readonly label: string; readonly href: string; readonly current?: boolean }[];
  /** Who is signed in. */
  readonly me?: {
    readonly name: string;
    readonly signOut: { readonly action: string; readonly hidden?: Readonly<Record<string, string>> };
  };
  /** Markup for the head, already rendered: the plugin's own. */
  readonly head?: string;
}
