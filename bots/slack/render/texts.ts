import type { types } from '@slack/bolt';
import { plainWithin } from './escape';

/** A text object in which Slack finds nothing: no marks, links, mentions or emoji names. */
export function plainObject(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: plainWithin(text, most), emoji: false };
}

/** A text object from mrkdwn that is escaped already; Slack is told to make no links and mentions of its own. */
export function markObject(mrkdwn: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text: mrkdwn.trim() === '' ? '–' : mrkdwn, verbatim: true };
}
