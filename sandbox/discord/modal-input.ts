import { resolvedUsers } from './command-input';
import { lengthOf } from './checks';
import { componentType, flatten, typeOf } from './component-types';
import { ClientRefusal } from './errors';
import { jsonIn, listIn, numberIn, textIn, type Json } from './json';
import type { Channel } from './model';
import type { World } from './world';

/** What a person puts into a modal's fields, by custom id. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

/** What Discord's client sends for a modal: each field comes back in the label or row it stood in. */
export function modalData(world: World, channel: Channel, modal: Json, values: ModalValues): Json {
  const components = listIn(modal['components']);
  const ids = flatten(components).flatMap((component) => textIn(component['custom_id']) ?? []);
  const stray = Object.keys(values).find((id) => !ids.includes(id));
  if (stray !== undefined) throw new ClientRefusal(`The modal has no field ${stray}.`);
  let id = 0;
  const wrap = (component: Json): Json => {
    const type = typeOf(component);
    const own = { type, id: ++id };
    if (type === componentType.label) return { ...own, component: wrap(jsonIn(component['component'])) };
    if (type === componentType.row) return { ...own, components: listIn(component['components']).map(wrap) };
    if (type === componentType.text) return own;
    const customId = textIn(component['custom_id']) ?? '';
    return { ...own, custom_id: customId, ...fieldValue(component, values[customId]) };
  };
  const users = flatten(components)
    .filter((component) => typeOf(component) === componentType.userSelect)
    .flatMap((component) => values[textIn(component['custom_id']) ?? ''] ?? []);
  return {
    custom_id: modal['custom_id'],
    components: components.map(wrap),
    ...(users.length > 0 ? { resolved: resolvedUsers(world, channel, users) } : {}),
  };
}

/** Checks what is chosen in a menu, as the client does before it lets one go on. */
export function chosen(
  select: Json,
  given: readonly string[] | undefined,
  optional: boolean,
): readonly string[] {
  const options = listIn(select['options']);
  const values =
    given ?? options.filter((option) => option['default'] === true).map(({ value }) => textIn(value) ?? '');
  const least = optional ? 0 : (numberIn(select['min_values']) ?? 1);
  if (values.length < least) throw new ClientRefusal('Too little is chosen.');
  if (values.length > (numberIn(select['max_values']) ?? 1)) throw new ClientRefusal('Too much is chosen.');
  const known = options.map(({ value }) => value);
  const stray =
    typeOf(select) === componentType.stringSelect
      ? values.find((value) => !known.includes(value))
      : undefined;
  if (stray !== undefined) throw new ClientRefusal(`${stray} is none of the options.`);
  return values;
}

function fieldValue(field: Json, given: string | readonly string[] | undefined): Json {
  const type = typeOf(field);
  const optional = field['required'] === false;
  if (type === componentType.textInput) return { value: typed(field, one(given), optional) };
  if (type === componentType.checkbox) return { value: one(given) === 'true' };
  if (type === componentType.radioGroup) return { value: one(given) ?? null };
  const values = typeof given === 'string' ? [given] : given;
  return { values: chosen(field, values, optional) };
}

function typed(field: Json, given: string | undefined, optional: boolean): string {
  const text = given ?? textIn(field['value']) ?? '';
  const label = textIn(field['custom_id']) ?? '';
  if (text === '' && !optional) throw new ClientRefusal(`The field ${label} is required.`);
  const size = lengthOf(text);
  if (text !== '' && size < (numberIn(field['min_length']) ?? 0)) {
    throw new ClientRefusal(`${label} is too short.`);
  }
  if (size > (numberIn(field['max_length']) ?? 4000)) throw new ClientRefusal(`${label} is too long.`);
  return text;
}

function one(given: string | readonly string[] | undefined): string | undefined {
  return typeof given === 'string' ? given : given?.[0];
}
