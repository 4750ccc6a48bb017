import type { ChatPane } from '../views';
import type { Place, Where } from './where';

/** What was filled into a form, by field. */
export type Entries = Readonly<Record<string, string>>;

/** One platform's window: what one person sees there, and all they can do. */
export interface ChatWindow {
  /** Who and where one is, where the address says nothing that is so. */
  settle(place: Place): Place;
  pane(where: Where): Promise<ChatPane>;
  /** Writes a message, or types a command; below a message where `thread` names one. */
  say(place: Place, text: string, thread: string): Promise<void>;
  press(place: Place, target: string, actionId: string, value: string | undefined): Promise<void>;
  submit(place: Place, form: string, entries: Entries): Promise<void>;
  cancel(place: Place, form: string): Promise<void>;
  /** The messages that stand in everybody's channels now are no news. */
  nothingIsNew(): void;
}

/** The names that hidden fields of a window's forms have; no field of a bot's form begins so. */
export const FIELDS = { target: '.target', action: '.action', thread: '.thread', form: '.form' } as const;

/** Commands worth trying. */
export const COMMANDS = [
  '/support',
  '/verify',
  '/whoami',
  '/invoices',
  '/access grant ada@bluebird-bakery.example pay 7 days',
] as const;
