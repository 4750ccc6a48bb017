import { checkAtMost, checkOneTo } from './checks';
import { Form } from './errors';
import { answerType, interactionType } from './interactions';
import { jsonIn, listIn, numberIn, textIn, type Json } from './json';
import { checkMessage, refuseEmpty } from './message-checks';
import { edit, patchFrom, post } from './messages';
import { checkModal } from './modal-checks';
import { messageFlags, type Attachment, type Interaction, type Message } from './model';
import type { World } from './world';

/** Takes a bot's first answer: checks that it fits, then does what it says. */
export function answer(world: World, interaction: Interaction, body: Json, files: Attachment[]): void {
  const type = numberIn(body['type']) ?? 0;
  const data = jsonIn(body['data']);
  checkAnswer(interaction, type, data, files.length);
  act(world, interaction, { type, data, files });
  interaction.answered = type;
  interaction.answeredAt = world.now();
  world.touch();
}

/** A message that a bot sends by an interaction's token after its first answer. */
export function followUp(world: World, interaction: Interaction, body: Json, files: Attachment[]): Message {
  const form = new Form();
  checkMessage(form, [], body);
  form.close();
  refuseEmpty(body, files.length);
  const original = world.messages.get(interaction.originalId ?? '');
  // The first word after a deferral fills in what the person sees as "thinking".
  if (original && (original.flags & messageFlags.loading) !== 0) {
    return edit(world, original, patchFrom(body, files));
  }
  return postAnswer(world, interaction, body, files);
}

function checkAnswer(interaction: Interaction, type: number, data: Json, files: number): void {
  const form = new Form();
  if (!fitting(interaction).includes(type)) form.add('interaction.answerKind', ['type']);
  form.close();
  if (type === answerType.message || type === answerType.update) checkMessage(form, ['data'], data);
  if (type === answerType.choices) checkChoices(form, listIn(data['choices']));
  if (type === answerType.modal) checkModal(form, ['data'], data);
  form.close();
  if (type === answerType.message) refuseEmpty(data, files);
}

function fitting({ type, messageId }: Interaction): number[] {
  if (type === interactionType.autocomplete) return [answerType.choices];
  const spoken: number[] = [answerType.message, answerType.defer];
  const onMessage = messageId === undefined ? [] : [answerType.deferUpdate, answerType.update];
  return [...spoken, ...onMessage, ...(type === interactionType.modal ? [] : [answerType.modal])];
}

function checkChoices(form: Form, choices: readonly Json[]): void {
  const path = ['data', 'choices'];
  checkAtMost(form, 'autocomplete.choices', path, choices);
  choices.forEach((choice, index) => {
    checkOneTo(form, 'autocomplete.choice.name', [...path, index, 'name'], choice['name']);
    checkAtMost(form, 'autocomplete.choice.value', [...path, index, 'value'], choice['value']);
  });
}

function act(
  world: World,
  interaction: Interaction,
  given: { type: number; data: Json; files: Attachment[] },
): void {
  const { type, data, files } = given;
  if (type === answerType.choices) interaction.choices = listIn(data['choices']);
  if (type === answerType.modal) interaction.modal = data;
  if (type === answerType.message) interaction.originalId = postAnswer(world, interaction, data, files).id;
  if (type === answerType.defer) interaction.originalId = postLoading(world, interaction, data).id;
  if (type !== answerType.update && type !== answerType.deferUpdate) return;
  const source = world.messages.get(interaction.messageId ?? '');
  if (source) interaction.originalId = source.id;
  if (source && type === answerType.update) edit(world, source, patchFrom(data, files));
}

function postLoading(world: World, interaction: Interaction, data: Json): Message {
  return postAnswer(world, interaction, { flags: (numberIn(data['flags']) ?? 0) | messageFlags.loading }, []);
}

function postAnswer(world: World, interaction: Interaction, data: Json, files: Attachment[]): Message {
  const { id, type, userId, channelId } = interaction;
  const flags = numberIn(data['flags']) ?? 0;
  const name = textIn(interaction.data['name']);
  return post(world, {
    ...patchFrom(data, files),
    channelId,
    authorId: world.application.id,
    flags,
    allowed: data['allowed_mentions'],
    interaction: { id, type, userId, ...(name === undefined ? {} : { name }) },
    ...((flags & messageFlags.ephemeral) === 0 ? {} : { onlyFor: userId }),
  });
}
