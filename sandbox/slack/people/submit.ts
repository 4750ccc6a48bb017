import { breach } from '../breach';
import { fieldsOf, objectsOf, textOf, type Fields } from '../json';
import { SlackFailure } from '../slack-failure';
import type { View } from '../views';
import { chosen, initialChoice, isEmpty, type Choice } from './choice';
import type { Interactions } from './interactions';
import { keep } from './press';

/** What a person fills in, by block id or action id. */
export type Entries = Readonly<Record<string, Choice>>;

/** What became of a submission: closed, refused with words under fields, replaced, added to, or failed. */
export type Submission =
  | { readonly action: 'closed' | 'clear' | 'failed' }
  | { readonly action: 'errors'; readonly errors: Fields }
  | { readonly action: 'update' | 'push'; readonly viewId: string };

const REQUIRED = 'Please complete this required field.';

function fill(view: View, entries: Entries): void {
  for (const block of objectsOf(view.content['blocks'])) {
    const element = fieldsOf(block['element']);
    const blockId = textOf(block['block_id']);
    const actionId = textOf(element['action_id']);
    if (block['type'] !== 'input') continue;
    const known = fieldsOf(view.values[blockId])[actionId];
    const given = blockId in entries || actionId in entries;
    if (known !== undefined && !given) continue;
    const choice = given ? (entries[blockId] ?? entries[actionId]) : initialChoice(element);
    keep(view, blockId, actionId, chosen(element, choice));
  }
}

function lengthFault(element: Fields, entry: Fields): string | undefined {
  const { length } = textOf(entry['value']);
  const most = Number(element['max_length'] ?? 3000);
  const least = Number(element['min_length'] ?? 0);
  if (element['type'] !== 'plain_text_input' || (length <= most && length >= least)) return undefined;
  return length > most ? `Must be at most ${most} characters.` : `Must be at least ${least} characters.`;
}

// The client itself refuses these, so the app never hears of them.
function clientErrors(view: View): Fields {
  const errors: Fields = {};
  for (const block of objectsOf(view.content['blocks']).filter(({ type }) => type === 'input')) {
    const element = fieldsOf(block['element']);
    const entry = fieldsOf(fieldsOf(view.values[textOf(block['block_id'])])[textOf(element['action_id'])]);
    const empty = isEmpty(entry);
    const fault = empty ? (block['optional'] === true ? undefined : REQUIRED) : lengthFault(element, entry);
    if (fault) errors[textOf(block['block_id'])] = fault;
  }
  return errors;
}

function knowsBlocks(view: View, errors: Fields): boolean {
  const ids = objectsOf(view.content['blocks']).map((block) => block['block_id']);
  const named = Object.keys(errors);
  return named.length > 0 && named.every((id) => ids.includes(id));
}

function apply({ backstage }: Interactions, view: View, answered: Fields): Submission {
  const { views } = backstage;
  switch (answered['response_action']) {
    case undefined:
      views.close(view.userId);
      return { action: 'closed' };
    case 'clear':
      views.close(view.userId, true);
      return { action: 'clear' };
    case 'update':
      return { action: 'update', viewId: views.update(view, answered['view']).id };
    case 'push':
      return { action: 'push', viewId: views.push(view.userId, answered['view']).id };
    case 'errors': {
      const errors = fieldsOf(answered['errors']);
      if (!knowsBlocks(view, errors)) throw breach('errorBlockUnknown');
      return { action: 'errors', errors };
    }
    default:
      throw breach('responseAction');
  }
}

/** Fills in a modal and submits it, and does what the app answers. */
export async function submit(interactions: Interactions, view: View, entries: Entries): Promise<Submission> {
  fill(view, entries);
  const errors = clientErrors(view);
  if (Object.keys(errors).length > 0) return { action: 'errors', errors };
  const { userId } = view;
  const { world, views, triggers } = interactions.backstage;
  const answered = await interactions.send(userId, 'the modal', 'interactive', {
    type: 'view_submission',
    ...interactions.who(userId),
    trigger_id: triggers.issue({ userId, viewId: view.id }),
    view: views.present(view),
    response_urls: [],
  });
  if (!answered) return { action: 'failed' };
  try {
    return apply(interactions, view, answered);
  } catch (error) {
    if (!(error instanceof SlackFailure)) throw error;
    world.fail(userId, error.row, `We had some trouble connecting. Try again? (${error.code})`);
    return { action: 'failed' };
  }
}
