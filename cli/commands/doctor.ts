import { checkDiscord, checkSlack } from '../../bots/index';
import {
  afterRestore,
  checkDatabase,
  checkSmtp,
  parseConfig,
  type Config,
  type Finding,
} from '../../core/index';
import { migrationSource } from '../../migrations/index';
import { EXIT, type Command, type Terminal, type Typed } from '../command';
import { codeOf } from '../code-of';
import { harmless, printJson } from '../print';
import { withCore } from '../with-core';

/** `latchkey doctor`: 0 when nothing is wrong, 1 when something is. */
export const doctor: Command = {
  name: 'doctor',
  options: {
    'after-restore': {
      about:
        'before any node runs on a backup that was played back: all decisions are made anew, letters wait, logs go on',
    },
  },
  about: 'looks at database, host, chats and mail, and says how to mend what is wrong',
  async run(typed, terminal) {
    const config = parseConfig(terminal.env);
    if (typed.options['after-restore'] === true) return restored(typed, terminal, config);
    const findings = await look(terminal, config);
    await (typed.json ? printJson(terminal, findings) : terminal.out(inLines(findings)));
    return findings.some(({ is }) => is === 'wrong') ? EXIT.found : EXIT.ok;
  },
};

async function look(terminal: Terminal, config: Config): Promise<Finding[]> {
  const database = await checkDatabase(config.LATCHKEY_DATABASE_URL, migrationSource);
  const isUsable = database.every(({ is }) => is !== 'wrong');
  return [
    ...database,
    ...(isUsable ? await insideOf(terminal) : []),
    ...(await chats(config, terminal.env)),
    await mail(config),
    ...settings(config, terminal.env),
  ];
}

/** What only a core can tell: whether the host answers, and what waits for somebody to look. */
function insideOf(terminal: Terminal): Promise<Finding[]> {
  return withCore(terminal, async (acts, core) => {
    const aside = await acts.listSetAside({});
    return [await hostFinding(core.checkHost()), asideFinding(aside.length)];
  });
}

async function hostFinding(asked: Promise<string>): Promise<Finding> {
  try {
    return { part: 'host', is: 'ok', says: `${await asked} answers` };
  } catch (error) {
    return {
      part: 'host',
      is: 'wrong',
      says: `it refuses us, or gives no answer (${codeOf(error)})`,
      mend: 'see its settings',
    };
  }
}

function asideFinding(letters: number): Finding {
  const part = 'outbox';
  if (letters === 0) return { part, is: 'ok', says: 'no letter waits for somebody to look' };
  return { part, is: 'note', says: `${letters} letters wait for somebody to look: the admin area’s outbox` };
}

async function chats(config: Config, env: Terminal['env']): Promise<Finding[]> {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = config;
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = config;
  const off = (part: string, setting: string): Finding[] => [
    { part, is: 'off', says: `${setting} is not set` },
  ];
  const slack = { botToken: botToken ?? '', appToken, apiUrl: env.SLACK_API_URL };
  const discord = { token: token ?? '', applicationId: applicationId ?? '', apiUrl: env.DISCORD_API_URL };
  return [
    ...(botToken ? await checkSlack(slack) : off('slack', 'SLACK_BOT_TOKEN')),
    ...(token ? await checkDiscord(discord) : off('discord', 'DISCORD_TOKEN')),
  ];
}

async function mail({ LATCHKEY_SMTP_URL: url }: Config): Promise<Finding> {
  const part = 'mail';
  if (url === undefined) {
    return { part, is: 'off', says: 'LATCHKEY_SMTP_URL is not set: mail waits until it is' };
  }
  try {
    await checkSmtp(url);
    return { part, is: 'ok', says: 'the server greets us' };
  } catch (error) {
    return {
      part,
      is: 'wrong',
      says: `the server doesn’t take us (${codeOf(error)})`,
      mend: 'see LATCHKEY_SMTP_URL',
    };
  }
}

function settings(
  { LATCHKEY_SECRET: secret, LATCHKEY_AUDIT_HEADS: heads }: Config,
  env: Terminal['env'],
): Finding[] {
  const note = (part: string, says: string): Finding => ({ part, is: 'note', says });
  return [
    heads === undefined
      ? note(
          'audit',
          'LATCHKEY_AUDIT_HEADS is not set: a log that is cut short can’t be told from a whole one',
        )
      : { part: 'audit', is: 'ok', says: 'heads of logs leave daily' },
    ...(secret.includes(',')
      ? [note('secret', 'it is being rotated: `latchkey secret rotate` says when the old part can go')]
      : []),
    ...(env.LATCHKEY_BOOTSTRAP_TOKEN
      ? [
          note(
            'token',
            'LATCHKEY_BOOTSTRAP_TOKEN is set, and may do everything: take it away once there are others',
          ),
        ]
      : []),
  ];
}

async function restored(typed: Typed, terminal: Terminal, config: Config) {
  const { LATCHKEY_DATABASE_URL: url, LATCHKEY_SECRET: secret } = config;
  const done = await afterRestore(url, { secret, now: Date.now() });
  const said = [
    'every decision is made anew',
    `${done.held} letters wait in the outbox for somebody to look: they may have left before`,
    `${done.logs} logs go on in a new segment`,
    'who was erased since that backup was made is there again: erase them again',
  ];
  await (typed.json ? printJson(terminal, done) : terminal.out(`${said.join('\n')}\n`));
  return EXIT.ok;
}

const SIGNS: Record<Finding['is'], string> = { ok: 'ok   ', off: 'off  ', note: 'note ', wrong: 'WRONG' };

function inLines(findings: readonly Finding[]): string {
  return findings
    .map(({ part, is, says, mend }) => {
      const line = `${SIGNS[is]}  ${part}: ${harmless(says)}`;
      return mend === undefined ? `${line}\n` : `${line}\n       ${harmless(mend)}\n`;
    })
    .join('');
}
