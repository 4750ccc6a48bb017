import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
} from 'discord.js';
import type { Action, Link } from '../../view';
import { writeCustomId } from '../custom-id';
import { cut, orDash } from './cut';
import { limits } from './limits';
import { oneLine } from './markdown';

/** Rows of buttons below a message. */
export type Rows = APIActionRowComponent<APIComponentInMessageActionRow>[];

const styles = { go: ButtonStyle.Success, stop: ButtonStyle.Danger } as const;

/** Actions and links as rows of buttons; the same deed twice is one button. */
export function buttonRows(actions: readonly (Action | Link)[]): Rows {
  const short = actions.filter((one) => !isLong(one));
  const all = new Map(short.map(button).map((one) => ['url' in one ? one.url : keyOf(one), one] as const));
  const buttons = [...all.values()].slice(0, limits.rows * limits.buttonsInRow);
  const rows: Rows = [];
  for (let at = 0; at < buttons.length; at += limits.buttonsInRow) {
    const components = buttons.slice(at, at + limits.buttonsInRow);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}

/** Links that are too long for a button, to be written out. */
export function longLinks(actions: readonly (Action | Link)[]): Link[] {
  return actions.filter(isLong);
}

function isLong(one: Action | Link): one is Link {
  return 'url' in one && one.url.length > limits.url;
}

function button(action: Action | Link): APIButtonComponent {
  const label = cut(orDash(oneLine(action.label)), limits.buttonLabel);
  if ('url' in action) {
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: action.url };
  }
  const style = action.style === undefined ? ButtonStyle.Secondary : styles[action.style];
  return { type: ComponentType.Button, style, label, custom_id: writeCustomId(action.do, action.data) };
}

function keyOf(one: APIButtonComponent): string {
  return 'custom_id' in one ? one.custom_id : '';
}
