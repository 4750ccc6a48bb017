import { z } from 'zod';
import { DomainError } from './errors';
import { addressedDepartments } from './mail-in/addressed-departments';
import { PROFILE_LANGUAGES } from './ports/stores/profile-store';

const secret = z
  .string('at least 32 bytes')
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
  const isSocket = protocol.startsWith('postgres') && parsed.searchParams.has('host');
  if (hostname === '' && !isSocket) return false;
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

/** Where the heads of logs go: a file of its own, a webhook, or somebody's mailbox. */
/** `self`, or an origin and nothing more: no `*`, no path, nothing that could begin another directive. */
function isFramer(text: string): boolean {
  if (text === 'self') return true;
  return /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/.test(text) && URL.canParse(text);
}

function isHeadsTarget(text: string): boolean {
  if (/^file:\/./.test(text)) return isDecodable(text);
  return text.startsWith('mailto:') ? MAILBOX.test(text.slice('mailto:'.length)) : isWebhook(text);
}

/** In the clear only on this machine. */
function isWebhook(text: string): boolean {
  const { protocol, hostname } = URL.parse(text) ?? {};
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname ?? ''));
}

const MAILBOX = /^([^<>]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;
const BOOTSTRAP = /^[\x21-\x7e]{32,200}$/;
const AUTHSERV = /^[a-z0-9](?:[a-z0-9.-]{0,253}[a-z0-9])?$/i;
const MAIL_DEPARTMENTS =
  'addresses with their departments: help@example.com=technical,billing@example.com=billing';
const port = 'a port: a whole number from 0 to 65535';

const whole = 'a whole number';
const days = z.coerce.number(whole).int(whole).min(1, 'one day at least').max(90, '90 days at most');
const months = z.coerce.number(whole).int(whole).min(1, 'one month at least').max(1200, '1200 at most');

/** Where the first is set, the second must be. */
const COMPANIONS = [
  ['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN'],
  ['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN'],
  ['DISCORD_TOKEN', 'DISCORD_APPLICATION_ID'],
  ['DISCORD_APPLICATION_ID', 'DISCORD_TOKEN'],
  ['LATCHKEY_SMTP_URL', 'LATCHKEY_MAIL_FROM'],
  ['LATCHKEY_SIGN_IN_URL', 'LATCHKEY_SIGN_IN_SECRET'],
  ['LATCHKEY_SIGN_IN_SECRET', 'LATCHKEY_SIGN_IN_URL'],
] as const;

const Environment = z
  .object({
    PORT: z.coerce.number(port).int(port).min(0, port).max(65535, port).default(3000),
    LATCHKEY_PUBLIC_URL: url('http:', 'https:').default('http://127.0.0.1:3000'),
    LATCHKEY_DATABASE_URL: database.default('sqlite:./latchkey.db'),
    LATCHKEY_SECRET: secret,
    LATCHKEY_BOOTSTRAP_TOKEN: z.string().regex(BOOTSTRAP, 'at least 32 characters without spaces').optional(),
    LATCHKEY_HOST: z
      .enum(['embedded'], 'embedded, the only billing platform that this version speaks')
      .default('embedded'),
    SLACK_SIGNING_SECRET: z.string().min(1).optional(),
    SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'a bot token, which begins with xoxb-').optional(),
    SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'an app token, which begins with xapp-').optional(),
    DISCORD_TOKEN: z.string().min(1).optional(),
    DISCORD_APPLICATION_ID: z
      .string()
      .regex(/^\d{5,20}$/, 'the application id, digits only')
      .optional(),
    LATCHKEY_SMTP_URL: url('smtp:', 'smtps:').optional(),
    LATCHKEY_MAIL_FROM: z.string().regex(MAILBOX, 'an address, or Name <address>').optional(),
    LATCHKEY_MAIL_AUTHSERV: z
      .string()
      .regex(AUTHSERV, 'the name your mail server signs Authentication-Results with')
      .optional(),
    LATCHKEY_MAIL_DEPARTMENTS: z
      .string()
      .transform((text, ctx) => {
        const found = addressedDepartments(text);
        if (!found) ctx.addIssue({ code: 'custom', message: MAIL_DEPARTMENTS });
        return found ?? new Map<string, string>();
      })
      .optional(),
    LATCHKEY_AUDIT_HEADS: z
      .string()
      .refine(isHeadsTarget, 'file:/path/of/a/file, https://… or mailto:somebody@elsewhere.example')
      .optional(),
    LATCHKEY_LANGUAGE: z.enum(PROFILE_LANGUAGES, 'en, pl, hi, af or de').optional(),
    LATCHKEY_WEBHOOKS_TO_PRIVATE: z.enum(['yes', 'no'], 'yes or no').optional(),
    LATCHKEY_OWNER_ADDRESS: z.enum(['warn', 'refuse', 'off'], 'warn, refuse or off').optional(),
    LATCHKEY_TRUST_PROXY: z.coerce
      .number('how many proxies stand before it')
      .int('how many proxies stand before it')
      .min(0)
      .max(10)
      .optional(),
    LATCHKEY_FRAME_ANCESTORS: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(
        z.array(z.string().refine(isFramer, 'self, or addresses like https://portal.example, with commas')),
      )
      .optional(),
    LATCHKEY_SIGN_IN_URL: url('http:', 'https:').optional(),
    LATCHKEY_SIGN_IN_SECRET: secret.optional(),
    LATCHKEY_SECOND_FACTOR_FOR: z
      .string()
      .transform((text) => text.split(',').map((part) => part.trim()))
      .pipe(z.array(z.enum(['owners', 'masters', 'staff'], 'owners, masters, staff: any of them')))
      .optional(),
    LATCHKEY_FACTOR_RESET_HOURS: z.coerce
      .number('hours, from 1 to 168')
      .int('whole hours')
      .min(1, 'hours, from 1 to 168')
      .max(168, 'hours, from 1 to 168')
      .optional(),
    LATCHKEY_CHAT_FRESH_HOURS: z.coerce
      .number(whole)
      .int(whole)
      .min(1, 'hours, from 1 to 24')
      .max(24, 'hours, from 1 to 24')
      .optional(),
    LATCHKEY_LINK_DAYS: z.coerce
      .number(whole)
      .int(whole)
      .min(1, 'days, from 1 to 366')
      .max(366, 'days, from 1 to 366')
      .optional(),
    LATCHKEY_KEEP_INBOUND_DAYS: days.optional(),
    LATCHKEY_KEEP_ACTIVITY_MONTHS: months.optional(),
    LATCHKEY_KEEP_HELD_DAYS: days.optional(),
    LATCHKEY_LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')
      .default('info'),
  })
  .superRefine((env, ctx) => {
    const fault = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    for (const [name, companion] of COMPANIONS) {
      if (env[name] && !env[companion]) fault(companion, `needed beside ${name}`);
    }
    if (env.SLACK_BOT_TOKEN && !env.SLACK_SIGNING_SECRET && !env.SLACK_APP_TOKEN) {
      fault('SLACK_SIGNING_SECRET', 'or SLACK_APP_TOKEN for Socket Mode, when SLACK_BOT_TOKEN is set');
    }
  });

/** The configuration of design section 7, checked. Secrets are in it: it is never logged. */
export type Config = z.infer<typeof Environment>;

/** Every variable that is read. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

/** Settings whose values say nothing that must stay inside; of addresses only where they lead is shown. */
const PLAIN: ReadonlySet<string> = new Set([
  ...[
    'PORT',
    'LATCHKEY_HOST',
    'LATCHKEY_LANGUAGE',
    'LATCHKEY_MAIL_FROM',
    'LATCHKEY_WEBHOOKS_TO_PRIVATE',
    'LATCHKEY_OWNER_ADDRESS',
  ],
  ...['LATCHKEY_TRUST_PROXY', 'LATCHKEY_SECOND_FACTOR_FOR', 'LATCHKEY_KEEP_INBOUND_DAYS'],
  ...['LATCHKEY_CHAT_FRESH_HOURS', 'LATCHKEY_LINK_DAYS'],
  ...['LATCHKEY_FRAME_ANCESTORS', 'LATCHKEY_KEEP_ACTIVITY_MONTHS', 'LATCHKEY_LOG_LEVEL'],
  ...[
    'DISCORD_APPLICATION_ID',
    'LATCHKEY_KEEP_HELD_DAYS',
    'LATCHKEY_MAIL_AUTHSERV',
    'LATCHKEY_MAIL_DEPARTMENTS',
  ],
]);
const ADDRESSES: ReadonlySet<string> = new Set([
  ...['LATCHKEY_PUBLIC_URL', 'LATCHKEY_SIGN_IN_URL', 'LATCHKEY_SMTP_URL', 'LATCHKEY_DATABASE_URL'],
]);

/** A setting as it may be shown: what is secret, or isn't known to be none, has no value here. */
export interface ShownSetting {
  readonly name: string;
  readonly from: 'set' | 'default' | 'unset';
  readonly value?: string;
}

/** Every setting of a configuration, with where it comes from. */
export function describeSettings(
  env: Readonly<Record<string, string | undefined>>,
  config: Config,
): ShownSetting[] {
  return SETTINGS.map((name) => {
    const value = plainly(config[name as keyof Config]);
    const isSet = env[name] !== undefined && env[name] !== '';
    const from = isSet ? 'set' : value === undefined ? 'unset' : 'default';
    const shown = value === undefined ? undefined : shownValue(name, [value].flat().join(', '));
    return { name, from, ...(shown !== undefined && { value: shown }) };
  });
}

/** Pairs as they are typed. */
function plainly(value: Config[keyof Config]): string | number | readonly string[] | undefined {
  const isMap = typeof value === 'object' && 'size' in value;
  return isMap ? [...value].map((pair) => pair.join('=')) : value;
}

/** An address without its user, its password, and what is asked there. */
function shownValue(name: string, value: string): string | undefined {
  if (PLAIN.has(name)) return value;
  if (!ADDRESSES.has(name)) return undefined;
  const url = URL.parse(value);
  return url ? `${url.protocol}${url.host === '' ? '' : `//${url.host}`}${url.pathname}` : undefined;
}

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
