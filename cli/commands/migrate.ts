import { migrate, migrateDown, migrationStatus, parseConfig } from '../../core/index';
import { migrationSource } from '../../migrations/index';
import { CommandFault, EXIT, type Command, type Terminal, type Typed } from '../command';
import { printJson } from '../print';

const urlOf = ({ env }: Terminal): string => parseConfig(env).LATCHKEY_DATABASE_URL;

async function tell(typed: Typed, terminal: Terminal, did: string, names: readonly string[]): Promise<void> {
  if (typed.json) return printJson(terminal, { [did]: names });
  await terminal.out(
    names.length === 0 ? 'nothing to do\n' : names.map((name) => `${did} ${name}\n`).join(''),
  );
}

/** `latchkey migrate up`. */
export const migrateUp: Command = {
  name: 'migrate up',
  about: 'brings the database up to date; serve does so by itself',
  async run(typed, terminal) {
    await tell(typed, terminal, 'up', await migrate(urlOf(terminal), migrationSource));
    return EXIT.ok;
  },
};

/** `latchkey migrate down`. */
export const migrateDownCommand: Command = {
  name: 'migrate down',
  options: { yes: { about: 'what the migration made is lost, and that is meant' } },
  about: 'takes the newest migration back, and what is kept by it is lost',
  async run(typed, terminal) {
    if (typed.options.yes !== true) {
      const { done } = await migrationStatus(urlOf(terminal), migrationSource);
      throw new CommandFault(`What ${done.at(-1) ?? 'it'} made would be lost: make a backup, and say --yes`);
    }
    await tell(typed, terminal, 'down', await migrateDown(urlOf(terminal), migrationSource));
    return EXIT.ok;
  },
};

/** `latchkey migrate status`: 0 when it is up to date, 1 when it isn't. */
export const migrateStatus: Command = {
  name: 'migrate status',
  about: 'says which migrations have run, and changes nothing',
  async run(typed, terminal) {
    const status = await migrationStatus(urlOf(terminal), migrationSource);
    const { done, pending, unknown } = status;
    const lines = [
      ...done.filter((name) => !unknown.includes(name)).map((name) => `done     ${name}`),
      ...unknown.map((name) => `unknown  ${name}`),
      ...pending.map((name) => `pending  ${name}`),
    ];
    await (typed.json ? printJson(terminal, status) : terminal.out(`${lines.join('\n')}\n`));
    return pending.length + unknown.length === 0 ? EXIT.ok : EXIT.found;
  },
};
