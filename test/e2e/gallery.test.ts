import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describeInChromium, launchChromium } from '../support/chromium';
import { gallery } from '../support/gallery';
import { serveGallery, urlOf } from '../support/serve-gallery';

// Where to leave a picture of each page, to be looked at: LATCHKEY_SHOTS=/tmp/shots npx jest test/e2e/gallery
const shots = process.env.LATCHKEY_SHOTS;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pictures = gallery();

/** What axe finds, as readable lines. */
async function violations(page: Page, but: readonly string[] = []): Promise<unknown> {
  await page.evaluate(axe);
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, rules: ${JSON.stringify(rules)}, resultTypes: ['violations'] })
       .then((result) => result.violations.flatMap((rule) => rule.nodes.map((node) =>
         rule.id + ' ' + node.target.join(' ') + ': ' + (node.failureSummary ?? '').replace(/\\s+/g, ' '))))`,
  );
}

describeInChromium('the gallery in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (shots !== undefined) mkdirSync(shots, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('finds fault with a page that has some', async () => {
    const page = await browser.newPage();
    await page.setContent('<html><body><input><div style="width:9000px">wide</div></body></html>');
    expect(await violations(page)).toContainEqual(expect.stringMatching(/^label input/u));
    await page.close();
  });

  describe.each([1280, 360])('at %i px', (width) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage({ viewport: { width, height: width < 500 ? 800 : 900 } });
      await serveGallery(page, pictures);
    });
    afterAll(() => page.close());

    it.each(pictures.map(({ name }) => name))(
      '%s has nothing that axe objects to, and no sideways scrolling',
      async (name) => {
        await page.goto(urlOf(name));
        if (shots !== undefined) {
          await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
        }
        const root = 'document.documentElement';
        expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
        // Colours are the same at every width, and what axe takes longest for.
        expect(await violations(page, width < 500 ? ['color-contrast'] : [])).toEqual([]);
      },
    );
  });
});
