import { checkAtMost, lengthOf, type Path } from './checks';
import type { Form } from './errors';
import { jsonIn, listIn, textIn, type Json } from './json';
import { limitOf } from './limits';

/** Checks the embeds of one message, each by itself and all of them together. */
export function checkEmbeds(form: Form, path: Path, value: unknown): void {
  checkAtMost(form, 'message.embeds', path, value);
  const embeds = listIn(value);
  embeds.forEach((embed, index) => checkEmbed(form, [...path, index], embed));
  if (embeds.reduce((sum, embed) => sum + embedSize(embed), 0) > limitOf('embed.total')) {
    form.add('embed.total', path);
  }
}

function checkEmbed(form: Form, path: Path, embed: Json): void {
  checkAtMost(form, 'embed.title', [...path, 'title'], embed['title']);
  checkAtMost(form, 'embed.description', [...path, 'description'], embed['description']);
  checkAtMost(form, 'embed.footer', [...path, 'footer', 'text'], jsonIn(embed['footer'])['text']);
  checkAtMost(form, 'embed.author', [...path, 'author', 'name'], jsonIn(embed['author'])['name']);
  checkAtMost(form, 'embed.fields', [...path, 'fields'], embed['fields']);
  listIn(embed['fields']).forEach((field, index) => checkField(form, [...path, 'fields', index], field));
}

function checkField(form: Form, path: Path, field: Json): void {
  for (const part of ['name', 'value'] as const) {
    const text = textIn(field[part]) ?? '';
    if (text === '') form.add('embed.field.empty', [...path, part]);
    checkAtMost(form, `embed.field.${part}`, [...path, part], text);
  }
}

function embedSize(embed: Json): number {
  const fields = listIn(embed['fields']).flatMap((field) => [field['name'], field['value']]);
  const texts = [
    embed['title'],
    embed['description'],
    jsonIn(embed['footer'])['text'],
    jsonIn(embed['author'])['name'],
  ];
  return [...texts, ...fields].reduce<number>((sum, text) => sum + lengthOf(textIn(text) ?? ''), 0);
}
