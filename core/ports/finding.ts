/** What a look at one part of an installation found: it is well, or how to mend it; `off` and `note` are nobody's fault. */
export interface Finding {
  readonly part: string;
  readonly is: 'ok' | 'off' | 'note' | 'wrong';
  readonly says: string;
  readonly mend?: string;
}
