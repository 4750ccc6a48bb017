import type { Locator, Page } from 'playwright-core';

/** One window of the chat page, used as a person uses it. */
export class Chat {
  readonly page: Page;
  readonly pane: Locator;
  readonly #platform: 'slack' | 'discord';
  readonly #url: string;

  constructor(page: Page, platform: 'slack' | 'discord', url: string) {
    this.page = page;
    this.pane = page.locator(`#${platform}`);
    this.#platform = platform;
    this.#url = url;
  }

  /** Becomes somebody, by name. */
  async as(name: string): Promise<void> {
    await this.page.goto(`${this.#url}/sandbox`);
    const chooser = this.pane.locator('form.ch-as select');
    const label = (await chooser.locator('option').allTextContents()).find((text) => text.startsWith(name));
    await chooser.focus(); // what somebody is choosing in is not refreshed under their hands
    await chooser.selectOption({ label: label! });
    await this.#loading(() => this.pane.getByRole('button', { name: 'Switch' }).click());
  }

  /** How somebody stands in the chooser. */
  async labelOf(name: string): Promise<string> {
    const labels = await this.pane.locator('form.ch-as option').allTextContents();
    return labels.find((text) => text.startsWith(name)) ?? '';
  }

  /** Opens the direct message with the bot. */
  async direct(): Promise<void> {
    await this.#loading(() => this.pane.locator('.ch-rail li.app a').click());
  }

  /** Writes into the box: a message, or a command. */
  async say(text: string): Promise<void> {
    const box = this.page.locator(`#${this.#platform}-box`);
    await box.fill(text);
    await this.#loading(() => box.press('Enter'));
  }

  /** Writes below the newest message that has a thread. */
  async replyInThread(text: string): Promise<void> {
    const box = this.pane.locator('.ch-thread input[name=text]').last();
    await box.fill(text);
    await this.#loading(() => box.press('Enter'));
  }

  /** Presses the newest button of that name, in the form over the window if there is one. */
  async press(name: string): Promise<void> {
    await this.#loading(() => this.#button(name).click());
  }

  /** Presses a button above the windows: the clock's, or one that sends the bot away. */
  async control(name: string): Promise<void> {
    await this.#loading(() => this.page.getByRole('button', { name, exact: true }).click());
  }

  /** Where the newest link of that name leads. */
  async linkOf(name: string): Promise<string> {
    const link = this.pane.getByRole('link', { name }).last();
    return (await link.getAttribute('href')) ?? '';
  }

  /** Fills fields of the open form by their labels; of a menu by the words of the choice. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    await this.form.waitFor();
    for (const [label, value] of Object.entries(values)) {
      const field = this.form.getByLabel(label);
      const isMenu = (await field.locator('option').count()) > 0;
      await (isMenu ? field.selectOption({ label: value }) : field.fill(value));
    }
  }

  /** The form over the window. */
  get form(): Locator {
    return this.pane.getByRole('dialog');
  }

  /** The choices of a menu of the open form. */
  async choices(label: string): Promise<string[]> {
    return this.form.getByLabel(label).locator('option').allTextContents();
  }

  /** Waits until the window says that somewhere. */
  async hears(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).last().waitFor({ timeout: 15_000 });
  }

  /** What the newest message, or the form over the window, says. */
  async latest(): Promise<string> {
    const form = (await this.form.count()) > 0;
    const shown = form ? this.form : this.pane.locator('.ch-list > .ch-msg').last();
    return (await shown.innerText()).replace(/\s+/g, ' ');
  }

  /** Puts every open form away. */
  async close(): Promise<void> {
    while ((await this.form.count()) > 0) await this.#loading(() => this.form.locator('.ch-x').click());
  }

  /** Sends the open form off, whatever its button is called here. */
  async submit(): Promise<void> {
    await this.#loading(() => this.form.locator('.ch-sheetfoot button.go').click());
  }

  #button(name: string): Locator {
    return this.pane.locator('.ch-modal, .ch-list').last().getByRole('button', { name, exact: true }).last();
  }

  async #loading(act: () => Promise<unknown>): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await act();
    await loaded;
  }
}
