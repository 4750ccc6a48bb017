import type { Post } from '../../plugin/views';
import type { ChatField, ChatModal, ChatPiece } from '../views';
import type { ViewField, ViewModal } from '../discord';
import { readMarkdown } from './markdown';
import type { FormFaults } from './notices';

/** What drawing a modal takes. */
export interface DiscordModalDrawing {
  readonly faults: FormFaults | undefined;
  readonly submit: Post;
  readonly cancel: Post;
  people(): readonly { value: string; label: string }[];
  nameOf(userId: string): string;
}

/** A modal as a form of the page. */
export function discordModal(modal: ViewModal, draw: DiscordModalDrawing): ChatModal {
  const notes = modal.notes.flatMap((note, index): ChatPiece[] => [
    ...(index === 0 ? [] : ['\n']),
    ...readMarkdown(note, (id) => draw.nameOf(id)),
  ]);
  return {
    title: modal.title,
    ...(notes.length > 0 ? { text: notes } : {}),
    fields: modal.fields.map((field) => fieldOf(field, draw)),
    submit: { label: 'Submit', post: draw.submit },
    cancel: draw.cancel,
  };
}

function fieldOf(field: ViewField, draw: DiscordModalDrawing): ChatField {
  const { faults } = draw;
  const { control, label, description, required } = field;
  const name = control.customId;
  const error = faults?.errors[name];
  const value = faults?.values[name] ?? initialOf(field);
  const base = {
    name,
    label,
    optional: !required,
    ...(description === undefined ? {} : { hint: description }),
    ...(error === undefined ? {} : { error }),
    ...(value === '' ? {} : { value }),
  };
  if (control.kind === 'select') {
    return { ...base, kind: 'select', options: control.of === 'users' ? draw.people() : control.options };
  }
  if (control.kind === 'other') return { ...base, kind: 'text' };
  const line = name === 'code' ? 'code' : 'text';
  return { ...base, kind: control.long ? 'lines' : line, max: control.maxLength };
}

function initialOf({ control }: ViewField): string {
  if (control.kind === 'text') return control.value;
  if (control.kind === 'other') return '';
  return control.options.find(({ selected }) => selected)?.value ?? '';
}
