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
/** What may be otherwise on a phone: what is shown there only, and what has less room. */
const onPhones = [
  ...['aria-allowed-role', 'aria-hidden-focus', 'aria-required-children', 'aria-required-parent'],
  ...['button-name', 'empty-heading', 'empty-table-header', 'heading-order', 'label', 'landmark-unique'],
  ...['link-in-text-block', 'link-name', 'nested-interactive', 'page-has-heading-one', 'region'],
  ...['scrollable-region-focusable', 'select-name', 'summary-name', 'target-size', 'th-has-data-cells'],
];
const pictures = gallery();

/** What axe finds, as readable lines. */
async function violations(page: Page, options: Record<string, unknown>): Promise<unknown> {
  return page.evaluate(
    `axe.run(document, { ...${JSON.stringify(options)}, resultTypes: ['violations'], preload: false })
       .then((result) => result.violations.flatMap((rule) => rule.nodes.map((node) =>
         rule.id + ' ' + node.target.join(' ') + ': ' + (node.failureSummary ?? '').replace(/\\s+/g, ' '))))`,
  );
}

const ALL = { runOnly: { type: 'tag', values: tags } };
const PHONE = { runOnly: { type: 'rule', values: onPhones } };
/** What takes longest over hundreds of rows, and finds of them what it finds of one. */
const MANY = { ...ALL, rules: { 'color-contrast': { enabled: false } } };

/** A page at each width: pictures taken on the way, nothing that scrolls sideways, nothing that axe objects to. */
async function look(page: Page, name: string, width: number, rules: Record<string, unknown>) {
  await page.setViewportSize({ width, height: width < 500 ? 800 : 900 });
  if (shots !== undefined) {
    await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
  }
  const root = 'document.documentElement';
  const over = await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`);
  return { width, over, faults: await violations(page, rules) };
}

describeInChromium('the gallery in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    if (shots !== undefined) mkdirSync(shots, { recursive: true });
    browser = await launchChromium();
    page = await browser.newPage();
    await serveGallery(page, pictures);
  });
  afterAll(() => browser.close());

  it.each([
    ['a wide page', ALL, 1280],
    ['a phone', PHONE, 360],
  ])('finds fault on %s with what has some', async (_name, rules, width) => {
    await page.setContent('<html><body><input><div style="width:9000px">wide</div></body></html>');
    await page.evaluate(axe);
    const { over, faults } = await look(page, 'faulty', width, rules);
    expect(over).toBeGreaterThan(1000);
    expect(faults).toContainEqual(expect.stringMatching(/^label input/u));
  });

  it.each(pictures.map(({ name }) => name))(
    '%s has nothing that axe objects to, and no sideways scrolling, on a desk and on a phone',
    async (name) => {
      await page.goto(urlOf(name));
      await page.evaluate(axe);
      const desk = await look(page, name, 1280, name.endsWith('-many') ? MANY : ALL);
      const looks = [desk, await look(page, name, 360, PHONE)];
      expect(looks).toEqual([1280, 360].map((width) => ({ width, over: 0, faults: [] })));
    },
  );
});
