import type { ChatMessage } from '../views';
import type { Place, Platform } from './where';
import { timeOf } from './when';

interface Notice {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

/** What a form was refused for, by field. */
export interface FormFaults {
  readonly form: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

const most = 200;

/** What the platforms' own clients tell one person: a command that failed, a field that was left empty. */
export class Notices {
  #notices: Notice[] = [];
  readonly #faults = new Map<string, FormFaults>();

  /** Tells somebody something where they are. */
  tell(platform: Platform, { user, channel }: Place, at: number, text: string): void {
    this.#notices = [...this.#notices, { key: `${platform} ${user} ${channel}`, at, text }].slice(-most);
  }

  /** What somebody was told in a channel, as messages with their moments. */
  in(platform: Platform, { user, channel }: Place, now: number): { at: number; message: ChatMessage }[] {
    const mine = this.#notices.filter(({ key }) => key === `${platform} ${user} ${channel}`);
    const who = platform === 'slack' ? 'Slack' : 'Discord';
    return mine.map(({ at, text }, index) => ({
      at,
      message: { id: `notice-${index}`, who, at: timeOf(at, now), text, onlyYou: true },
    }));
  }

  /** Keeps what is wrong with the form somebody has open; undefined forgets it. */
  setFaults(platform: Platform, user: string, faults: FormFaults | undefined): void {
    if (faults) this.#faults.set(`${platform} ${user}`, faults);
    else this.#faults.delete(`${platform} ${user}`);
  }

  /** What is wrong with the form that somebody has open. */
  faults(platform: Platform, user: string, form: string): FormFaults | undefined {
    const kept = this.#faults.get(`${platform} ${user}`);
    return kept?.form === form ? kept : undefined;
  }
}
