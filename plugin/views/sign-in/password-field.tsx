import type { VNode } from 'preact';
import { describedBy, Field, type FieldProps } from '../parts/field';

/** A password; what was typed never comes back. `isNew`: it is chosen here. */
export function PasswordField({ isNew, ...field }: FieldProps & { isNew?: boolean }): VNode {
  return (
    <Field {...field}>
      <input
        class="form-control"
        id={field.name}
        name={field.name}
        type="password"
        maxLength={1024}
        autocomplete={isNew === true ? 'new-password' : 'current-password'}
        required
        {...describedBy(field)}
      />
    </Field>
  );
}

/** An e-mail address to sign in with. */
export function EmailField({ value, ...field }: FieldProps & { value: string }): VNode {
  return (
    <Field {...field}>
      <input
        class="form-control"
        id={field.name}
        name={field.name}
        type="email"
        value={value}
        autocomplete="username"
        required
        {...describedBy(field)}
      />
    </Field>
  );
}

/** A code to type or paste; spaces in it count for nothing. */
export function CodeField({ digits, ...field }: FieldProps & { digits: boolean }): VNode {
  return (
    <Field {...field}>
      <input
        class="form-control lk-otp"
        id={field.name}
        name={field.name}
        type="text"
        autocomplete={digits ? 'one-time-code' : 'off'}
        {...(digits ? { inputMode: 'numeric' as const } : {})}
        maxLength={40}
        required
        {...describedBy(field)}
      />
    </Field>
  );
}
