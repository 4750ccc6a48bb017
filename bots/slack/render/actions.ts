import type { types } from '@slack/bolt';
import type { Action, Link } from '../../view';
import { LIMITS, MOST_ACTION_BLOCKS } from './limits';
import { plainObject } from './texts';

const OPENS = 'open';
const STYLES = { go: 'primary', stop: 'danger' } as const;

/** The buttons of a view, in blocks of as many as one may hold. */
export function actionBlocks(actions: readonly (Action | Link)[]): types.ActionsBlock[] {
  const buttons = actions.filter(isGood).map(button).map(withOwnId);
  const blocks: types.ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.actionsInBlock) {
    blocks.push({ type: 'actions', elements: buttons.slice(at, at + LIMITS.actionsInBlock) });
  }
  return blocks.slice(0, MOST_ACTION_BLOCKS);
}

/** What a pressed button does; undefined for one that only opened a page. */
export function doOf(actionId: string): string | undefined {
  const [name = ''] = actionId.split('#');
  return name === OPENS ? undefined : name;
}

function isGood(action: Action | Link): boolean {
  return !('url' in action) || (/^https?:\/\//.test(action.url) && action.url.length <= LIMITS.url);
}

function button(action: Action | Link): types.Button & { action_id: string } {
  const text = plainObject(action.label, LIMITS.buttonText);
  if ('url' in action) return { type: 'button', action_id: OPENS, text, url: action.url };
  return {
    type: 'button',
    action_id: action.do,
    text,
    ...(action.data ? { value: action.data } : {}),
    ...(action.style ? { style: STYLES[action.style] } : {}),
  };
}

// Two buttons may do the same thing to different things, and no id may stand twice in a block.
function withOwnId(
  element: types.Button & { action_id: string },
  index: number,
  all: readonly { action_id: string }[],
): types.Button {
  const before = all.slice(0, index).filter(({ action_id }) => action_id === element.action_id).length;
  return before === 0 ? element : { ...element, action_id: `${element.action_id}#${before + 1}` };
}
