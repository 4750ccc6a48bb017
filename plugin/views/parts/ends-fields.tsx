import type { VNode } from 'preact';
import { text } from '../text';
import { type Fault, faultIn } from './fault';
import { describedBy, Field } from './field';

const ENDS = ['never', 7, 30, 'date'] as const;

/** When what is given ends: never, after some days, or at the end of a day. */
export function EndsFields(props: { ends: string; date: string; fault?: Fault | undefined }): VNode {
  const t = text.invite;
  const date = { name: 'date', hint: t.dateHint, fault: faultIn(props.fault, 'date') };
  return (
    <div class="lk-pair">
      <Field name="ends" label={t.ends}>
        <select class="form-select" id="ends" name="ends">
          {ENDS.map((end) => (
            <option key={end} value={end} selected={String(end) === props.ends}>
              {t.endOptions[end]}
            </option>
          ))}
        </select>
      </Field>
      <Field {...date} label={t.date}>
        <input
          class="form-control"
          type="date"
          id="date"
          name="date"
          value={props.date}
          {...describedBy(date)}
        />
      </Field>
    </div>
  );
}
