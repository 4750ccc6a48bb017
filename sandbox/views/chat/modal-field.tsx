import type { VNode } from 'preact';
import { text } from '../text';
import type { ChatChoice, ChatField, ChatInput } from './chat';

function Radios({ field, id }: { field: ChatChoice; id: string }): VNode {
  return (
    <>
      {field.options.map((option, at) => (
        <label key={option.value} class="ch-radio">
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={field.name}
            value={option.value}
            checked={option.value === field.value}
          />{' '}
          {option.label}
        </label>
      ))}
    </>
  );
}

function Choices({ field, id }: { field: ChatChoice; id: string }): VNode {
  return (
    <select id={id} name={field.name} aria-describedby={`${id}-about`}>
      {field.value === undefined && <option value="">{text.chat.choose}</option>}
      {field.options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === field.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Input({ field, id }: { field: ChatInput; id: string }): VNode {
  const shared = {
    id,
    name: field.name,
    maxLength: field.max,
    placeholder: field.placeholder,
    'aria-describedby': `${id}-about`,
    'aria-invalid': field.error === undefined ? undefined : true,
  };
  if (field.kind === 'lines') return <textarea {...shared} rows={4} value={field.value ?? ''} />;
  const code = field.kind === 'code' ? { inputMode: 'numeric' as const, autoComplete: 'one-time-code' } : {};
  return <input {...shared} {...code} type="text" value={field.value ?? ''} />;
}

function Label({ field }: { field: ChatField }): VNode {
  return (
    <>
      {field.label}
      {field.optional === true && <i> {text.chat.optional}</i>}
    </>
  );
}

function About({ field, id }: { field: ChatField; id: string }): VNode {
  return (
    <div id={`${id}-about`}>
      {field.hint !== undefined && <p>{field.hint}</p>}
      {field.error !== undefined && <p class="ch-err">{field.error}</p>}
    </div>
  );
}

/** A field of a modal with its label, hint and error. */
export function ModalField({ field, id }: { field: ChatField; id: string }): VNode {
  if ('options' in field && field.kind === 'radio') {
    return (
      <fieldset aria-describedby={`${id}-about`}>
        <legend>
          <Label field={field} />
        </legend>
        <Radios field={field} id={id} />
        <About field={field} id={id} />
      </fieldset>
    );
  }
  return (
    <>
      <label for={id}>
        <Label field={field} />
      </label>
      {'options' in field ? <Choices field={field} id={id} /> : <Input field={field} id={id} />}
      <About field={field} id={id} />
    </>
  );
}
