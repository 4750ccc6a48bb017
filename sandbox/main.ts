import { join } from 'node:path';
import { ConfigError, type Log } from '../core/index';
import type { DemoPerson } from './host/people';
import { createSandbox, SandboxRefusal, type Sandbox } from './sandbox';

/** Exit code of a program that is told something it can't work with (sysexits.h: EX_CONFIG). */
const WRONG_CONFIGURATION = 78;

const log: Log = {
  info: () => undefined,
  warn: (fields, message) => console.error(`warning: ${message} ${JSON.stringify(fields)}`),
  error: (fields, message) => console.error(`error: ${message} ${JSON.stringify(fields)}`),
};

async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new SandboxRefusal('PORT: a number from 0 to 65535.');
  }
  const [manifest] = process.argv.slice(2); // of another build of the plugin
  const folder = join(process.cwd(), '.sandbox');
  const apiToken = process.env.LATCHKEY_BOOTSTRAP_TOKEN;
  const options = { folder, port, log, apiToken };
  const sandbox = await createSandbox({ ...options, ...(manifest === undefined ? {} : { manifest }) });
  // Not once: npm passes on a Ctrl-C that the terminal sent to us already.
  let leaving: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void (leaving ??= leave(sandbox)));
  }
  console.log(greeting(sandbox));
}

async function leave(sandbox: Sandbox): Promise<void> {
  console.log('\nGood bye. The data stays in .sandbox/.');
  const tooLong = setTimeout(() => process.exit(1), 10_000);
  await sandbox.stop();
  clearTimeout(tooLong);
  process.exit(0);
}

function greeting({ url, people }: Sandbox): string {
  return `
Latchkey's sandbox is running. Nothing leaves this machine.

  Demo host   ${url}/
  Chats       ${url}/sandbox
  Mail        ${url}/sandbox/mail

Sign-ins to the demo host:
${people
  .filter(({ password }) => password !== undefined)
  .map(line)
  .join('\n')}
Without a sign-in, in chat alone:
${people
  .filter(({ password }) => password === undefined)
  .map(line)
  .join('\n')}

What to try:
  1. In Chats, as Ada: write /support, press "Send me a code" and give ${emailOf(people, 'Ada')}. The code is in Mail.
  2. Open a ticket there. Sign in to the demo host as Marta and answer it; the answer comes to Ada's chat.
  3. Ada: /invoices is refused. Sign in to the demo host as Grace, and in Chats as Grace: /verify, "I can sign in".
  4. Grace: /access grant ${emailOf(people, 'Ada')} pay 7 days. Ada: /invoices works now.
  5. Move the clock by 7 days, and it no longer does. Grace: /access revoke ends it at once.

Ctrl-C ends it.`;
}

function line({ name, email, password = '', what }: DemoPerson): string {
  return `  ${name.padEnd(20)} ${email.padEnd(32)} ${password.padEnd(16)} ${what}`.trimEnd();
}

function emailOf(people: readonly DemoPerson[], firstName: string): string {
  return people.find(({ name }) => name.startsWith(firstName))?.email ?? '';
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(error.faults.join('\n'));
  else console.error(error instanceof Error ? error.message : 'The sandbox could not start.');
  process.exit(error instanceof ConfigError || error instanceof SandboxRefusal ? WRONG_CONFIGURATION : 1);
});
