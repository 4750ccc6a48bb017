import type { types, ViewOutput } from '@slack/bolt';
import { renderLine, sections } from './lines';
import { LIMITS } from './limits';
import { plainObject } from './texts';

/** What stands in a modal's place while the bot takes its time. */
export const WAITING: types.ModalView = {
  type: 'modal',
  callback_id: 'waiting',
  title: plainObject('One moment', LIMITS.modalTitle),
  blocks: sections(['Working on it. This changes by itself.']),
};

/** A modal that was taken away while the bot judged it, back with what is wrong. What was typed into it is not repeated. */
export function refusedModal(view: ViewOutput, errors: Readonly<Record<string, string>>): types.ModalView {
  const told = Object.values(errors).flatMap((text) => renderLine([{ strong: text }]));
  const { submit } = view;
  return {
    type: 'modal',
    callback_id: view.callback_id,
    private_metadata: view.private_metadata,
    title: plainObject(view.title.text, LIMITS.modalTitle),
    close: plainObject('Cancel', LIMITS.modalTitle),
    ...(submit ? { submit: plainObject(submit.text, LIMITS.modalTitle) } : {}),
    blocks: [...sections(told), ...view.blocks],
  };
}
