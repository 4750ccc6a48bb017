import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Saved as SavedDiscord } from './discord';
import type { SavedChannel } from './slack';

/** What the sandbox makes for itself at its first start and keeps. */
export interface Secrets {
  readonly latchkey: string;
  readonly slackSigning: string;
  readonly slackBot: string;
  readonly discord: string;
  readonly sessions: string;
  /** The sample people's, by principal. */
  readonly passwords: Readonly<Record<string, string>>;
}

/** A mail as it is kept between two runs. */
export interface KeptMail {
  readonly id: string;
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What the stand-ins remember, and how far the clock was moved. */
export interface SavedState {
  readonly aheadMs: number;
  readonly slack: readonly SavedChannel[];
  readonly discord: SavedDiscord;
  readonly mails: readonly KeptMail[];
}

/** The sandbox's folder: its secrets, its database and what the stand-ins remember. */
export class StateFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  get databaseUrl(): string {
    return `sqlite:${join(this.#folder, 'latchkey.db')}`;
  }

  /** The secrets of an earlier start, or new ones. */
  secrets(newPasswords: () => Record<string, string>): Secrets {
    const kept = this.#read('secrets.json');
    if (kept !== undefined) return kept as Secrets;
    this.wipe(); // what other secrets sealed is lost with them
    const made = newSecrets(newPasswords());
    this.#write('secrets.json', JSON.stringify(made, undefined, 2));
    return made;
  }

  /** What was kept; undefined before the sample was wholly filled in. */
  load(): SavedState | undefined {
    return this.#read('state.json') as SavedState | undefined;
  }

  save(state: string): void {
    this.#write('state.json', state);
  }

  /** Forgets everything but the secrets. */
  wipe(): void {
    for (const name of ['state.json', 'latchkey.db', 'latchkey.db-wal', 'latchkey.db-shm']) {
      rmSync(join(this.#folder, name), { force: true });
    }
  }

  #read(name: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
    } catch {
      return undefined; // a first start, or a file that somebody broke: begun anew
    }
  }

  // Whole or not at all: a start after a crash finds the old file or the new one.
  #write(name: string, text: string): void {
    const file = join(this.#folder, name);
    writeFileSync(`${file}.new`, text, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
}

/** Writes the state whenever it changed, at most once in `everyMs`; the last time when it is stopped. */
export function keepState(folder: StateFolder, take: () => SavedState, everyMs = 1_000): { stop(): void } {
  let written = '';
  const keep = (): void => {
    const text = JSON.stringify(take());
    if (text !== written) folder.save((written = text));
  };
  keep();
  const timer = setInterval(keep, everyMs);
  return {
    stop() {
      clearInterval(timer);
      keep();
    },
  };
}

function newSecrets(passwords: Record<string, string>): Secrets {
  const secret = () => randomBytes(32).toString('hex');
  return {
    latchkey: secret(),
    slackSigning: secret(),
    slackBot: `xoxb-${secret()}`,
    discord: `sandbox.${randomBytes(4).toString('hex')}.${secret()}`,
    sessions: secret(),
    passwords,
  };
}
