import type { FormErrors } from '../../view';
import { plainWithin } from './escape';

const ERROR_TEXT = 300;

/** What is wrong with a form, under the fields it has; what belongs to none of them stands under the first. */
export function renderErrors({ errors }: FormErrors, fieldIds: readonly string[]): Record<string, string> {
  const [first] = fieldIds;
  const shown: Record<string, string> = {};
  for (const [id, text] of Object.entries(errors)) {
    const place = fieldIds.includes(id) ? id : first;
    if (place !== undefined) {
      shown[place] = plainWithin([shown[place], text].filter(Boolean).join(' '), ERROR_TEXT);
    }
  }
  if (first !== undefined && Object.keys(shown).length === 0) shown[first] = 'This can’t be taken as it is.';
  return shown;
}
