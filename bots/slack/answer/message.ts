import { say, type Answer, type View } from '../../view';
import type { Desk } from '../desk';
import { faultOf } from '../fault';
import { fieldsOf, listOf, textOf, type Fields } from '../payload';
import { renderMessage } from '../render/message';
import { plainText } from '../text/plain-text';
import { offerForm } from './continue';
import { messageRequest } from './requests';

const FILES = say('Files don’t get through from here yet: only what you write does.');
const SPOKEN = ['', 'file_share', 'thread_broadcast', 'me_message'];
const GONE = ['user_not_in_channel', 'channel_not_found', 'not_in_channel', 'is_archived', 'user_not_found'];

/** Hands a message to the bot and whispers what it says. Rejects where that should be tried again. */
export async function answerMessage(desk: Desk, envelope: Fields): Promise<void> {
  const event = fieldsOf(envelope['event']);
  if (!isSpoken(event)) return;
  const request = messageRequest(desk, envelope, event);
  const thread = threadOf(event);
  const text = plainText(withoutMention(event)).trim();
  const whisperTo = { channel: request.channel, user: request.user, thread };
  const answer =
    text === '' ? undefined : await desk.bot.message(request, { channel: request.channel, thread, text });
  if (answer) await whisper(desk, whisperTo, answer);
  if (listOf(event['files']).length > 0) await whisper(desk, whisperTo, FILES);
}

function isSpoken(event: Fields): boolean {
  const isMessage = ['message', 'app_mention'].includes(textOf(event['type']));
  return isMessage && SPOKEN.includes(textOf(event['subtype'])) && textOf(event['user']) !== '';
}

// The first message of a thread names its own timestamp.
function threadOf(event: Fields): string {
  const thread = textOf(event['thread_ts']);
  return thread === textOf(event['ts']) ? '' : thread;
}

function withoutMention(event: Fields): string {
  const text = textOf(event['text']);
  return event['type'] === 'app_mention' ? text.replace(/^\s*<@[^<>]+>/, '') : text;
}

interface Ear {
  readonly channel: string;
  readonly user: string;
  readonly thread: string;
}

async function whisper({ web, log }: Desk, { channel, user, thread }: Ear, answer: Answer): Promise<void> {
  const view: View = answer.kind === 'form' ? offerForm(answer) : answer;
  const place = { channel, user, ...(thread === '' ? {} : { thread_ts: thread }) };
  try {
    await web.chat.postEphemeral({ ...place, ...renderMessage(view) });
  } catch (error) {
    const fault = faultOf(error);
    if (!GONE.includes(fault)) throw error;
    log.warn({ fault }, 'slack: nobody is there to hear an answer');
  }
}
