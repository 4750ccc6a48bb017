import type { Shown, Visit } from '../../http/route';

/** Whose word on what is offered somebody looks at, and how its page is called. */
export interface CeilingOn {
  readonly visit: Visit;
  readonly whose: { readonly level: 'installation' | 'group' | 'account'; readonly holder?: string };
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  /** Whom it is about, to stand in a sentence. */
  readonly whom: string;
  readonly crumb?: { readonly label: string; readonly href: string };
  /** A page with all that is around it. */
  readonly shown: (page: Pick<Shown, 'title' | 'body' | 'flash'>) => Shown;
}
