import type { VNode } from 'preact';
import { describedBy, Field, type FieldProps } from './field';

/** One of several choices; `none` is what stands there while nothing is chosen. */
export function SelectField({
  options,
  chosen,
  none,
  ...field
}: FieldProps & {
  options: readonly { readonly value: string; readonly label: string }[];
  chosen?: string;
  none?: string;
}): VNode {
  return (
    <Field {...field}>
      <select class="form-select" id={field.name} name={field.name} {...describedBy(field)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
