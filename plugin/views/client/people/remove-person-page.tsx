import type { VNode } from 'preact';
import { EndPage, type EndPageProps } from '../../parts/end-page';
import { text } from '../../text';

/** What removing somebody ends, and what stays. */
export interface RemovePersonPageProps extends EndPageProps {
  readonly ends: readonly string[];
  /** A member may have given permissions to others: these stay, or end in the same step. */
  readonly asksGiven: boolean;
}

function Given(): VNode {
  const t = text.removePerson;
  return (
    <fieldset class="lk-field">
      <legend class="form-label">{t.gave}</legend>
      {(['keep', 'end'] as const).map((value) => (
        <label key={value} class="lk-tick">
          <input
            class="form-check-input"
            type="radio"
            name="given"
            value={value}
            checked={value === 'keep'}
          />
          {t.gaveOptions[value]}
        </label>
      ))}
    </fieldset>
  );
}

/** Asks before somebody is taken off an account. */
export function RemovePersonPage({ ends, asksGiven, ...props }: RemovePersonPageProps): VNode {
  const t = text.removePerson;
  return (
    <EndPage {...props} {...(asksGiven ? { fields: <Given /> } : {})}>
      <p>{t.ends}</p>
      <ul class="lk-ends-list">
        {ends.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t.stays}</p>
    </EndPage>
  );
}
