import type { Page } from 'playwright-core';
import { describeInChromium } from '../support/chromium';
import { onDatabase } from '../support/databases';
import { browse, type Browsed, NOTES_WORK } from './browsed';

const PRIYA = '/latchkey/client/1042/people/contact-33/access';

describeInChromium('the editor with scripts', () => {
  onDatabase('sqlite', 'says what will change', (_open, place) => {
    let on: Browsed;
    let page: Page;
    let url: string;
    beforeAll(async () => {
      on = await browse(place, 'grace');
      url = on.url;
      page = await on.context.newPage();
    });
    afterAll(() => on.close());
    const review = () => page.locator('#review');
    const count = () => review().locator('[aria-live]');

    test('after each tick, and saves just that', async () => {
      await page.goto(`${url}${PRIYA}`);
      const live = await count().elementHandle();
      await page.getByLabel('Receive generic emails').check();
      await count().getByText('1 change').waitFor();
      expect(await review().innerText()).toContain('Receive generic emails');
      await page.locator('input[name=close][value=sales]').check();
      await count().getByText('2 changes').waitFor();
      expect(await review().innerText()).toContain('Priya opens and sees no tickets there');
      // What is read out stands where it stood.
      expect(await live.evaluate((one) => one.isConnected)).toBe(true);
      await page.locator('input[name=close][value=sales]').uncheck();
      await count().getByText('1 change', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Save changes' }).first().click();
      await page.getByText('Saved.').waitFor();
      expect(await page.getByLabel('Receive generic emails').isChecked()).toBe(true);
      expect(await page.locator('input[name=close][value=sales]').isChecked()).toBe(false);
    });

    test('takes it back when nothing is left, without a word against the policy', async () => {
      await page.goto(`${url}${PRIYA}`);
      await page.getByLabel('Receive generic emails').uncheck();
      await count().getByText('1 change').waitFor();
      await page.getByLabel('Receive generic emails').check();
      await review().getByText('Nothing yet').waitFor();
      expect(await page.locator('form#editor > input[name=looked]').count()).toBe(0);
      expect(on.complaints).toEqual([]);
    });

    test('says that something is under way once it takes longer than a second', async () => {
      await page.goto(`${url}${PRIYA}`);
      await page.getByLabel('Receive generic emails').uncheck();
      await count().getByText('1 change').waitFor();
      expect(await page.locator('#working').isVisible()).toBe(false);
      await page.route(`${url}${PRIYA}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await route.continue();
      });
      await page.evaluate(NOTES_WORK);
      await page.getByRole('button', { name: 'Save changes' }).first().click();
      await page.getByText('Saved.').waitFor();
      expect(await page.evaluate(`sessionStorage.getItem('shown')`)).toContain('This takes a moment.');
      expect(await page.locator('#working').isVisible()).toBe(false);
      expect(on.complaints).toEqual([]);
    });
  });
});
