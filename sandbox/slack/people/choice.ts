import { fieldsOf, objectsOf, textOf, type Fields } from '../json';

/** What a person picks or types: one value, several, or nothing for a plain button. */
export type Choice = string | readonly string[] | undefined;

const PICKERS: Readonly<Record<string, string>> = {
  users_select: 'selected_user',
  channels_select: 'selected_channel',
  conversations_select: 'selected_conversation',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
};
const LISTS = ['checkboxes', 'multi_static_select', 'multi_external_select'];
const SINGLES = ['static_select', 'external_select', 'radio_buttons', 'overflow'];

function optionsOf(element: Fields): Fields[] {
  const groups = objectsOf(element['option_groups']).flatMap((group) => objectsOf(group['options']));
  return [...objectsOf(element['options']), ...groups];
}

// An external menu's options are the app's; whoever picks one has just been shown it.
function optionOf(element: Fields, value: string): Fields {
  const option = optionsOf(element).find((candidate) => candidate['value'] === value);
  if (option) return option;
  if (!textOf(element['type']).includes('external_select')) {
    throw new Error(`${textOf(element['action_id'])} does not offer ${value}`);
  }
  return { text: { type: 'plain_text', text: value, emoji: true }, value };
}

function listed(choice: Choice): readonly string[] {
  if (choice === undefined) return [];
  return typeof choice === 'string' ? [choice] : choice;
}

/** The members an element's state or action has for a choice. */
export function chosen(element: Fields, choice: Choice): Fields {
  const type = textOf(element['type']);
  const picker = PICKERS[type];
  const [first] = listed(choice);
  if (LISTS.includes(type)) {
    return { type, selected_options: listed(choice).map((value) => optionOf(element, value)) };
  }
  if (SINGLES.includes(type)) {
    return { type, selected_option: first === undefined ? null : optionOf(element, first) };
  }
  if (picker) return { type, [picker]: first ?? null };
  return { type, value: first ?? null };
}

/** What an element holds before anybody touches it. */
export function initialChoice(element: Fields): Choice {
  const several = objectsOf(element['initial_options']).map((option) => textOf(option['value']));
  if (several.length > 0) return several;
  const single = textOf(fieldsOf(element['initial_option'])['value']);
  const typed = ['initial_value', 'initial_user', 'initial_channel', 'initial_conversation', 'initial_date'];
  return [single, ...typed.map((name) => textOf(element[name]))].find((value) => value !== '');
}

/** Whether a state entry holds nothing. */
export function isEmpty(entry: Fields): boolean {
  const held = Object.entries(entry).filter(([name]) => name !== 'type');
  return held.every(
    ([, value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
  );
}
