import type { Post } from '../../../plugin/views';

/** Text in a message, with what the platforms can set off. */
export type ChatPiece =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly code: string }
  | { readonly link: string; readonly href: string };

/** A line or several of text; a break is "\n". */
export type ChatText = string | readonly ChatPiece[];

/** A choice of a select. */
export interface ChatOption {
  readonly value: string;
  readonly label: string;
}

/** Something to press or choose in a message. */
export type ChatControl =
  | {
      readonly kind: 'button';
      readonly label: string;
      readonly look?: 'go' | 'stop';
      /** Posts here; absent for a button that only stands there, disabled. */
      readonly post?: Post;
      /** A link instead, such as the one to the client area. */
      readonly href?: string;
    }
  | {
      readonly kind: 'select';
      readonly id: string;
      readonly label: string;
      readonly options: readonly ChatOption[];
      /** Posts with the chosen value in `value`. */
      readonly post: Post;
    };

/** A card (Slack: blocks, Discord: an embed) in a message. */
export interface ChatCard {
  readonly title?: string;
  readonly text?: ChatText;
  readonly fields?: readonly { readonly name: string; readonly value: ChatText }[];
  readonly foot?: string;
  readonly tone?: 'neutral' | 'good' | 'wait' | 'bad';
}

/** One message. */
export interface ChatMessage {
  readonly id: string;
  readonly who: string;
  readonly app?: boolean;
  /** The time as the platform shows it. */
  readonly at: string;
  readonly text?: ChatText;
  readonly cards?: readonly ChatCard[];
  readonly controls?: readonly ChatControl[];
  readonly files?: readonly string[];
  readonly onlyYou?: boolean;
  readonly edited?: boolean;
  /** A command that led to it: "Ada used /invoices". */
  readonly used?: { readonly who: string; readonly command: string };
  readonly thread?: ChatThread;
}

/** The messages under a message, and where a reply goes (field `text`). */
export interface ChatThread {
  readonly title?: string;
  readonly messages: readonly ChatMessage[];
  readonly reply?: Post;
}

/** A channel, thread or direct message in the rail. */
export interface ChatChannel {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: 'channel' | 'thread' | 'direct' | 'app';
  readonly unread?: number;
}

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly hint?: string;
  readonly error?: string;
  readonly value?: string;
}

/** A field of a modal that one types into. */
export interface ChatInput extends FieldBase {
  readonly kind: 'text' | 'lines' | 'code';
  readonly max?: number;
  readonly placeholder?: string;
}

/** A field of a modal with choices. */
export interface ChatChoice extends FieldBase {
  readonly kind: 'select' | 'radio';
  readonly options: readonly ChatOption[];
}

/** A field of a modal. */
export type ChatField = ChatInput | ChatChoice;

/** A form that a platform shows over its window, or an answer in a form's place. */
export interface ChatModal {
  readonly title: string;
  readonly text?: ChatText;
  readonly cards?: readonly ChatCard[];
  readonly fields: readonly ChatField[];
  /** Something to press within it. */
  readonly controls?: readonly ChatControl[];
  /** Where the filled-in form goes; absent where there is nothing to fill in. */
  readonly submit?: { readonly label: string; readonly post: Post };
  readonly cancel: Post;
}

/** One platform's window, as one of its people sees it. */
export interface ChatPane {
  readonly platform: 'slack' | 'discord';
  /** The workspace or server. */
  readonly place: string;
  readonly people: readonly { readonly id: string; readonly label: string }[];
  /** Who one is now; switching goes by GET to `switch.action` with `switch.name`. */
  readonly as: string;
  readonly switch: {
    readonly action: string;
    readonly name: string;
    readonly hidden?: Readonly<Record<string, string>>;
  };
  readonly channels: readonly ChatChannel[];
  /** The id of the open channel. */
  readonly current: string;
  readonly topic?: string;
  readonly messages: readonly ChatMessage[];
  /** Where the box posts, with `text`: a message, or a command that begins with a slash. */
  readonly box: Post;
  /** The commands worth trying here. */
  readonly commands?: readonly string[];
  readonly modal?: ChatModal;
}

/** What the chat page shows. */
export interface ChatPageProps {
  readonly base: string;
  readonly panes: readonly ChatPane[];
  /** Changes whenever anything on the page changed. */
  readonly version: string;
  /** Answers the version as plain text. */
  readonly versionUrl: string;
  readonly now: string;
  /** Where a jump is posted, with `by` = hour, day or week. */
  readonly jump: Post;
  readonly away: boolean;
  /** Where the bot is sent away or called back, with `away` = on or off. */
  readonly sendAway: Post;
  readonly startOver: Post;
  readonly links: SandboxLinks;
}

/** Where the sandbox's bar leads to. */
export interface SandboxLinks {
  readonly host: string;
  readonly chat: string;
  readonly mail: string;
  readonly mails: number;
}
