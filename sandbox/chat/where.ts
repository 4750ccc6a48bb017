import type { Request } from 'express';

/** The two chats. */
export type Platform = 'slack' | 'discord';

/** Who one is in a chat and what is open there; both are in the page's address. */
export interface Place {
  readonly user: string;
  readonly channel: string;
}

/** Both windows of the chat page. */
export type Where = Readonly<Record<Platform, Place>>;

/** The names that an address has for a window's person and channel. */
export const NAMES = {
  slack: { user: 'slack', channel: 'slack-in' },
  discord: { user: 'discord', channel: 'discord-in' },
} as const;

/** Where the chat page's routes begin. */
export const CHAT = '/sandbox';

/** Reads it out of an address; what is missing is ''. */
export function readWhere({ query }: Pick<Request, 'query'>): Where {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value : '';
  };
  const place = ({ user, channel }: { user: string; channel: string }) => ({
    user: text(user),
    channel: text(channel),
  });
  return { slack: place(NAMES.slack), discord: place(NAMES.discord) };
}

/** An address below the chat page that keeps where both windows are. */
export function linkTo(path: string, where: Where): string {
  const fields = (['slack', 'discord'] as const).flatMap((platform) => [
    [NAMES[platform].user, where[platform].user],
    [NAMES[platform].channel, where[platform].channel],
  ]);
  return `${CHAT}${path}?${new URLSearchParams(fields.filter(([, value]) => value !== '')).toString()}`;
}
