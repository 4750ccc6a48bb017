// Without it everything works. It follows the device's theme where one chose "as device".
(() => {
  const root = document.documentElement;
  if (root.dataset.theme !== 'auto') return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => root.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', follow);
  follow();
})();

// The editor: what will change is asked for anew after each tick, as the button beside it asks; saving stays a button.
(() => {
  const ASKED = new Set(['tick', 'close', 'ends', 'day']);
  const KEPT = ['seen', 'looked', 'doors'];
  const WAIT_MS = 250;
  let waiting;
  let asking;

  const start = () => {
    const form = document.getElementById('editor');
    if (!(form instanceof HTMLFormElement) || !document.getElementById('review')) return;
    form.addEventListener('change', ({ target }) => {
      if (!ASKED.has(target.name)) return;
      clearTimeout(waiting);
      asking?.abort();
      waiting = setTimeout(() => void ask(form), WAIT_MS);
    });
  };

  async function ask(form) {
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set('do', 'preview');
    try {
      const options = { method: 'POST', body, redirect: 'error', signal: asking.signal };
      const answer = await fetch(form.action, { ...options, credentials: 'same-origin' });
      if (!answer.ok) return;
      show(form, new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      // What was there stays: the button asks again.
    }
  }

  function show(form, page) {
    const next = page.getElementById('review');
    const itsForm = page.getElementById('editor');
    if (!next || !itsForm) return;
    swap(document.getElementById('review'), next);
    for (const name of KEPT) keep(form, name, field(itsForm, name)?.value);
    const [bar, itsBar] = [document, page].map((one) => one.querySelector('.lk-bar'));
    if (bar && itsBar) bar.replaceChildren(...itsBar.childNodes);
  }

  /** The count is read out, so that its place stays the same one; all below the heading is new. */
  function swap(now, next) {
    const [live, itsLive] = [now, next].map((one) => one.querySelector('[aria-live]'));
    if (live.textContent !== itsLive.textContent) live.replaceChildren(...itsLive.childNodes);
    while (now.children.length > 1) now.lastElementChild.remove();
    now.append(...[...next.children].slice(1));
  }

  const field = (form, name) => form.querySelector(`:scope > input[type=hidden][name=${name}]`);

  function keep(form, name, value) {
    const there = field(form, name);
    if (value === undefined) return there?.remove();
    if (there) return void (there.value = value);
    const made = Object.assign(document.createElement('input'), { type: 'hidden', name, value });
    form.prepend(made);
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();

// What was sent, or is fetched as a file, and takes longer than a second says that it is under way.
(() => {
  const PATIENCE_MS = 1000;
  let waiting;
  let fetching = false;
  const show = (isShown) => {
    const working = document.getElementById('working');
    if (working) working.hidden = !isShown;
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PATIENCE_MS, true);
  };
  const rest = () => {
    clearTimeout(waiting);
    show(false);
  };
  addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (!('file' in form.dataset)) return wait();
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form));
    void take(form.action, { method: 'POST', body }, () => form.submit());
  });
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-file]');
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    void take(link.href, {}, () => location.assign(link.href));
  });
  // A page that comes back as it was left is not at work any more.
  addEventListener('pageshow', rest);

  /** Saves what is answered; what is no file (a refusal, the way to sign in) is gone to as without a script. */
  async function take(from, options, go) {
    if (fetching) return;
    fetching = true;
    wait();
    const file = await fileAt(from, options);
    fetching = false;
    rest();
    if (file) save(file);
    else go();
  }

  async function fileAt(from, options) {
    try {
      const answer = await fetch(from, { ...options, redirect: 'manual', credentials: 'same-origin' });
      const [, name] =
        /^attachment; filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition')) ?? [];
      return answer.ok && name ? { name, body: await answer.blob() } : undefined;
    } catch {
      return undefined;
    }
  }

  function save({ name, body }) {
    const href = URL.createObjectURL(body);
    Object.assign(document.createElement('a'), { href, download: name }).click();
    // Browsers read it after the click.
    setTimeout(() => URL.revokeObjectURL(href), PATIENCE_MS * 60);
  }
})();
