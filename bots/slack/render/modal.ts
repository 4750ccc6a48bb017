import type { types } from '@slack/bolt';
import type { Form, View } from '../../view';
import { fieldBlock } from './field-block';
import { LIMITS } from './limits';
import { renderLine, sections } from './lines';
import { writeState } from './modal-state';
import { plainObject } from './texts';
import { headerBlock, viewBlocks } from './view-blocks';

/** A form as a modal, which remembers the channel it began in. */
export function formModal(form: Form, channel: string): types.ModalView {
  const note = form.note ? sections(renderLine(form.note)) : [];
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: writeState({ channel, form: { do: form.do, state: form.state ?? '' } }),
    title: plainObject(form.title, LIMITS.modalTitle),
    submit: plainObject(form.submit, LIMITS.modalTitle),
    close: plainObject('Cancel', LIMITS.modalTitle),
    blocks: [...note, ...form.fields.flatMap(fieldBlock)],
  };
}

/** An answer as a modal; one without a title keeps that of what it stands in the place of. */
export function viewModal(view: View, channel: string, before = 'Answer'): types.ModalView {
  const { title = before, ...rest } = view;
  const isCut = title.length > LIMITS.modalTitle;
  const blocks = [...(isCut ? [headerBlock(title)] : []), ...viewBlocks(rest)];
  return {
    type: 'modal',
    callback_id: 'view',
    private_metadata: writeState({ channel }),
    title: plainObject(title, LIMITS.modalTitle),
    close: plainObject('Close', LIMITS.modalTitle),
    blocks: blocks.length > 0 ? blocks : sections(['–']),
  };
}
