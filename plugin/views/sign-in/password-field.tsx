import type { JSX, VNode } from 'preact';
import { type Fault, faultIn } from '../parts/fault';
import { describedBy, Field, type FieldProps } from '../parts/field';
import { text } from '../text';

type Attributes = Pick<
  JSX.IntrinsicElements['input'],
  'type' | 'value' | 'autocomplete' | 'maxLength' | 'inputMode' | 'class'
>;

function Input({ field, attributes }: { field: FieldProps; attributes: Attributes }): VNode {
  const { name } = field;
  return (
    <Field {...field}>
      <input class="form-control" id={name} name={name} required {...attributes} {...describedBy(field)} />
    </Field>
  );
}

/** A password that there is; what was typed never comes back. */
export function PasswordField(field: FieldProps): VNode {
  const attributes: Attributes = { type: 'password', maxLength: 1024, autocomplete: 'current-password' };
  return <Input field={field} attributes={attributes} />;
}

/** A password that is chosen here. */
export function NewPasswordField(props: { name: string; least: number; fault: Fault | undefined }): VNode {
  const { name, least, fault } = props;
  const t = text.signIn;
  const field = { name, label: t.newPassword, hint: t.newPasswordHint(least), fault: faultIn(fault, name) };
  const attributes: Attributes = { type: 'password', maxLength: 1024, autocomplete: 'new-password' };
  return <Input field={field} attributes={attributes} />;
}

/** An e-mail address to sign in with. */
export function EmailField({ value, ...field }: FieldProps & { value: string }): VNode {
  return <Input field={field} attributes={{ type: 'email', value, autocomplete: 'username' }} />;
}

/** A code to type or paste; spaces in it count for nothing. */
export function CodeField({ digits, ...field }: FieldProps & { digits: boolean }): VNode {
  const form: Attributes = digits
    ? { autocomplete: 'one-time-code', inputMode: 'numeric' }
    : { autocomplete: 'off' };
  const attributes: Attributes = { type: 'text', class: 'form-control lk-otp', maxLength: 40, ...form };
  return <Input field={field} attributes={attributes} />;
}
