#!/usr/bin/env node

const USAGE = `latchkey serve           listens on PORT, below /latchkey: slack/events, livez and readyz; talks in the chats that are set up
latchkey commands        tells Discord the bot's commands
latchkey slack manifest  prints the manifest from which Slack makes the app
latchkey help            this text

Settings are environment variables; LATCHKEY_SECRET is needed, at least 32 bytes. A wrong one ends it with exit code 78.
Nobody signs in to what serve shows: people's pages need a host in which Latchkey is mounted. Mail and chats name whom
LATCHKEY_MAIL_FROM names.`;

/** sysexits.h EX_CONFIG: the configuration is at fault. */
const EX_CONFIG = 78;
/** sysexits.h EX_USAGE: it was called with words it doesn't know. */
const EX_USAGE = 64;

async function main([command = 'help', sub]: string[]): Promise<void> {
  if (command === 'slack' && sub === 'manifest') {
    const { appManifest } = await import('./serve.js');
    console.log(JSON.stringify(appManifest(process.env), undefined, 2));
  } else if (command === 'serve' || command === 'commands') {
    const { serve } = await import('./serve.js');
    await serve(process.env, command);
  } else if (command === 'help' || command === '--help') console.log(USAGE);
  else {
    console.error(USAGE);
    process.exitCode = EX_USAGE;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (isConfigError(error)) {
    const faults = error.faults.map((fault) => `  ${fault}`);
    console.error(['Latchkey can’t start: its configuration is at fault.', ...faults].join('\n'));
    process.exit(EX_CONFIG);
  }
  if (isOutOfReach(error)) {
    const { setting, reason } = error.details;
    console.error(
      `Latchkey can’t start: nobody answers at ${setting} (${reason}). Is it up, and the address right?`,
    );
    process.exit(1);
  }
  console.error(`Latchkey can’t go on: ${nameOf(error)}`);
  process.exit(1);
});

function isConfigError(error: unknown): error is { faults: string[] } {
  return error instanceof Error && error.name === 'ConfigError';
}

function isOutOfReach(error: unknown): error is { details: { setting: string; reason: string } } {
  return error instanceof Error && error.name === 'OutOfReachError';
}

/** An error's name and code alone: drivers put statements, values and whole URLs, passwords too, into their messages. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'DriverMissingError') return error.message;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
