import { createHash } from 'node:crypto';
import express, { Router, type Request, type RequestHandler } from 'express';
import { renderChatPage, renderMailPage, type ChatPageProps, type SandboxLinks } from '../views';
import type { KeptMail } from '../state';
import { renderOverPage } from './over-page';
import { momentOf, timeOf } from './when';
import { CHAT, linkTo, readWhere, type Place, type Platform, type Where } from './where';
import { FIELDS, type ChatWindow } from './window';

/** What the chat page shows and moves. */
export interface ChatStage {
  readonly windows: Readonly<Record<Platform, ChatWindow>>;
  /** Where the plugin is mounted; its stylesheets are used. */
  readonly base: string;
  now(): number;
  advance(byMs: number): void;
  mails(): readonly KeptMail[];
  isAway(): boolean;
  setAway(away: boolean): void;
  /** Forgets everything and fills the sample in again. */
  startOver(): Promise<void>;
}

const HOUR = 3_600_000;
const jumps: Readonly<Record<string, number>> = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR };

/** The chat page and the mail page; every post is answered with a way back. */
export function chatRoutes(stage: ChatStage): Router {
  const router = Router();
  router.use(express.urlencoded({ extended: false, limit: '200kb' }), fresh);
  router.get(
    '/',
    async (req, res) => void res.send(renderChatPage(await pageOf(stage, whereOf(stage, req)))),
  );
  router.get('/version', async (req, res) => {
    res.type('text/plain').send((await pageOf(stage, whereOf(stage, req))).version);
  });
  router.get('/mail', (_req, res) => void res.send(mailPage(stage)));
  router.get('/over', (_req, res) => void res.send(overPage(stage)));
  router.post(
    '/clock',
    back(stage, ({ field }) => stage.advance(jumps[field('by')] ?? 0)),
  );
  router.post(
    '/away',
    back(stage, ({ field }) => stage.setAway(field('away') === 'on')),
  );
  router.post('/over', (_req, res) => res.redirect(303, `${CHAT}/over`));
  router.post(
    '/over/sure',
    back(stage, () => stage.startOver()),
  );
  for (const platform of ['slack', 'discord'] as const) {
    for (const [deed, act] of Object.entries(deeds)) {
      router.post(
        `/${platform}/${deed}`,
        back(stage, ({ where, field, entries }) =>
          act(stage.windows[platform], where[platform], { field, entries }),
        ),
      );
    }
  }
  return router;
}

interface Filled {
  readonly field: (name: string) => string;
  readonly entries: Readonly<Record<string, string>>;
}

type Deed = (window: ChatWindow, place: Place, filled: Filled) => Promise<void>;

const deeds: Readonly<Record<string, Deed>> = {
  say: async (window, place, { field }) => {
    const text = field('text').trim();
    if (text !== '') await window.say(place, text, field(FIELDS.thread));
  },
  press: (window, place, { field, entries }) =>
    window.press(place, field(FIELDS.target), field(FIELDS.action), entries['value']),
  submit: (window, place, { field, entries }) => window.submit(place, field(FIELDS.form), entries),
  cancel: (window, place, { field }) => window.cancel(place, field(FIELDS.form)),
};

/** Does what was posted and leads back to where both windows were. */
function back(
  stage: ChatStage,
  act: (posted: Filled & { where: Where }) => Promise<void> | void,
): RequestHandler {
  return async (req, res) => {
    const where = whereOf(stage, req);
    const filled = fieldsOf(req);
    await act({ where, field: (name) => filled[name] ?? '', entries: own(filled) });
    res.redirect(303, linkTo('', where));
  };
}

function fieldsOf({ body }: Request): Record<string, string> {
  const posted = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    posted.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function own(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('.')));
}

function whereOf({ windows }: ChatStage, req: Request): Where {
  const { slack, discord } = readWhere(req);
  return { slack: windows.slack.settle(slack), discord: windows.discord.settle(discord) };
}

async function pageOf(stage: ChatStage, where: Where): Promise<ChatPageProps> {
  const page = {
    base: stage.base,
    panes: [await stage.windows.slack.pane(where), await stage.windows.discord.pane(where)],
    versionUrl: linkTo('/version', where),
    now: momentOf(stage.now()),
    jump: { action: linkTo('/clock', where) },
    away: stage.isAway(),
    sendAway: { action: linkTo('/away', where) },
    startOver: { action: `${CHAT}/over` },
    links: linksOf(stage),
  };
  const version = createHash('sha256').update(JSON.stringify(page)).digest('base64url').slice(0, 16);
  return { ...page, version };
}

function linksOf(stage: ChatStage): SandboxLinks {
  return { host: '/', chat: CHAT, mail: `${CHAT}/mail`, mails: stage.mails().length };
}

function mailPage(stage: ChatStage): string {
  const mails = stage.mails().map((mail) => ({ ...mail, at: timeOf(mail.at, stage.now()) }));
  return renderMailPage({ base: stage.base, links: linksOf(stage), mails });
}

function overPage(stage: ChatStage): string {
  return renderOverPage({
    base: stage.base,
    links: linksOf(stage),
    sure: { action: `${CHAT}/over/sure` },
  });
}

const fresh: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};
