import { BRAND, DISCORD_SEED, SLACK_CHANNELS, SLACK_USERS } from './chat/people';
import { createStandInDiscord, type StandInDiscord } from './discord';
import { createStandInMail, type StandInMail } from './mail/stand-in-mail';
import { APP, createStandInSlack, type StandInSlack } from './slack';
import type { KeptMail, SavedState, Secrets } from './state';

/** The three servers that stand in for the world outside. */
export interface StandIns {
  readonly slack: StandInSlack;
  readonly discord: StandInDiscord;
  readonly mail: StandInMail;
  /** Those of earlier runs too, latest first. */
  mails(): KeptMail[];
  isAway(): boolean;
  /** Away, nothing reaches the bots; back, they get what Slack would send again, and Discord lets them resume. */
  setAway(away: boolean): void;
  stop(): Promise<void>;
}

/** What they are started with. */
export interface StandInSettings {
  readonly secrets: Secrets;
  readonly saved: SavedState | undefined;
  readonly now: () => number;
  /** Where the plugin takes Slack's events. */
  readonly pluginUrl: string;
}

/** Starts them on free ports of 127.0.0.1. */
export async function startStandIns({ secrets, saved, now, pluginUrl }: StandInSettings): Promise<StandIns> {
  const slack = createStandInSlack({
    signingSecret: secrets.slackSigning,
    botToken: secrets.slackBot,
    users: [...SLACK_USERS, { id: APP.botUserId, name: APP.botName, realName: BRAND, isBot: true }],
    channels: SLACK_CHANNELS,
    target: { kind: 'http', url: pluginUrl },
    now,
    ...(saved ? { saved: saved.slack } : {}),
  });
  const discord = createStandInDiscord({
    token: secrets.discord,
    name: BRAND,
    seed: DISCORD_SEED,
    now,
    ...(saved ? { saved: saved.discord } : {}),
  });
  const mail = createStandInMail({ now });
  await Promise.all([slack.start(), discord.start(), mail.start()]);
  return {
    ...{ slack, discord, mail },
    mails: () => [...mail.mails().map(kept), ...(saved?.mails ?? [])].slice(0, 200),
    isAway: () => discord.switches.away,
    setAway: (away) => setAway({ slack, discord }, away),
    async stop() {
      await Promise.all([slack.stop(), discord.stop(), mail.stop()]);
    },
  };
}

function setAway({ slack, discord }: Pick<StandIns, 'slack' | 'discord'>, away: boolean): void {
  slack.switches.away = away;
  discord.setAway(away);
  if (away) return;
  const latest = new Map(slack.deliveries.map((one) => [one.eventId, one.outcome]));
  const lost = [...latest].filter(([, outcome]) => !outcome.ok && outcome.reason === 'away');
  void (async () => {
    for (const [eventId] of lost) await slack.redeliver(eventId);
  })();
}

function kept({ id, at, to, subject, text }: ReturnType<StandInMail['mails']>[number]): KeptMail {
  return { id: `${at}-${id}`, at, to: to.join(', '), subject, body: text };
}
