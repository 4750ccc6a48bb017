/** A piece of a line: plain, set off, or as typed. Surfaces escape each for where it lands. */
export type Span = string | { readonly strong: string } | { readonly code: string };
/** Pieces that stand side by side. */
export type Line = readonly Span[];

/** A button. `do` names what it does and `data` on what; together at most 90 characters, since platforms keep them. */
export interface Action {
  readonly label: string;
  readonly do: string;
  readonly data?: string;
  readonly style?: 'go' | 'stop';
}

/** A button that opens a page: nothing comes back from it. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** One line of what will change or has changed, with the mark that the pages use. */
export interface Change {
  readonly mark: '+' | '-' | '!';
  readonly text: string;
}

/** An answer in no platform's words: a surface draws it within its limits. Only the person who asked sees it. */
export interface View {
  readonly kind: 'view';
  readonly title?: string;
  readonly lines: readonly Line[];
  readonly changes?: readonly Change[];
  readonly fields?: readonly { readonly label: string; readonly value: string }[];
  readonly actions?: readonly (Action | Link)[];
}

/** One choice of several: what comes back, and what people read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One thing a form asks for; `long` has several lines, `code` is typed once and kept nowhere. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'select' | 'code' | 'email';
  readonly required: boolean;
  readonly hint?: string;
  readonly most?: number;
  readonly value?: string;
  readonly options?: readonly Option[];
}

/** A form in a modal, with one to five fields. `do` and `state` come back with what was filled in; at most 90 characters. */
export interface Form {
  readonly kind: 'form';
  readonly do: string;
  readonly state?: string;
  /** At most 24 characters. */
  readonly title: string;
  /** At most 24 characters. */
  readonly submit: string;
  readonly note?: Line;
  readonly fields: readonly Field[];
}

/** What is wrong with what was filled in, by field; nothing has changed. */
export interface FormErrors {
  readonly kind: 'errors';
  readonly errors: Readonly<Record<string, string>>;
}

/** What a bot says: something to read, or a form to fill in. */
export type Answer = View | Form;

/** A view of lines alone. */
export function say(...lines: (string | Line)[]): View {
  return { kind: 'view', lines: lines.map((line) => (typeof line === 'string' ? [line] : line)) };
}

/** The view as plain text: for notifications, and for whatever can't draw. */
export function plain(view: View): string {
  const lines = view.lines.map((line) => line.map(spanText).join(''));
  const changes = (view.changes ?? []).map(({ mark, text }) => `${mark} ${text}`);
  const fields = (view.fields ?? []).map(({ label, value }) => `${label}: ${value}`);
  return [view.title ?? '', ...lines, ...changes, ...fields].filter((line) => line !== '').join('\n');
}

function spanText(span: Span): string {
  if (typeof span === 'string') return span;
  return 'strong' in span ? span.strong : span.code;
}
