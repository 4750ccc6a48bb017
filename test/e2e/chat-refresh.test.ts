import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { renderChatPage } from '../../sandbox/views';
import { describeInChromium, launchChromium } from '../support/chromium';
import { chat, modal, pane } from '../support/gallery/sandbox-pages';

const many = Array.from({ length: 60 }, (_, at) => ({
  id: `${at}`,
  who: 'Ada',
  at: '14:00',
  text: `word ${at}`,
}));

describeInChromium('the chat page in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let version: number;
  let asked: number;
  let isAsking: boolean;

  /** What the page is, at the version it has now. */
  const render = () => {
    const messages = [...many, { id: 'last', who: 'Bot', at: '14:01', text: `version ${version}` }];
    return renderChatPage({
      ...chat,
      version: String(version),
      panes: [pane('slack', { messages, ...(isAsking ? { modal } : {}) })],
    });
  };

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    [version, asked, isAsking] = [1, 0, false];
    page = await browser.newPage();
    await page.route('**/*', (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/chat/version') {
        return route.fulfill({ body: String(version), headers: { asked: String(++asked) } });
      }
      if (path === '/assets/chat.js') {
        return route.fulfill({ path: join(__dirname, '../../sandbox/assets/chat.js') });
      }
      if (path === '/assets/sandbox.css') {
        return route.fulfill({ path: join(__dirname, '../../sandbox/assets/sandbox.css') });
      }
      return route.fulfill(
        path === '/chat' ? { contentType: 'text/html', body: render() } : { status: 404, body: '' },
      );
    });
    await page.clock.install();
    await page.goto('http://sandbox.test/chat');
  });
  afterEach(() => page.close());

  const atEnd = () =>
    page.evaluate(`(() => { const box = document.getElementById('slack-scroll');
      return box.scrollHeight - box.scrollTop - box.clientHeight < 2; })()`);

  it('begins at the newest message, and follows what the bots say', async () => {
    expect(await atEnd()).toBe(true);
    version = 2;
    await page.getByText('version 2').waitFor();
    expect(await atEnd()).toBe(true);
  });

  it('keeps the place of somebody who reads further up', async () => {
    await page.evaluate("document.getElementById('slack-scroll').scrollTop = 120");
    expect(await atEnd()).toBe(false);
    version = 2;
    await page.getByText('version 2').waitFor({ state: 'attached' });
    expect(await page.evaluate("document.getElementById('slack-scroll').scrollTop")).toBe(120);
  });

  it('leaves the page alone while somebody writes, and catches up after', async () => {
    await page.fill('#slack-box', '/support');
    version = 2;
    await page.clock.runFor(5000);
    expect(await page.inputValue('#slack-box')).toBe('/support');
    expect(await page.getByText('version 2').count()).toBe(0);
    await page.fill('#slack-box', '');
    await page.getByText('version 2').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('slack-box');
    expect(asked).toBeGreaterThan(0);
  });

  const focused = () =>
    page.evaluate<string>('document.activeElement.id || document.activeElement.className');

  it('goes on writing where a command was sent from', async () => {
    await page.fill('#slack-box', '/support');
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.getElementById('slack-box').value === ''");
    await page.waitForFunction("document.activeElement.id === 'slack-box'");
  });

  it('gives the keyboard to a form that opens, and takes it back when Escape closes it', async () => {
    await page.focus('#slack-box');
    [version, isAsking] = [2, true];
    await page.locator('.ch-modal').waitFor();
    expect(await page.evaluate("document.activeElement.closest('.ch-modal') !== null")).toBe(true);
    await page.focus('.ch-sheetfoot .ch-btn.go');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('ch-x');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('ch-btn go');
    isAsking = false;
    await page.keyboard.press('Escape');
    await page.locator('.ch-modal').waitFor({ state: 'detached' });
    await page.waitForFunction("document.activeElement.id === 'slack-box'");
  });
});
