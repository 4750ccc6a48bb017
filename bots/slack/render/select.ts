import type { types } from '@slack/bolt';
import type { Option } from '../../view';
import { LIMITS } from './limits';
import { plainObject } from './texts';

/** A choice as a menu has it. */
export function renderOption({ value, label }: Option): types.PlainTextOption {
  return { value, text: plainObject(label, LIMITS.optionText) };
}

/** The choices Slack can carry: a value can't be cut, and none may stand twice. */
export function fitting(options: readonly Option[]): Option[] {
  const known = new Set<string>();
  return options.filter(({ value }) => {
    const fits = value !== '' && value.length <= LIMITS.optionValue && !known.has(value);
    known.add(value);
    return fits;
  });
}

/** A menu, in groups where there are more choices than one list may hold. */
export function renderSelect(
  actionId: string,
  options: readonly Option[],
  initial?: string,
): types.StaticSelect {
  const all = fitting(options);
  const chosen = all.find(({ value }) => value === initial);
  return {
    type: 'static_select',
    action_id: actionId,
    ...(all.length > LIMITS.options ? { option_groups: grouped(all) } : { options: all.map(renderOption) }),
    ...(chosen ? { initial_option: renderOption(chosen) } : {}),
  };
}

function grouped(
  options: readonly Option[],
): { label: types.PlainTextElement; options: types.PlainTextOption[] }[] {
  const count = Math.min(Math.ceil(options.length / LIMITS.options), LIMITS.groups);
  return Array.from({ length: count }, (_, at) => {
    const first = at * LIMITS.options;
    const part = options.slice(first, first + LIMITS.options);
    return {
      label: plainObject(`${first + 1} – ${first + part.length}`, LIMITS.optionText),
      options: part.map(renderOption),
    };
  });
}
