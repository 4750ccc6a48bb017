import { fieldsOf, parseJson, textOf } from '../payload';

/** What a modal keeps for when it is submitted: where it began, and what it is. */
export interface ModalState {
  readonly channel: string;
  /** A form of the bot's. */
  readonly form?: { readonly do: string; readonly state: string };
  /** The options of a command that was typed without them. */
  readonly command?: { readonly name: string; readonly sub?: string };
}

/** The state as Slack keeps it for us. */
export function writeState(state: ModalState): string {
  return JSON.stringify(state);
}

/** The state back from what Slack kept. */
export function readState(metadata: string): ModalState {
  const kept = fieldsOf(parseJson(metadata));
  const form = fieldsOf(kept['form']);
  const command = fieldsOf(kept['command']);
  const sub = textOf(command['sub']);
  return {
    channel: textOf(kept['channel']),
    ...(kept['form'] ? { form: { do: textOf(form['do']), state: textOf(form['state']) } } : {}),
    ...(kept['command'] ? { command: { name: textOf(command['name']), ...(sub ? { sub } : {}) } } : {}),
  };
}
