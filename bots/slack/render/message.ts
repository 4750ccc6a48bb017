import type { types } from '@slack/bolt';
import { plain, type View } from '../../view';
import { escapeWithin } from './escape';
import { LIMITS } from './limits';
import { viewBlocks } from './view-blocks';

/** A message: blocks, and the text for where blocks can't be drawn. Slack is told to find and to unfold nothing in it. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly parse: 'none';
  readonly link_names: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** A view as a message. */
export function renderMessage(view: View): SlackMessage {
  const text = escapeWithin(plain(view), LIMITS.fallback);
  return {
    text: text.trim() === '' ? '–' : text,
    blocks: viewBlocks(view),
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}
