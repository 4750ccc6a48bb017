import type { Json } from './json';

/** A Discord account: a person or a bot. */
export interface User {
  id: string;
  name: string;
  displayName: string;
  bot: boolean;
  /** Nobody but friends may write to this account first. */
  dmsClosed: boolean;
}

/** A role of a guild; the one with the guild's own id is everyone's. */
export interface Role {
  id: string;
  name: string;
  permissions: string;
}

/** A user's place in a guild. */
export interface Member {
  userId: string;
  roles: string[];
  joinedAt: number;
}

/** A server, in Discord's older word. */
export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  roles: Role[];
  members: Member[];
  /** The application's own commands in this guild. */
  commands: Command[];
}

/** What a channel gives or takes for one role (0) or one member (1). */
export interface Overwrite {
  id: string;
  type: 0 | 1;
  allow: string;
  deny: string;
}

/** What a channel has when it is a thread. */
export interface Thread {
  ownerId: string;
  archived: boolean;
  locked: boolean;
  invitable: boolean;
  autoArchive: number;
  archivedAt: number;
  members: string[];
}

/** A text channel (0), a DM (1), a public (11) or a private thread (12). */
export interface Channel {
  id: string;
  type: number;
  name: string;
  guildId?: string;
  parentId?: string;
  overwrites: Overwrite[];
  /** Of a DM: both of its people. */
  recipients: string[];
  thread?: Thread;
}

/** A file that hangs on a message. */
export interface Attachment {
  id: string;
  filename: string;
  contentType: string;
  /** The bytes in base64, so that the whole state can be written as JSON. */
  data: string;
  size: number;
}

/** One message. */
export interface Message {
  id: string;
  channelId: string;
  authorId: string;
  content: string;
  embeds: Json[];
  components: Json[];
  attachments: Attachment[];
  flags: number;
  at: number;
  editedAt?: number;
  nonce?: string | number;
  /** The only person who sees it. */
  onlyFor?: string;
  /** Whom it pings. */
  mentions: string[];
  mentionsEveryone: boolean;
  replyTo?: string;
  /** The interaction that it answers. */
  interaction?: { id: string; type: number; userId: string; name?: string };
}

/** A registered command: what the bot sent, with the ids the server gave it. */
export type Command = Json & { id: string; name: string };

/** What a person did that the bot has to answer. */
export interface Interaction {
  id: string;
  token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  type: number;
  at: number;
  userId: string;
  channelId: string;
  /** What the person sees it called. */
  label: string;
  data: Json;
  /** The message whose button or menu it was. */
  messageId?: string;
  /** The kind of the first answer, once it came. */
  answered?: number;
  answeredAt?: number;
  /** The message that `@original` stands for. */
  originalId?: string;
  choices?: Json[];
  modal?: Json;
  /** The modal was submitted or put away. */
  modalDone?: boolean;
}

/** Discord's bits for messages. */
export const messageFlags = { ephemeral: 1 << 6, loading: 1 << 7, layout: 1 << 15 } as const;

/** Discord's numbers for channels. */
export const channelType = { text: 0, dm: 1, publicThread: 11, privateThread: 12 } as const;
