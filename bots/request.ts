import type { Answer, FormErrors, Option } from './view';

/** Who asks, and from where, as a surface has verified it. */
export interface ChatRequest {
  readonly surface: 'slack' | 'discord';
  /** The Slack workspace; `discord` for Discord. */
  readonly tenant: string;
  readonly user: string;
  /** What the platform calls them, for people to recognise; it proves nothing. */
  readonly handle: string;
  /** The workspace or server, for people to recognise. */
  readonly place: string;
  readonly channel: string;
  readonly isDirect: boolean;
  /** The platform's id of this interaction or message: what comes twice acts once. */
  readonly id: string;
}

/** One option of a command, in the order in which Slack's users type them; the last one takes the rest of the line. */
export interface CommandOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Fixed choices, which Discord shows. */
  readonly choices?: readonly Option[];
  /** Choices that depend on who asks: `Bot.suggest` is asked while they type. */
  readonly suggests?: boolean;
}

/** A command, or one word below a command (`/access grant`). */
export interface CommandSpec {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly subcommands?: readonly Omit<CommandSpec, 'subcommands'>[];
}

/** A message somebody wrote where a mirror may stand. */
export interface ChatMessage {
  readonly channel: string;
  /** '' when it stands in no thread. */
  readonly thread: string;
  readonly text: string;
  /** The message it answers, where the platform has such a thing. */
  readonly inReplyTo?: string;
}

/** The platform-free bot. Each method answers within the platform's three seconds, and never throws. */
export interface Bot {
  readonly commands: readonly CommandSpec[];
  command(
    request: ChatRequest,
    input: { name: string; sub?: string; args: Readonly<Record<string, string>> },
  ): Promise<Answer>;
  action(request: ChatRequest, input: { do: string; data: string }): Promise<Answer>;
  submit(
    request: ChatRequest,
    input: { do: string; state: string; values: Readonly<Record<string, string>> },
  ): Promise<Answer | FormErrors>;
  suggest(
    request: ChatRequest,
    input: {
      name: string;
      sub?: string;
      option: string;
      typed: string;
      args: Readonly<Record<string, string>>;
    },
  ): Promise<readonly Option[]>;
  /** A message in a mirror becomes a reply; elsewhere in a DM the bot says what it can do. Undefined: nothing to say. May throw: it is tried again. */
  message(request: ChatRequest, message: ChatMessage): Promise<Answer | undefined>;
}
