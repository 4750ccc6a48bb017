import { checkAtMost, type Path } from './checks';
import { checkComponents } from './component-checks';
import { checkEmbeds } from './embed-checks';
import { Form, refusal } from './errors';
import { listIn, numberIn, textIn, type Json } from './json';
import { messageFlags } from './model';

/** Checks a message as a bot sends it; what is left out is not checked. */
export function checkMessage(form: Form, path: Path, body: Json): void {
  const v2 = isLayout(body);
  checkAtMost(form, 'message.content', [...path, 'content'], body['content']);
  checkEmbeds(form, [...path, 'embeds'], body['embeds']);
  checkComponents(form, [...path, 'components'], body['components'], v2);
  checkAtMost(form, 'message.nonce', [...path, 'nonce'], nonceText(body['nonce']));
}

/** Refuses a message that would show nothing at all. */
export function refuseEmpty(body: Json, files: number): void {
  const shown = [listIn(body['embeds']), listIn(body['components']), listIn(body['sticker_ids'])];
  const said = (textIn(body['content']) ?? '').trim() !== '' || files > 0;
  if (!said && shown.every((list) => list.length === 0)) throw refusal('message.empty');
}

/** Checks a new message whole: its fields, and that it is not empty. */
export function checkNewMessage(body: Json, files: number): void {
  const form = new Form();
  checkMessage(form, [], body);
  form.close();
  refuseEmpty(body, files);
}

function isLayout(body: Json): boolean {
  return ((numberIn(body['flags']) ?? 0) & messageFlags.layout) !== 0;
}

function nonceText(nonce: unknown): string {
  return typeof nonce === 'number' ? String(nonce) : (textIn(nonce) ?? '');
}
