import { z } from 'zod';
import { DomainError } from './errors';

const secret = z
  .string()
  .refine(
    (text) => text.split(',').every((part) => Buffer.byteLength(part) >= 32),
    'at least 32 bytes; `new,old` while it is rotated',
  );
const url = (...protocols: string[]) =>
  z.string().refine(
    (text) => {
      const parsed = URL.parse(text);
      return parsed !== null && protocols.includes(parsed.protocol);
    },
    `a URL that begins with ${protocols.join(' or ')}`,
  );
const database = z
  .string()
  .refine((text) => isFile(text) || isServer(text), 'sqlite:./file.db, postgres://… or mysql://…');

function isFile(text: string): boolean {
  return /^sqlite:./.test(text) && !text.includes(':memory:');
}

/** A driver that can't read a URL tells it whole, with the password: it gets none that can't be read. */
function isServer(text: string): boolean {
  const parsed = URL.parse(text);
  if (!parsed || !/^(postgres|postgresql|mysql|mariadb):$/.test(parsed.protocol)) return false;
  const { protocol, hostname, username, password, pathname } = parsed;
  // PostgreSQL alone is also found by a socket: postgres:///db?host=/run/postgresql
  if (hostname === '' && !protocol.startsWith('postgres')) return false;
  return [username, password, pathname].every(isDecodable);
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const Environment = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    LATCHKEY_PUBLIC_URL: url('http:', 'https:').default('http://127.0.0.1:3000'),
    LATCHKEY_DATABASE_URL: database.default('sqlite:./latchkey.db'),
    LATCHKEY_SECRET: secret,
    LATCHKEY_HOST: z.enum(['embedded']).default('embedded'),
    SLACK_SIGNING_SECRET: z.string().min(1).optional(),
    SLACK_BOT_TOKEN: z.string().startsWith('xoxb-').optional(),
    SLACK_APP_TOKEN: z.string().startsWith('xapp-').optional(),
    DISCORD_TOKEN: z.string().min(1).optional(),
    DISCORD_APPLICATION_ID: z
      .string()
      .regex(/^\d{5,20}$/, 'the application id, digits only')
      .optional(),
    LATCHKEY_SMTP_URL: url('smtp:', 'smtps:').optional(),
    LATCHKEY_MAIL_FROM: z.string().min(3).optional(),
    LATCHKEY_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (env.SLACK_BOT_TOKEN && !env.SLACK_SIGNING_SECRET && !env.SLACK_APP_TOKEN) {
      fault('SLACK_SIGNING_SECRET', 'or SLACK_APP_TOKEN for Socket Mode, when SLACK_BOT_TOKEN is set');
    }
    if ((env.SLACK_SIGNING_SECRET ?? env.SLACK_APP_TOKEN) && !env.SLACK_BOT_TOKEN) {
      fault('SLACK_BOT_TOKEN', 'needed beside the other Slack variables');
    }
    if (env.DISCORD_TOKEN && !env.DISCORD_APPLICATION_ID) {
      fault('DISCORD_APPLICATION_ID', 'needed beside DISCORD_TOKEN');
    }
    if (env.LATCHKEY_SMTP_URL && !env.LATCHKEY_MAIL_FROM) {
      fault('LATCHKEY_MAIL_FROM', 'needed beside LATCHKEY_SMTP_URL');
    }
  });

/** The configuration of design section 7, checked. Secrets are in it: it is never logged. */
export type Config = z.infer<typeof Environment>;

/** Every variable that is read. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

/** What is wrong with the configuration: every fault at once, by variable, without their values. */
export class ConfigError extends DomainError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super('config.invalid', { faults });
    this.faults = faults;
  }
}

/** Checks the environment.
 * @throws ConfigError naming every variable at fault and what was expected */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = Environment.safeParse(present);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map(
      ({ path, message }) =>
        `${path.join('.')}: ${String(path[0]) in present ? message : `missing: ${message}`}`,
    ),
  );
}
