import type { Actor, ClientPlace, Core, InvalidInputError, Standing } from '../../core/index';
import type { Flash, Page, StaffRole } from '../views';
import type { Post, Rich } from '../views/words';

/** What somebody who acts may ask of the core. */
export type Door = ReturnType<Core['as']>;

/** The two kinds of people who come in, each with pages of their own. */
export type Area = 'client' | 'admin';

/** One request of somebody who is signed in, with no transport in it. */
export interface Visit {
  readonly core: Core;
  readonly actor: Actor;
  readonly as: Door;
  readonly area: Area;
  /** The mount, without a slash at its end. */
  readonly base: string;
  /** What the host is called. */
  readonly host: string;
  /** What staff are; undefined for everybody else, and for who is no staff any more. */
  readonly role: StaffRole | undefined;
  /** How far their sign-in has come. */
  readonly standing: Standing;
  /** Where they prove again who they are, and come back from. */
  readonly proof: (back: string) => string;
  /** Where somebody does something in the host; undefined where it has no page for that. */
  readonly hostUrl: (place: ClientPlace) => string | undefined;
  /** Staff look as somebody: there is only one account then, and nothing of the person’s own. */
  readonly looksAs?: true;
  /** Names the session in what is kept for it. */
  readonly owner: string;
  /** What the route is for, in words that follow "You can’t". */
  readonly doing: string;
  /** A part of the path; '' when the route has none of that name. */
  readonly param: (name: string) => string;
  /** A part of the query or of the posted form; only ever one text. */
  readonly query: (name: string) => string | undefined;
  /** All texts that a query has under one name. */
  readonly queries: (name: string) => readonly string[];
  readonly field: (name: string) => string | undefined;
  /** All texts that a posted form has under one name, as tick boxes do. */
  readonly fields: (name: string) => readonly string[];
  /** A form of ours, with its proof. */
  readonly form: (action: string, hidden?: Readonly<Record<string, string>>) => Post;
}

/** A page without what is the same for all of them. */
export type Shown = Omit<Page, 'lang' | 'theme' | 'base' | 'nonce'>;

/** A change that somebody asked for: it may have to wait until they proved again who they are (R15). */
export interface Act {
  /** What is about to be done, for a last look at it. */
  readonly say: Rich;
  /** The deed in one or two words, for its button. */
  readonly deed: string;
  /** It ends something: its button is red. */
  readonly ends?: true;
  /** Does it, as whoever acts by then; answers what to say about it. */
  run(as: Door): Promise<Flash>;
  /** The page to see afterwards. */
  readonly back: string;
  /** What to see instead where what it was based on changed meanwhile, so that it wasn’t done. */
  readonly changed?: () => Promise<Answer>;
}

/** A text that is saved and not shown; it goes out in pieces. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly pieces: AsyncIterable<string>;
}

/** What a route answers. */
export type Answer =
  | { readonly show: Shown; readonly status?: number }
  | { readonly go: string; readonly flash?: Flash }
  | { readonly file: Download }
  | { readonly act: Act };

/** A page or a change, as data; the routers are made from lists of these. */
export interface Route {
  readonly method: 'get' | 'post';
  /** Below the area, as Express writes paths. */
  readonly path: string;
  /** What it is for, in words that follow "You can’t". */
  readonly doing: string;
  readonly answer: (visit: Visit) => Promise<Answer>;
  /** For a form: its page, to be shown again when what was sent can’t be taken, with what is wrong. */
  readonly again?: (visit: Visit, fault: InvalidInputError) => Promise<Answer>;
}
