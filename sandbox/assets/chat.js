// Without it the chat page works by reloading. With it, the page follows what the bots do:
// it asks once a second for the version and swaps #panes when that changed, never under somebody's fingers.
(() => {
  const panes = () => document.getElementById('panes');
  const modals = () => [...document.querySelectorAll('#panes .ch-modal')];
  const WRITING = 'writing';
  const scrollers = () => [...document.querySelectorAll('#panes .ch-scroll')];
  const isField = (element) =>
    element instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

  /** A field in use: focused and with something in it, or any open form with something typed. */
  function busy() {
    const region = panes();
    const held = document.activeElement;
    if (region?.contains(held) && isField(held) && (held.value !== '' || held.tagName === 'SELECT'))
      return true;
    return [...(region?.querySelectorAll('textarea, input[type=text], input:not([type])') ?? [])].some(
      (field) => field.value !== field.defaultValue,
    );
  }

  function toEnd() {
    for (const box of scrollers()) box.scrollTop = box.scrollHeight;
  }

  /** Where each list stood; one that stood at its end stays at its end. */
  function remember() {
    return new Map(
      scrollers().map((box) => [
        box.id,
        box.scrollHeight - box.scrollTop - box.clientHeight < 40 ? 'end' : box.scrollTop,
      ]),
    );
  }

  function restore(places, focused) {
    for (const box of scrollers()) {
      const place = places.get(box.id);
      box.scrollTop = typeof place === 'number' ? place : box.scrollHeight;
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  /** What Tab reaches inside, fields before the button that closes. */
  const stops = (modal) => [
    ...modal.querySelectorAll('input:not([type=hidden]), select, textarea, button, a'),
  ];

  /** A modal takes the keyboard, with its first field, else its first button below the head. */
  function enter(modal) {
    if (!modal) return;
    const [close, ...others] = stops(modal);
    (others[0] ?? close)?.focus({ preventScroll: true });
  }

  /** In a modal Tab goes round, and Escape puts it away as its Cancel does. */
  function onKey(event) {
    const modal = document.activeElement?.closest('.ch-modal');
    if (!modal) return;
    if (event.key === 'Escape') return modal.querySelector('.ch-x').click();
    if (event.key !== 'Tab') return;
    const list = stops(modal);
    const leaves = document.activeElement === (event.shiftKey ? list[0] : list.at(-1));
    if (!leaves) return;
    event.preventDefault();
    (event.shiftKey ? list.at(-1) : list[0]).focus();
  }

  /** Every form loads the page anew: where one wrote, or wrote last in that window, one goes on writing. */
  function onSubmit({ target }) {
    const pane = target.closest('.ch');
    if (pane)
      sessionStorage.setItem(WRITING, target.querySelector('input[name=text]')?.id ?? `${pane.id}-box`);
  }

  function goOn() {
    const id = sessionStorage.getItem(WRITING);
    sessionStorage.removeItem(WRITING);
    if (id) document.getElementById(id)?.focus({ preventScroll: true });
    enter(modals()[0]);
  }

  async function refresh() {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('panes');
    const old = panes();
    if (!fresh || !old || busy()) return;
    const places = remember();
    const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
    const known = modals().map(({ id }) => id);
    const held = document.activeElement?.closest('.ch-modal')?.id;
    old.replaceWith(fresh);
    restore(places, focused);
    enter(modals().find(({ id }) => id === held || !known.includes(id)));
  }

  async function look() {
    const region = panes();
    if (!region || busy() || document.hidden) return;
    const answer = await fetch(region.dataset.versionUrl, { cache: 'no-store' });
    if (answer.ok && (await answer.text()).trim() !== region.dataset.version) await refresh();
  }

  async function follow() {
    for (;;) {
      // A restart of the sandbox only pauses it.
      await look().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }

  if (!panes()) return;
  toEnd();
  goOn();
  document.addEventListener('keydown', onKey);
  document.addEventListener('submit', onSubmit);
  void follow();
})();
