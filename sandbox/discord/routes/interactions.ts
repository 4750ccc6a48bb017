import { answer, followUp } from '../answers';
import { Form, refusal } from '../errors';
import { byToken, unanswered } from '../interactions';
import { checkMessage } from '../message-checks';
import { edit, patchFrom, remove } from '../messages';
import { messageFlags, type Interaction, type Message } from '../model';
import type { Handler, Request } from '../request';
import { messageOnWire } from '../wire';

/** POST the first answer to an interaction: 204 and nothing, or what became of it. */
export const postCallback: Handler = ({ world, params, query, body, files }) => {
  const interaction = unanswered(world, params['interaction'] ?? '', params['token'] ?? '');
  answer(world, interaction, body, files);
  if (query.get('with_response') !== 'true') return { status: 204 };
  const message = world.messages.get(interaction.originalId ?? '');
  const ids = message ? { response_message_id: message.id } : {};
  const state = {
    ...ids,
    response_message_loading: ((message?.flags ?? 0) & messageFlags.loading) !== 0,
    response_message_ephemeral: message?.onlyFor !== undefined,
  };
  return {
    status: 200,
    body: {
      interaction: { id: interaction.id, type: interaction.type, ...state },
      resource: { type: body['type'], ...(message ? { message: messageOnWire(world, message) } : {}) },
    },
  };
};

/** POST a further message by an interaction's token. */
export const postFollowUp: Handler = (request) => {
  const message = followUp(request.world, interactionOf(request), request.body, request.files);
  return { status: 200, body: messageOnWire(request.world, message) };
};

/** GET a message by an interaction's token. */
export const getAnswer: Handler = (request) => ({
  status: 200,
  body: messageOnWire(request.world, messageOf(request)),
});

/** PATCH a message by an interaction's token. */
export const patchAnswer: Handler = (request) => {
  const message = messageOf(request);
  const form = new Form();
  checkMessage(form, [], request.body);
  form.close();
  const edited = edit(request.world, message, patchFrom(request.body, request.files));
  return { status: 200, body: messageOnWire(request.world, edited) };
};

/** DELETE a message by an interaction's token. */
export const deleteAnswer: Handler = (request) => {
  remove(request.world, messageOf(request));
  return { status: 204 };
};

function interactionOf({ world, params }: Request): Interaction {
  return byToken(world, params['application'] ?? '', params['token'] ?? '');
}

function messageOf(request: Request): Message {
  const interaction = interactionOf(request);
  const asked = request.params['message'] ?? '';
  const id = asked === '@original' ? interaction.originalId : asked;
  const message = request.world.messages.get(id ?? '');
  const own = message?.interaction?.id === interaction.id || message?.id === interaction.originalId;
  if (!message || !own) throw refusal('message.unknown');
  return message;
}
