import type { HeadAt } from './chain';

/** A head that left the machine, with its proof: a line of what a webhook, a mail or a file was given. */
export interface KeptHead extends HeadAt {
  readonly proof: string;
}

/** In what a line isn't true: it is missing, its text, what lies beside it of people, its link, the head after the last, the
 * checkpoint before the first, or a head that was kept elsewhere and isn't ours. */
export type Fault = 'missing' | 'body' | 'personal' | 'link' | 'head' | 'checkpoint' | 'kept';

/** Whether a log is true, or the first line that isn't. `lines` are those that are there; before them, `closed` were and are
 * vouched for by a checkpoint. */
export type Verdict =
  | { readonly ok: true; readonly lines: number; readonly closed?: number }
  | { readonly ok: false; readonly seq: number; readonly fault: Fault };

/** What the first line after a backup was played back says: what had come after the backup is lost, and was no forgery. */
export const RESTORED = 'activity.restored';
