import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Log } from '../../core/index';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox';
import { launchChromium } from '../support/chromium';
import { Chat } from './chat';
import { sourceManifest } from './source-manifest';

const shots = process.env.LATCHKEY_SHOTS;

/** A sandbox in a folder of its own, and a browser with a window for each person who plays. */
export class Stage {
  /** What the browser complained of, policy violations among it, and what the sandbox warned of. */
  readonly complaints: string[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'latchkey-e2e-'));
  readonly #pages = new Map<string, Page>();
  readonly #contexts: BrowserContext[] = [];
  #browser: Browser | undefined;
  #sandbox: Sandbox | undefined;

  async open(): Promise<void> {
    this.#browser ??= await launchChromium();
    const log: Log = {
      info: () => undefined,
      warn: () => undefined,
      error: (fields, message) => void this.complaints.push(`${message} ${JSON.stringify(fields)}`),
    };
    const manifest = sourceManifest(this.#folder);
    this.#sandbox = await createSandbox({ folder: join(this.#folder, '.sandbox'), port: 0, log, manifest });
  }

  /** Stops the sandbox and starts it again on what it kept; everybody has to open their window anew. */
  async restart(): Promise<void> {
    await this.#leave();
    await this.#sandbox?.stop();
    await this.open();
  }

  async close(): Promise<void> {
    await this.#leave();
    await this.#browser?.close();
    await this.#sandbox?.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get url(): string {
    return this.#sandbox?.url ?? '';
  }

  /** Somebody's own browser window, opened when first asked for. */
  async page(whose: string): Promise<Page> {
    const open = this.#pages.get(whose);
    if (open) return open;
    const context = await this.#browser!.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(15_000);
    this.#contexts.push(context);
    const page = await context.newPage();
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) {
        this.complaints.push(`${whose}: ${line.text()} ${line.location().url}`);
      }
    });
    page.on('pageerror', (error) => this.complaints.push(`${whose}: ${error.message}`));
    this.#pages.set(whose, page);
    return page;
  }

  /** A window of the chat page; all who chat share it, as the sandbox's one user does. */
  async chat(platform: 'slack' | 'discord'): Promise<Chat> {
    return new Chat(await this.page('chat'), platform, this.url);
  }

  /** Signs somebody in to the demo host, by the first name, and gives their window. */
  async signIn(firstName: string): Promise<Page> {
    const person = this.#sandbox?.people.find(({ name }) => name.startsWith(firstName));
    const page = await this.page(firstName);
    await page.goto(`${this.url}/sign-in`);
    await page.getByLabel('E-mail').fill(person?.email ?? '');
    await page.getByLabel('Password').fill(person?.password ?? '');
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await loaded;
    return page;
  }

  /** The mails there are, latest first. */
  async mails(): Promise<{ to: string; subject: string; code: string }[]> {
    const page = await this.page('mail');
    await page.goto(`${this.url}/sandbox/mail`);
    const cards = await page.locator('.sb-mails > li').all();
    return Promise.all(
      cards.map(async (card) => ({
        to: await card.locator('bdi').first().innerText(),
        subject: await card.locator('h2').innerText(),
        code: (await card.locator('.lk-code').allInnerTexts())[0] ?? '',
      })),
    );
  }

  /** The code in the newest mail to an address that isn't `before`. */
  async codeFor(address: string, before = ''): Promise<string> {
    return until(async () => {
      const newest = (await this.mails()).find(({ to, code }) => to === address && code !== '');
      return newest && newest.code !== before ? newest.code : undefined;
    });
  }

  /** Keeps a picture where `LATCHKEY_SHOTS` points. */
  async shot(page: Page, name: string): Promise<void> {
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: join(shots, `${name}.png`) });
  }

  async #leave(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close();
    this.#pages.clear();
  }
}

/** Asks again until there is an answer. */
export async function until<T>(ask: () => Promise<T | undefined>, patienceMs = 15_000): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error('Nothing happened in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What a page's main part says, once it says something in particular; it is loaded anew until then. */
export async function reads(page: Page, text: string): Promise<string> {
  return until(async () => {
    const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    if (words.includes(text)) return words;
    await page.reload();
    return undefined;
  });
}
