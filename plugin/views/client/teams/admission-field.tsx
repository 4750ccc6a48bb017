import type { VNode } from 'preact';
import { text } from '../../text';

/** How people of the other team come in. */
export type Admits = 'open' | 'each';

/** Chooses whether everybody of a team is let in, or each by a word of ours. */
export function AdmissionField({ chosen }: { chosen: Admits }): VNode {
  const t = text.remote;
  return (
    <fieldset class="lk-field" id="admission">
      <legend class="form-label">{t.admission}</legend>
      {(['open', 'each'] as const).map((value) => (
        <label key={value} class="lk-tick">
          <input
            class="form-check-input"
            type="radio"
            name="admission"
            value={value}
            checked={value === chosen}
          />
          {t.admissions[value]}
        </label>
      ))}
    </fieldset>
  );
}
