import { ConfigError, DomainError, OutOfReachError, startFaultOf } from '../core/index';
import { CommandFault, EXIT, UsageError, type Exit, type Terminal } from './command';
import { ALL_COMMANDS } from './commands';
import { helpFor, helpForAll } from './help';
import { parse } from './parse';

/** Runs what was typed behind `latchkey`, and answers its exit code; every fault ends in a sentence. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<Exit> {
  let failsAs: Exit | undefined;
  try {
    const { command, typed } = parse(argv, ALL_COMMANDS);
    failsAs = command?.failsAs;
    if (command && typed) return await command.run(typed, terminal);
    await terminal.out(command ? helpFor(command) : helpForAll(ALL_COMMANDS));
    return EXIT.ok;
  } catch (error) {
    const code = fail(error, terminal);
    return failsAs ?? code;
  }
}

function fail(error: unknown, terminal: Terminal): Exit {
  if (error instanceof ConfigError) {
    terminal.err(
      ['Latchkey can’t start: its configuration is at fault.', ...error.faults.map((one) => `  ${one}`)].join(
        '\n',
      ),
    );
    return EXIT.config;
  }
  terminal.err(sentenceOf(error));
  return error instanceof UsageError ? EXIT.usage : EXIT.found;
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof CommandFault) return error.message;
  if (error instanceof OutOfReachError) {
    const { setting, reason } = error.details;
    return `Latchkey can’t start: nobody answers at ${String(setting)} (${String(reason)}). Is it up, and the address right?`;
  }
  if (error instanceof DomainError) return domainSentence(error);
  const fault = startFaultOf(error);
  if (fault?.is === 'away') {
    return `Nobody answers at LATCHKEY_DATABASE_URL (${fault.code}). Is it up, and the address right?`;
  }
  return `Latchkey can’t go on: ${nameOf(error)}`;
}

function domainSentence({ code, details }: DomainError): string {
  const [, thing] = /^(\w+)\.not_found$/.exec(code) ?? [];
  if (thing !== undefined) return `There is no such ${thing}`;
  const about = [details.field, details.reason].filter((one) => typeof one === 'string' && one !== '');
  return `It can’t be done: ${[code, ...about].join(' ')}`;
}

/** An error's name and code alone: drivers put statements, values and whole URLs, passwords too, into their messages. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'DriverMissingError') return error.message;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
