import type { types } from '@slack/bolt';
import type { CommandOption } from '../../request';
import type { Call } from '../text/parse-command';
import { asked, fieldBlock } from './field-block';
import { LIMITS } from './limits';
import { writeState } from './modal-state';
import { plainObject } from './texts';

type Args = Readonly<Record<string, string>>;

/** A modal that asks for a command's options, since nothing completes them while one types. */
export function commandModal({ name, sub, options }: Call, args: Args, channel: string): types.ModalView {
  const command = { name, ...(sub === undefined ? {} : { sub }) };
  return {
    type: 'modal',
    callback_id: 'command',
    private_metadata: writeState({ channel, command }),
    title: plainObject(`/${name}${sub === undefined ? '' : ` ${sub}`}`, LIMITS.modalTitle),
    submit: plainObject('Continue', LIMITS.modalTitle),
    close: plainObject('Cancel', LIMITS.modalTitle),
    blocks: options.flatMap((option) => optionBlock(option, args)),
  };
}

function optionBlock(option: CommandOption, args: Args): types.KnownBlock[] {
  const { name: id, required, choices } = option;
  const label = `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
  const about = { id, label, required, hint: option.description };
  if (option.suggests) {
    return [{ ...asked(about), element: { type: 'external_select', action_id: id, min_query_length: 0 } }];
  }
  const value = args[id] === undefined ? {} : { value: args[id] };
  return fieldBlock({
    ...about,
    ...value,
    ...(choices ? { kind: 'select', options: choices } : { kind: 'text' }),
  });
}
