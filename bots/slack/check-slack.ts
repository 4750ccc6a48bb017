import type { Finding } from '../../core/index';
import { SCOPES } from './manifest';

const DEADLINE_MS = 10_000;

/** The tokens of a workspace's app; absent where that part is off. */
export interface SlackTokens {
  botToken: string;
  appToken?: string | undefined;
  apiUrl?: string | undefined;
}

/** Asks Slack whose tokens these are and what they may, and does nothing else there. */
export async function checkSlack({ botToken, appToken, apiUrl }: SlackTokens): Promise<Finding[]> {
  const base = (apiUrl ?? 'https://slack.com/api').replace(/\/+$/, '');
  const bot = await ask(`${base}/auth.test`, botToken);
  const found = [botFinding(bot)];
  if (bot.ok) found.push(scopesFinding(bot.scopes));
  if (appToken !== undefined) found.push(appFinding(await ask(`${base}/apps.connections.open`, appToken)));
  return found;
}

interface Answer {
  ok: boolean;
  error: string;
  team: string;
  scopes: string[];
}

async function ask(url: string, token: string): Promise<Answer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), DEADLINE_MS);
  try {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(url, { method: 'POST', headers, signal: late.signal });
    const body = (await answer.json()) as { ok?: boolean; error?: string; team?: string };
    const scopes = (answer.headers.get('x-oauth-scopes') ?? '').split(',').map((scope) => scope.trim());
    return { ok: body.ok === true, error: body.error ?? '', team: body.team ?? '', scopes };
  } catch {
    return { ok: false, error: 'no answer', team: '', scopes: [] };
  } finally {
    clearTimeout(timer);
  }
}

function botFinding({ ok, error, team }: Answer): Finding {
  if (ok) return { part: 'slack', is: 'ok', says: `the bot is in ${team}` };
  const mend = 'install the app anew and set SLACK_BOT_TOKEN to the token that Slack shows then';
  return { part: 'slack', is: 'wrong', says: `SLACK_BOT_TOKEN is refused: ${error}`, mend };
}

function scopesFinding(scopes: readonly string[]): Finding {
  const missing = SCOPES.filter((scope) => !scopes.includes(scope));
  if (missing.length === 0) return { part: 'slack scopes', is: 'ok', says: 'the bot may all that it needs' };
  const mend = 'give the app the manifest that `latchkey slack manifest` prints, and install it anew';
  return { part: 'slack scopes', is: 'wrong', says: `missing: ${missing.join(', ')}`, mend };
}

function appFinding({ ok, error }: Answer): Finding {
  if (ok) return { part: 'slack sockets', is: 'ok', says: 'Socket Mode may be opened' };
  const mend = 'make an app-level token with connections:write, and set SLACK_APP_TOKEN to it';
  return { part: 'slack sockets', is: 'wrong', says: `SLACK_APP_TOKEN is refused: ${error}`, mend };
}
