import { checkAtMost, checkOneTo, type Path } from './checks';
import { checkCustomIdsUnique, checkSelect } from './component-checks';
import { componentType, isSelect, typeOf } from './component-types';
import type { Form } from './errors';
import { jsonIn, listIn, numberIn, type Json } from './json';
import { limitOf } from './limits';

/** Checks a modal: its title, its fields, and that no two fields share a custom id. */
export function checkModal(form: Form, path: Path, modal: Json): void {
  checkOneTo(form, 'modal.title', [...path, 'title'], modal['title']);
  checkOneTo(form, 'modal.customId', [...path, 'custom_id'], modal['custom_id']);
  checkOneTo(form, 'modal.components', [...path, 'components'], modal['components']);
  const components = listIn(modal['components']);
  components.forEach((component, index) => checkTop(form, [...path, 'components', index], component));
  checkCustomIdsUnique(form, [...path, 'components'], components);
}

function checkTop(form: Form, path: Path, component: Json): void {
  const type = typeOf(component);
  if (type === componentType.text) return;
  if (type === componentType.label) return checkLabel(form, path, component);
  const [child] = listIn(component['components']);
  if (type === componentType.row && child && typeOf(child) === componentType.textInput) {
    const at = [...path, 'components', 0];
    checkOneTo(form, 'label.label', [...at, 'label'], child['label']);
    return checkTextInput(form, at, child);
  }
  form.add('components.kind', [...path, 'type']);
}

function checkLabel(form: Form, path: Path, label: Json): void {
  checkOneTo(form, 'label.label', [...path, 'label'], label['label']);
  checkAtMost(form, 'label.description', [...path, 'description'], label['description']);
  const child = jsonIn(label['component']);
  const at = [...path, 'component'];
  if (typeOf(child) === componentType.textInput) return checkTextInput(form, at, child);
  if (isSelect(child)) return checkSelect(form, at, child);
  if (typeOf(child) < componentType.fileUpload) return form.add('components.kind', [...at, 'type']);
  checkOneTo(form, 'components.customId', [...at, 'custom_id'], child['custom_id']);
}

function checkTextInput(form: Form, path: Path, input: Json): void {
  checkOneTo(form, 'components.customId', [...path, 'custom_id'], input['custom_id']);
  checkAtMost(form, 'textInput.value', [...path, 'value'], input['value']);
  checkAtMost(form, 'textInput.placeholder', [...path, 'placeholder'], input['placeholder']);
  const longest = numberIn(input['max_length']) ?? 1;
  if (longest > limitOf('textInput.maxLength')) form.add('textInput.maxLength', [...path, 'max_length']);
}
