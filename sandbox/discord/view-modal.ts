import { componentType, isSelect, typeOf } from './component-types';
import { jsonIn, listIn, numberIn, textIn, type Json } from './json';
import { selectView, type ViewSelect } from './view-message';

/** A line or box to type into. */
export interface ViewInput {
  kind: 'text';
  customId: string;
  long: boolean;
  value: string;
  placeholder?: string;
  minLength: number;
  maxLength: number;
}

/** A field that the page has no own control for. */
export interface ViewOther {
  kind: 'other';
  customId: string;
  type: number;
}

/** One field of a modal with its label. */
export interface ViewField {
  label: string;
  description?: string;
  required: boolean;
  control: ViewInput | ViewSelect | ViewOther;
}

/** An open modal; `notes` are texts between its fields. */
export interface ViewModal {
  interactionId: string;
  customId: string;
  title: string;
  notes: string[];
  fields: ViewField[];
}

/** A modal, laid out for a page. */
export function modalView(interactionId: string, modal: Json): ViewModal {
  const components = listIn(modal['components']);
  return {
    interactionId,
    customId: textIn(modal['custom_id']) ?? '',
    title: textIn(modal['title']) ?? '',
    notes: components
      .filter((component) => typeOf(component) === componentType.text)
      .map(({ content }) => textIn(content) ?? ''),
    fields: components.filter((component) => typeOf(component) !== componentType.text).map(fieldView),
  };
}

function fieldView(component: Json): ViewField {
  const inLabel = typeOf(component) === componentType.label;
  const control = inLabel ? jsonIn(component['component']) : jsonIn(listIn(component['components'])[0]);
  const description = textIn(component['description']);
  return {
    label: textIn(inLabel ? component['label'] : control['label']) ?? '',
    ...(description === undefined ? {} : { description }),
    required: control['required'] !== false,
    control: controlView(control),
  };
}

function controlView(control: Json): ViewField['control'] {
  const customId = textIn(control['custom_id']) ?? '';
  if (isSelect(control)) return selectView(control, control['required'] === false);
  if (typeOf(control) !== componentType.textInput) return { kind: 'other', customId, type: typeOf(control) };
  const placeholder = textIn(control['placeholder']);
  return {
    kind: 'text',
    customId,
    long: control['style'] === 2,
    value: textIn(control['value']) ?? '',
    ...(placeholder === undefined ? {} : { placeholder }),
    minLength: numberIn(control['min_length']) ?? 0,
    maxLength: numberIn(control['max_length']) ?? 4000,
  };
}
