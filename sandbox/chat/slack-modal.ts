import type { Post } from '../../plugin/views';
import type { ChatField, ChatModal } from '../views';
import type { SeenView } from '../slack';
import { fieldsOf, objectsOf, textOf, type Fields } from '../slack/json';
import type { FormFaults } from './notices';
import { optionsOf, slackBlocks, type SlackDrawing } from './slack-message';

/** What drawing a modal takes. */
export interface SlackModalDrawing extends SlackDrawing {
  readonly faults: FormFaults | undefined;
  readonly submit: Post;
  readonly cancel: Post;
  /** What an external menu offers before anything is typed. */
  offered(actionId: string): readonly { value: string; label: string }[];
}

/** A modal as a form of the page. */
export function slackModal(view: SeenView, draw: SlackModalDrawing): ChatModal {
  const { content } = view;
  const blocks = objectsOf(content['blocks']);
  const { text, card, controls } = slackBlocks(blocks, view.id, draw);
  const inputs = blocks.filter(({ type }) => type === 'input');
  const label = plain(content['submit']);
  return {
    title: plain(content['title']),
    ...(text.length > 0 ? { text } : {}),
    ...(card ? { cards: [card] } : {}),
    fields: inputs.map((block) => fieldOf(block, view, draw)),
    ...(controls.length > 0 ? { controls } : {}),
    ...(label === '' ? {} : { submit: { label, post: draw.submit } }),
    cancel: draw.cancel,
  };
}

/** The external menus of a modal, by action id. */
export function externalMenus(view: SeenView): string[] {
  const elements = objectsOf(view.content['blocks']).map((block) => fieldsOf(block['element']));
  return elements.filter(({ type }) => type === 'external_select').map(({ action_id }) => textOf(action_id));
}

function fieldOf(block: Fields, view: SeenView, draw: SlackModalDrawing): ChatField {
  const element = fieldsOf(block['element']);
  const name = textOf(block['block_id']);
  const error = draw.faults?.errors[name];
  const value = valueOf(block, element, view);
  const hint = plain(block['hint']);
  const base = {
    name,
    label: plain(block['label']),
    optional: block['optional'] === true,
    ...(hint === '' ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
    ...(value === '' ? {} : { value }),
  };
  return { ...base, ...kindOf(element, name, draw) };
}

type Kind =
  | { kind: 'text' | 'lines' | 'code'; max: number }
  | { kind: 'select' | 'radio'; options: readonly { value: string; label: string }[] };

function kindOf(element: Fields, name: string, draw: SlackModalDrawing): Kind {
  switch (element['type']) {
    case 'external_select':
      return { kind: 'select', options: draw.offered(textOf(element['action_id'])) };
    case 'static_select':
      return { kind: 'select', options: optionsOf(element) };
    case 'radio_buttons':
      return { kind: 'radio', options: optionsOf(element) };
    default: {
      const line = name === 'code' ? 'code' : 'text';
      const max = Number(textOf(element['max_length']) || 3000);
      return { kind: element['multiline'] === true ? 'lines' : line, max };
    }
  }
}

/** What was typed or chosen, else what the field began with. */
function valueOf(block: Fields, element: Fields, view: SeenView): string {
  const kept = fieldsOf(view.values[textOf(block['block_id'])])[textOf(element['action_id'])];
  if (kept === undefined) {
    return textOf(element['initial_value']) || textOf(fieldsOf(element['initial_option'])['value']);
  }
  return textOf(fieldsOf(kept)['value']) || textOf(fieldsOf(fieldsOf(kept)['selected_option'])['value']);
}

function plain(text: unknown): string {
  return textOf(fieldsOf(text)['text']);
}
