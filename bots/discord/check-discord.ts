import type { Finding } from '../../core/index';

const DEADLINE_MS = 10_000;

/** The bot's token, and the application that it must be of. */
export interface DiscordToken {
  token: string;
  applicationId: string;
  apiUrl?: string | undefined;
}

/** Asks Discord whose token this is, and does nothing else there. */
export async function checkDiscord({ token, applicationId, apiUrl }: DiscordToken): Promise<Finding[]> {
  const base = (apiUrl ?? 'https://discord.com/api').replace(/\/+$/, '');
  const { status, id } = await ask(`${base}/v10/applications/@me`, token);
  return [finding(status, { id, applicationId })];
}

async function ask(url: string, token: string): Promise<{ status: number; id: string }> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), DEADLINE_MS);
  try {
    const answer = await fetch(url, { headers: { authorization: `Bot ${token}` }, signal: late.signal });
    const { id = '' } = (await answer.json()) as { id?: string };
    return { status: answer.status, id };
  } catch {
    return { status: 0, id: '' };
  } finally {
    clearTimeout(timer);
  }
}

function finding(status: number, { id, applicationId }: { id: string; applicationId: string }): Finding {
  const part = 'discord';
  if (status === 0) {
    return {
      part,
      is: 'wrong',
      says: 'Discord gives no answer',
      mend: 'see that this machine reaches discord.com',
    };
  }
  if (status !== 200) {
    const mend = 'reset the bot’s token at Discord, and set DISCORD_TOKEN to the new one';
    return { part, is: 'wrong', says: `DISCORD_TOKEN is refused: ${status}`, mend };
  }
  if (id === applicationId) return { part, is: 'ok', says: 'the token is that of the application' };
  const mend = `set DISCORD_APPLICATION_ID to ${id}, or DISCORD_TOKEN to the other application’s`;
  return { part, is: 'wrong', says: 'the token is another application’s', mend };
}
