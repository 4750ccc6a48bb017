import { say, type Form, type View } from '../../view';
import { fieldsOf, parseJson } from '../payload';
import { LIMITS } from '../render/limits';

/** What the button does that opens a form which came too late for its trigger. */
export const CONTINUE = 'continue';

/**
 * A button that opens the form. The form lies in the button itself, so that any node can open it whenever it is pressed; one
 * that is too large has to be asked for anew.
 */
export function offerForm(form: Form): View {
  const data = JSON.stringify(form);
  if (data.length > LIMITS.buttonValue) return say('That took too long. Please do it once more.');
  return {
    ...say(`${form.title}: ready when you are.`),
    actions: [{ label: 'Continue', do: CONTINUE, data, style: 'go' }],
  };
}

/** The form back from its button. */
export function offeredForm(data: string): Form | undefined {
  const value = parseJson(data);
  return isForm(value) ? value : undefined;
}

// We wrote it and Slack signed it, so its kind tells enough.
function isForm(value: unknown): value is Form {
  const { kind, fields } = fieldsOf(value);
  return kind === 'form' && Array.isArray(fields);
}
