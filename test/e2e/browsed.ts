import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { mountPlugin, type Mounted } from '../plugin/http/mounted-plugin';
import { launchChromium } from '../support/chromium';
import type { Place } from '../support/databases';

/** The plugin on a socket, and a browser that is signed in there. */
export interface Browsed {
  readonly url: string;
  readonly host: Mounted;
  readonly context: BrowserContext;
  /** What pages complained about: scripts, and what the policy kept from them. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** Opens both over a fresh database. */
export async function browse(place: Place, who: string): Promise<Browsed> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const host = await mountPlugin(place, { publicUrl: url });
  server.on('request', host.app);
  const browser = await launchChromium();
  const context = await browser.newContext({ extraHTTPHeaders: { 'X-Who': who } });
  const complaints: string[] = [];
  context.on('console', (message) => {
    const isOurs = !message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && isOurs) complaints.push(message.text());
  });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await host.core.close();
  };
  return { url, host, context, complaints, close };
}

/** Keeps in the page's session what is said to be under way, also for the page after. */
export const NOTES_WORK = `new MutationObserver(() => sessionStorage.setItem('shown', document.getElementById('working').innerText))
  .observe(document.getElementById('working'), { attributes: true })`;
