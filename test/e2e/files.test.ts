import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describeInChromium } from '../support/chromium';
import { onDatabase } from '../support/databases';
import { browse, type Browsed, NOTES_WORK } from './browsed';

const PEOPLE = '/latchkey/client/1042/people';

describeInChromium('links that answer a file, with scripts', () => {
  onDatabase('sqlite', 'say that it is under way', (_open, place) => {
    let on: Browsed;
    let page: Page;
    beforeAll(async () => {
      on = await browse(place, 'grace');
    });
    beforeEach(async () => {
      page = await on.context.newPage();
    });
    afterEach(() => page.close());
    afterAll(() => on.close());

    const noted = () => page.evaluate(`sessionStorage.getItem('shown')`);
    const isShown = () => page.locator('#working').isVisible();
    const slowly = (path: string, waitMs: number) =>
      page.route(`${on.url}${path}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        await route.continue();
      });

    test('once it takes longer than a second, and save it under its name', async () => {
      await page.goto(`${on.url}${PEOPLE}`);
      await slowly(`${PEOPLE}/export`, 2500);
      await page.evaluate(NOTES_WORK);
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Everybody as CSV' }).click();
      await page.locator('#working').waitFor();
      const file = await saved;
      expect(file.suggestedFilename()).toBe('people.csv');
      expect(await readFile(await file.path(), 'utf8')).toContain('Priya');
      expect(await noted()).toContain('This takes a moment.');
      expect(await isShown()).toBe(false);
      expect(page.url()).toBe(`${on.url}${PEOPLE}`);
      expect(on.complaints).toEqual([]);
    });

    test('and say nothing where it is quick', async () => {
      await page.goto(`${on.url}/latchkey/client/1042/activity`);
      await page.evaluate(NOTES_WORK);
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: 'As CSV' }).click();
      expect((await saved).suggestedFilename()).toBe('activity.csv');
      expect(await isShown()).toBe(false);
    });

    test.each([
      ['a refusal', { status: 429, contentType: 'text/html', body: '<h1>Wait an hour</h1>' }],
      ['the way to sign in', { status: 302, headers: { Location: `${PEOPLE}?search=asked` } }],
    ])('and lead plainly to %s', async (_what, answer) => {
      await page.goto(`${on.url}${PEOPLE}`);
      await page.route(`${on.url}${PEOPLE}/export`, (route) => route.fulfill(answer));
      await page.getByRole('link', { name: 'Everybody as CSV' }).click();
      await page.waitForURL((to) => to.pathname.endsWith('/export') || to.search === '?search=asked');
    });

    test('a form that answers one is sent the same way', async () => {
      await page.setExtraHTTPHeaders({ 'X-Who': 'marta' });
      await page.goto(`${on.url}/latchkey/admin/people`);
      await slowly('/latchkey/admin/people/export', 1500);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'CSV' }).click();
      await page.locator('#working').waitFor();
      const file = await saved;
      expect(file.suggestedFilename()).toBe('people.csv');
      expect(await readFile(await file.path(), 'utf8')).toContain('Priya');
      expect(await isShown()).toBe(false);
    });
  });

  onDatabase('sqlite', 'are plain links without', (_open, place) => {
    test('which browsers save by themselves', async () => {
      const on = await browse(place, 'grace');
      const context = await on.context.browser()?.newContext({
        javaScriptEnabled: false,
        extraHTTPHeaders: { 'X-Who': 'grace' },
      });
      const page = await context?.newPage();
      if (!page) throw new Error('no browser');
      await page.goto(`${on.url}${PEOPLE}`);
      const saved = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Everybody as CSV' }).click();
      expect((await saved).suggestedFilename()).toBe('people.csv');
      await on.close();
    });
  });
});
