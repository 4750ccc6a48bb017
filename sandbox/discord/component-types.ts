import { isJson, listIn, numberIn, type Json } from './json';

/** Discord's numbers for the kinds of component. */
export const componentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

const selects: readonly number[] = [3, 5, 6, 7, 8];

/** The kind of a component; 0 if it names none. */
export function typeOf(component: Json): number {
  return numberIn(component['type']) ?? 0;
}

/** Whether a component is one of the menus. */
export function isSelect(component: Json): boolean {
  return selects.includes(typeOf(component));
}

/** All components of a tree, parents before children. */
export function flatten(components: readonly Json[]): Json[] {
  return components.flatMap((component) => [component, ...flatten(childrenOf(component))]);
}

function childrenOf(component: Json): Json[] {
  const single = [component['component'], component['accessory']].filter(isJson);
  return [...listIn(component['components']), ...single];
}
