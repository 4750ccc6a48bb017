/** A browser without script: loads pages of a sandbox, and sends their forms. */
export class Visitor {
  readonly #url: string;
  html = '';
  path = '/sandbox';

  constructor(url: string) {
    this.#url = url;
  }

  async open(path = this.path): Promise<string> {
    const answer = await fetch(`${this.#url}${path}`);
    this.path = path;
    return (this.html = await answer.text());
  }

  /** Sends the last form of the page that has such a button or field, with what is filled in; then loads where it leads. */
  async send(having: string, values: Readonly<Record<string, string>> = {}): Promise<string> {
    const form = this.#forms().findLast((one) => one.includes(having));
    if (form === undefined) throw new Error(`no form has ${having}`);
    const answer = await fetch(`${this.#url}${attribute(form, 'action')}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: this.#url },
      body: new URLSearchParams({ ...hidden(form), ...values }),
    });
    if (answer.status !== 303) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
    return this.open(answer.headers.get('location') ?? '');
  }

  /** Loads the page until it says that. */
  async sees(words: string): Promise<void> {
    const deadline = Date.now() + 15_000;
    while (!this.html.includes(words)) {
      if (Date.now() > deadline) throw new Error(`never saw ${words}`);
      await this.open();
    }
  }

  #forms(): string[] {
    return this.html.match(/<form method="post"[\s\S]*?<\/form>/g) ?? [];
  }
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(tag) ?? [];
  return value.replaceAll('&amp;', '&');
}

function hidden(form: string): Record<string, string> {
  const inputs = form.match(/<input type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]));
}
