import { checkAtMost, checkOneTo, checkUnique, type Path } from './checks';
import { componentType, flatten, isSelect, typeOf } from './component-types';
import type { Form } from './errors';
import { isJson, listIn, textIn, type Json } from './json';
import { limitOf } from './limits';

const linkStyle = 5;

/** Checks the buttons and menus below a message; with `v2` the newer layout kinds too. */
export function checkComponents(form: Form, path: Path, value: unknown, v2: boolean): void {
  const components = listIn(value);
  if (v2 && flatten(components).length > limitOf('components.total')) form.add('components.total', path);
  if (!v2) checkAtMost(form, 'components.rows', path, value);
  components.forEach((component, index) => {
    if (!v2 && typeOf(component) !== componentType.row) form.add('components.kind', [...path, index, 'type']);
    checkComponent(form, [...path, index], component);
  });
  checkCustomIdsUnique(form, path, components);
}

/** Checks that no two components of a message or modal have the same custom id. */
export function checkCustomIdsUnique(form: Form, path: Path, components: readonly Json[]): void {
  checkUnique(form, 'components.customId.unique', customIds(path, components));
}

/** Checks one menu, wherever it stands. */
export function checkSelect(form: Form, path: Path, select: Json): void {
  checkOneTo(form, 'components.customId', [...path, 'custom_id'], select['custom_id']);
  checkAtMost(form, 'select.placeholder', [...path, 'placeholder'], select['placeholder']);
  if (typeOf(select) !== componentType.stringSelect) return;
  checkOneTo(form, 'select.options', [...path, 'options'], select['options']);
  const options = listIn(select['options']).map((option, index) => ({
    option,
    path: [...path, 'options', index],
  }));
  for (const { option, path: at } of options) checkOption(form, at, option);
  const values = options.map(({ option, path: at }) => ({
    path: [...at, 'value'],
    text: textIn(option['value']) ?? '',
  }));
  checkUnique(form, 'select.option.value.unique', values);
}

function checkComponent(form: Form, path: Path, component: Json): void {
  const type = typeOf(component);
  if (type === componentType.row) return checkRow(form, path, component);
  if (type === componentType.button) return checkButton(form, path, component);
  if (isSelect(component)) return checkSelect(form, path, component);
  listIn(component['components']).forEach((child, index) =>
    checkComponent(form, [...path, 'components', index], child),
  );
  if (isJson(component['accessory'])) checkComponent(form, [...path, 'accessory'], component['accessory']);
}

function checkRow(form: Form, path: Path, row: Json): void {
  const children = listIn(row['components']);
  checkOneTo(form, 'components.row', [...path, 'components'], children);
  const crowded = children.some(isSelect) && children.length > 1;
  if (crowded) form.add('components.kind', [...path, 'components']);
  children.forEach((child, index) => {
    const at = [...path, 'components', index];
    if (typeOf(child) !== componentType.button && !isSelect(child)) {
      form.add('components.kind', [...at, 'type']);
    }
    checkComponent(form, at, child);
  });
}

function checkButton(form: Form, path: Path, button: Json): void {
  checkAtMost(form, 'button.label', [...path, 'label'], button['label']);
  if (button['style'] === linkStyle) {
    if (textIn(button['url']) === undefined) {
      form.add('button.url', [...path, 'url']);
    }
    return;
  }
  checkOneTo(form, 'components.customId', [...path, 'custom_id'], button['custom_id']);
  if (textIn(button['label']) === undefined && !isJson(button['emoji'])) {
    form.add('button.face', [...path, 'label']);
  }
}

function checkOption(form: Form, path: Path, option: Json): void {
  checkOneTo(form, 'select.option.label', [...path, 'label'], option['label']);
  checkOneTo(form, 'select.option.value', [...path, 'value'], option['value']);
  checkAtMost(form, 'select.option.description', [...path, 'description'], option['description']);
}

function customIds(path: Path, components: readonly Json[]): { path: Path; text: string }[] {
  return components.flatMap((component, index) => {
    const at = [...path, index];
    const own = textIn(component['custom_id']);
    const inner = isJson(component['component']) ? [component['component']] : [];
    const mine = own === undefined ? [] : [{ path: [...at, 'custom_id'], text: own }];
    return [
      ...mine,
      ...customIds([...at, 'components'], listIn(component['components'])),
      ...customIds([...at, 'component'], inner),
    ];
  });
}
