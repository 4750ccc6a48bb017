import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APILabelComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import type { Field, Form, Option } from '../../view';
import { cut, cutAs, orDash } from './cut';
import { limits } from './limits';
import { writeLines } from './lines';
import { oneLine } from './markdown';

/** A form as a modal with a label for each field. */
export function modal(form: Form, customId: string): APIModalInteractionResponseCallbackData {
  const fields = form.fields.slice(0, limits.modalComponents);
  const notes =
    fields.length < limits.modalComponents && form.note
      ? [noteOf(writeLines([form.note], limits.modalNote))]
      : [];
  return {
    custom_id: customId,
    title: short(form.title, limits.modalTitle),
    components: [...notes, ...fields.map(label)],
  };
}

/** The options that a menu can show: each with a value of its own that fits. */
export function fittingOptions(options: readonly Option[]): { label: string; value: string }[] {
  const fitting = options.filter(({ value }) => value !== '' && value.length <= limits.option);
  const unique = new Map(fitting.map(({ value, label: text }) => [value, short(text, limits.option)]));
  return [...unique].slice(0, limits.options).map(([value, text]) => ({ label: text, value }));
}

function noteOf(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: orDash(content) };
}

function label(field: Field): APILabelComponent {
  const hint = field.hint === undefined ? '' : cut(oneLine(field.hint), limits.labelDescription);
  return {
    type: ComponentType.Label,
    label: short(field.label, limits.label),
    ...(hint === '' ? {} : { description: hint }),
    component: control(field),
  };
}

function control(field: Field): APIComponentInLabel {
  const options = fittingOptions(field.options ?? []);
  const common = { custom_id: field.id, required: field.required };
  if (field.kind === 'select' && options.length > 0) {
    const marked = options.map((one) => (one.value === field.value ? { ...one, default: true } : one));
    return { ...common, type: ComponentType.StringSelect, options: marked };
  }
  const most = Math.min(field.most ?? limits.input, limits.input);
  // A code is typed each time: no form that opens again may hold one.
  const value = field.kind === 'code' ? '' : cutAs(field.value ?? '', most, (text) => text);
  return {
    ...common,
    type: ComponentType.TextInput,
    style: field.kind === 'long' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: most,
    ...(value === '' ? {} : { value }),
  };
}

function short(text: string, most: number): string {
  return cut(orDash(oneLine(text)), most);
}
