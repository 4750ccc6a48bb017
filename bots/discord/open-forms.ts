import { randomBytes } from 'node:crypto';
import type { Form } from '../view';

/** The forms that people have open or may open again, by an opaque key; in memory only. */
export interface OpenForms {
  /** Remembers a form for one person and gives its key. */
  keep(user: string, form: Form): string;
  /** The form, if it is this person's and still remembered. */
  find(user: string, key: string): Form | undefined;
}

const lifeMs = 60 * 60_000;
const most = 2000;

/** Remembers forms for an hour, and at most two thousand of them. */
export function createOpenForms(now: () => number): OpenForms {
  const kept = new Map<string, { user: string; form: Form; at: number }>();
  const prune = (): void => {
    for (const [key, { at }] of kept) {
      if (kept.size <= most && now() - at < lifeMs) return;
      kept.delete(key);
    }
  };
  return {
    keep(user, form) {
      // Eight letters: deed, state and key share a hundred.
      const key = randomBytes(6).toString('base64url');
      kept.set(key, { user, form, at: now() });
      prune();
      return key;
    },
    find(user, key) {
      prune();
      const found = kept.get(key);
      return found?.user === user ? found.form : undefined;
    },
  };
}

/** The form with what was typed in it, but for codes. */
export function withTyped(form: Form, values: Readonly<Record<string, string>>): Form {
  const fields = form.fields.map((field) => {
    const value = field.kind === 'code' ? undefined : values[field.id];
    return value === undefined ? field : { ...field, value };
  });
  return { ...form, fields };
}
