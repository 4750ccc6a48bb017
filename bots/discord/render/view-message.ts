import type { APIAllowedMentions, APIEmbed, APIEmbedField } from 'discord.js';
import type { Line, View } from '../../view';
import { buttonRows, longLinks, type Rows } from './buttons';
import { cut, cutAs, orDash } from './cut';
import { limits } from './limits';
import { writeChanges, writeLines } from './lines';
import { markdown, oneLine } from './markdown';

/** A message as Discord takes it; whatever it says, it pings nobody. */
export interface DiscordMessage {
  readonly embeds: APIEmbed[];
  readonly components: Rows;
  readonly allowed_mentions: APIAllowedMentions;
}

/** A view as one embed with buttons below it. */
export function viewMessage(view: View): DiscordMessage {
  const actions = view.actions ?? [];
  const links = longLinks(actions).map(({ label, url }): Line => [`${label}: `, url]);
  return message({ ...view, lines: [...view.lines, ...links] }, buttonRows(actions));
}

/** A message that pings nobody, not even whom it answers. */
export function quiet(embed: APIEmbed, components: Rows): DiscordMessage {
  return { embeds: [embed], components, allowed_mentions: { parse: [], replied_user: false } };
}

function message(view: View, rows: Rows): DiscordMessage {
  const title = view.title === undefined ? '' : cutAs(oneLine(view.title), limits.title, markdown);
  const fields = view.fields ?? [];
  const description = describe(view);
  const isEmpty = title === '' && description === '' && fields.length === 0;
  const embed: APIEmbed = {
    ...(title === '' ? {} : { title }),
    ...(description === '' && !isEmpty ? {} : { description: orDash(description) }),
    ...(fields.length === 0
      ? {}
      : { fields: embedFields(fields, limits.embedTotal - title.length - description.length) }),
  };
  return quiet(embed, rows);
}

function describe({ lines, changes = [] }: View): string {
  const diff = changes.length === 0 ? '' : writeChanges(changes, limits.changes);
  const text = writeLines(lines, limits.description - diff.length - 1);
  return [text, diff].filter((part) => part.trim() !== '').join('\n');
}

/** Fields within what the rest of the embed has left; where some don't fit, the last one says so. */
export function embedFields(
  fields: readonly { readonly label: string; readonly value: string }[],
  room: number,
): APIEmbedField[] {
  const note = 40;
  const written: APIEmbedField[] = [];
  let left = room - note;
  for (const [index, { label, value }] of fields.entries()) {
    const name = cutAs(orDash(oneLine(label)), limits.fieldName, markdown);
    const most = Math.min(limits.fieldValue, left - name.length);
    const isLast = index === fields.length - 1;
    if (most < note || (written.length === limits.fields - 1 && !isLast)) {
      written.push({ name: '…', value: `${fields.length - index} more` });
      break;
    }
    const text = cutAs(orDash(value), most, markdown);
    written.push({ name, value: cut(orDash(text), most), inline: true });
    left -= name.length + text.length;
  }
  return written;
}
