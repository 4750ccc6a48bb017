/** An instant or a day, already put in the reader's words and timezone; see `createWhen`. */
export interface When {
  readonly iso: string;
  readonly text: string;
}

/** One piece of a sentence: plain text, a name set off by weight or italics, a code, or a link. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly em: string }
  | { readonly code: string }
  | { readonly text: string; readonly href: string };

/** A whole sentence, which may set names off; never markup. */
export type Rich = string | readonly Piece[];

/** Where a form posts to, and what it sends along unseen (the CSRF field above all). */
export interface Post {
  readonly action: string;
  /** It is shown and can't be sent: staff look at it as somebody. */
  readonly off?: true;
  readonly hidden?: Readonly<Record<string, string>>;
}

/** What somebody is on an account. */
export type Kind = 'owner' | 'master' | 'user' | 'contact' | 'invited' | 'remote' | 'staff';

/** How an account, a link or a ticket stands. */
export type State = 'active' | 'pending' | 'closed' | 'suspended' | 'rejected';

/** The two chat platforms. */
export type Platform = 'slack' | 'discord';

/** Where an act came from. */
export type Channel = 'web' | 'slack' | 'discord' | 'mail' | 'api' | 'staff' | 'itself';

/** A person as rows and headings name them; `href` leads to their page if the reader may open it. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  readonly kind: Kind;
  readonly href?: string;
  readonly you?: boolean;
  readonly chats?: readonly Platform[];
}

/** An account as lists and the switcher name it. */
export interface Account {
  readonly number: string;
  readonly name: string;
  readonly href: string;
  readonly as: Kind;
  /** The own team through which a remote account is reached. */
  readonly through?: string;
}

/** Through whom somebody has a permission. */
export interface Source {
  readonly kind: 'direct' | 'owner' | 'master' | 'team' | 'remote' | 'implied';
  /** The team's name, or the label of the permission that brings it along. */
  readonly name?: string;
}

/** Why something can't be had, given or changed, and who could. */
export type Lock =
  | { readonly reason: 'notOffered'; readonly host: string }
  | { readonly reason: 'notOnService' }
  | { readonly reason: 'neverRemote' }
  | { readonly reason: 'needsSignIn' }
  | { readonly reason: 'ended'; readonly on: When }
  | { readonly reason: 'notYours'; readonly ask: string }
  | { readonly reason: 'own'; readonly who: string }
  | { readonly reason: 'master'; readonly host: string }
  | { readonly reason: 'owner' | 'webClosed' }
  | { readonly reason: 'beyond' | 'beyondTeam' | 'shut'; readonly ask: string }
  | { readonly reason: 'readOnly'; readonly ask: string };
