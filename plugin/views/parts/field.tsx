import type { ComponentChildren, VNode } from 'preact';

/** What a field of a form has around it; its name is its id too, so that a fault can lead to it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed. */
  readonly fault?: string | undefined;
}

/** A field under its label, with its hint and its fault. */
export function Field({
  name,
  label,
  hint,
  fault,
  children,
}: FieldProps & { children: ComponentChildren }): VNode {
  return (
    <div class="lk-field">
      <label class="form-label" for={name}>
        {label}
      </label>
      {children}
      {fault !== undefined && (
        <p class="lk-fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {hint !== undefined && (
        <p class="form-text" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What a control says of its field, for screen readers. */
export function describedBy({ name, hint, fault }: Omit<FieldProps, 'label'>) {
  const ids = [
    ...(fault === undefined ? [] : [`${name}-fault`]),
    ...(hint === undefined ? [] : [`${name}-hint`]),
  ];
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(fault === undefined ? {} : { 'aria-invalid': true as const }),
  };
}

/** One line of text; `lines` makes it several. */
export function TextField({
  value,
  lines,
  code,
  ...field
}: FieldProps & { value: string; lines?: number; code?: boolean }): VNode {
  const common = {
    class: `form-control${code === true ? ' lk-code' : ''}`,
    id: field.name,
    name: field.name,
  };
  return (
    <Field {...field}>
      {lines === undefined ? (
        <input {...common} type="text" value={value} autocomplete="off" {...describedBy(field)} />
      ) : (
        <textarea {...common} rows={lines} {...describedBy(field)}>
          {value}
        </textarea>
      )}
    </Field>
  );
}
