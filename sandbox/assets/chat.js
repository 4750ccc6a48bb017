// Without it the chat page works by reloading. With it, the page follows what the bots do:
// it asks once a second for the version and swaps #panes when that changed, never under somebody's fingers.
(() => {
  const panes = () => document.getElementById('panes');
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

  async function refresh() {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('panes');
    const old = panes();
    if (!fresh || !old || busy()) return;
    const places = remember();
    const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
    old.replaceWith(fresh);
    restore(places, focused);
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
  void follow();
})();
