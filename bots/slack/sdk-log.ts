import { LogLevel, type Logger } from '@slack/bolt';
import type { Log } from './options';

const nothing = () => undefined;

/** Lets the SDK's warnings through to our log. What it says at lower levels, and objects it adds, may hold messages. */
export function sdkLog(log: Log): Logger {
  const told = (parts: unknown[]) =>
    parts
      .filter((part) => typeof part === 'string')
      .join(' ')
      .slice(0, 300);
  return {
    debug: nothing,
    info: nothing,
    warn: (...parts: unknown[]) => log.warn({ sdk: told(parts) }, 'slack: the SDK warns'),
    error: (...parts: unknown[]) => log.warn({ sdk: told(parts) }, 'slack: the SDK reports an error'),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}
