import type { types } from '@slack/bolt';
import type { Field } from '../../view';
import { LIMITS } from './limits';
import { renderLine, sections } from './lines';
import { fitting, renderSelect } from './select';
import { plainObject } from './texts';

/** One thing that a form asks for; its id is the block's and the element's. */
export function fieldBlock(field: Field): types.KnownBlock[] {
  const isMenu = field.kind === 'select';
  // Slack takes no menu without choices.
  if (isMenu && fitting(field.options ?? []).length === 0) {
    return sections(renderLine([{ strong: field.label }, ': there is nothing to choose from.']));
  }
  const element = isMenu ? renderSelect(field.id, field.options ?? [], field.value) : typed(field);
  return [{ ...asked(field), element }];
}

/** The block around an element to fill in, without the element. */
export function asked(
  field: Pick<Field, 'id' | 'label' | 'required' | 'hint'>,
): Omit<types.InputBlock, 'element'> {
  return {
    type: 'input',
    block_id: field.id,
    optional: !field.required,
    label: plainObject(field.label, LIMITS.label),
    ...(field.hint ? { hint: plainObject(field.hint, LIMITS.hint) } : {}),
  };
}

function typed(field: Field): types.PlainTextInput {
  const most = Math.min(field.most ?? LIMITS.input, LIMITS.input);
  const initial = field.kind === 'code' ? '' : (field.value ?? '').slice(0, most);
  return {
    type: 'plain_text_input',
    action_id: field.id,
    multiline: field.kind === 'long',
    max_length: most,
    ...(initial === '' ? {} : { initial_value: initial }),
  };
}
