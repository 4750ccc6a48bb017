import { fieldsOf, textOf } from '../payload';

/** What was filled into a modal, by field; empty where nothing was. Each block holds one element. */
export function valuesOf(values: unknown): Record<string, string> {
  const blocks = Object.entries(fieldsOf(values));
  return Object.fromEntries(
    blocks.map(([id, elements]) => [id, valueOf(Object.values(fieldsOf(elements))[0])]),
  );
}

function valueOf(element: unknown): string {
  const { value, selected_option } = fieldsOf(element);
  return textOf(value) || textOf(fieldsOf(selected_option)['value']);
}
