import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Stage } from '../e2e/stage';
import { IMAGES } from './shown-images';
import { SHOTS, type Shot } from './pages';

const MOUNT = '/latchkey';

/** Takes every picture that the guides show anew, in a sandbox of its own. */
async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const stage = new Stage();
  await stage.open();
  try {
    const windows = new Map<string, Page>();
    for (const who of new Set(SHOTS.map((shot) => shot.who))) windows.set(who, await stage.signIn(who));
    await prepare(stage, windows);
    for (const shot of SHOTS) await take(stage, windows.get(shot.who)!, shot);
  } finally {
    await stage.close();
  }
}

/** Something to see: a ticket, and a wish that waits. */
async function prepare({ url }: Stage, windows: ReadonlyMap<string, Page>): Promise<void> {
  const [grace, jonas] = [windows.get('Grace')!, windows.get('Jonas')!];
  await grace.goto(`${url}${MOUNT}/client/1042/tickets/new`);
  await grace.getByLabel('Department').selectOption('technical');
  await grace.getByLabel('Subject').fill('The shop is slow since this morning');
  await grace.getByLabel('Message').fill('Orders take half a minute. Nothing was changed on our side.');
  await grace.getByRole('button', { name: 'Open ticket' }).click();
  await jonas.goto(`${url}${MOUNT}/client/1042/me?ask=billing.invoices#ask`);
  await jonas.getByRole('button', { name: 'Ask', exact: false }).last().click();
}

async function take({ url }: Stage, page: Page, { name, at, follow }: Shot): Promise<void> {
  await page.setViewportSize({ width: 1120, height: 760 });
  await page.goto(`${url}${MOUNT}${at}`);
  if (follow !== undefined) await page.goto(new URL(await hrefOf(page, follow), url).href);
  const title = await page.title();
  process.stdout.write(`${name}: ${title}\n`);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
}

async function hrefOf(page: Page, link: string): Promise<string> {
  return (await page.locator(link).first().getAttribute('href')) ?? '';
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
