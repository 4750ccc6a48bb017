import { say, type Form, type FormErrors, type Line, type View } from '../view';

/** The deed of the buttons that open a remembered form. */
export const openForm = '~form';

/** A button that opens a form, where none can be opened at once. */
export function continueView(form: Form, key: string): View {
  const action = { label: 'Continue', do: openForm, data: key, style: 'go' } as const;
  return { kind: 'view', title: form.title, lines: [['One more step.']], actions: [action] };
}

/** What is wrong with what was filled in, by field, and a way back into the form. */
export function errorsView(errors: FormErrors, form: Form | undefined, key: string): View {
  const labels = new Map(form?.fields.map(({ id, label }) => [id, label]));
  const lines = Object.entries(errors.errors).map(([id, text]): Line => [
    { strong: labels.get(id) ?? id },
    `: ${text}`,
  ]);
  const action = { label: 'Try again', do: openForm, data: key, style: 'go' } as const;
  return {
    kind: 'view',
    title: 'Nothing has changed yet',
    lines: form ? lines : [...lines, ['Please start again.']],
    ...(form ? { actions: [action] } : {}),
  };
}

/** For a button whose form is forgotten, or somebody else's. */
export const goneView: View = say('This form is no longer open. Please start again.');

/** When a handler failed. */
export const failedView: View = say('That did not work. Please try again in a moment.');
