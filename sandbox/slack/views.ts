import { breach } from './breach';
import { checkView } from './check-view';
import { textOf, type Fields } from './json';
import { LIMITS } from './limits';
import { normaliseBlocks } from './normalise-blocks';
import { APP, type World } from './world';

/** One modal or home view as it is now, with what the person typed. */
export interface View {
  readonly id: string;
  readonly userId: string;
  readonly rootId: string;
  readonly previousId?: string;
  hash: string;
  content: Fields;
  values: Fields;
}

/** The modals each person has open, one upon the other, and each person's home tab. */
export class Views {
  readonly #world: World;
  readonly #stacks = new Map<string, View[]>();
  readonly #homes = new Map<string, View>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The person's open modals, the visible one last. */
  stack(userId: string): readonly View[] {
    return this.#stacks.get(userId) ?? [];
  }

  /** The person's home tab, once the app has published one. */
  home(userId: string): View | undefined {
    return this.#homes.get(userId);
  }

  /** The view with this id, or the one the app gave this external id. */
  find(viewId: string, externalId = ''): View | undefined {
    const all = [...[...this.#stacks.values()].flat(), ...this.#homes.values()];
    return all.find((view) =>
      viewId === '' ? externalId !== '' && view.content['external_id'] === externalId : view.id === viewId,
    );
  }

  /** Shows a first modal. */
  open(userId: string, content: unknown): View {
    const view = this.#make(userId, checkView(content, 'modal'));
    this.#stacks.set(userId, [view]);
    return view;
  }

  /** Lays a modal on top of those that are open. */
  push(userId: string, content: unknown): View {
    const stack = this.stack(userId);
    if (stack.length >= LIMITS.viewStack.limit) throw breach('viewStack');
    const view = this.#make(userId, checkView(content, 'modal'), stack.at(-1));
    this.#stacks.set(userId, [...stack, view]);
    return view;
  }

  /** Replaces what a view shows; with a hash, only if nobody did so in between. */
  update(view: View, content: unknown, hash = ''): View {
    const checked = checkView(content, view.content['type'] === 'home' ? 'home' : 'modal');
    if (hash !== '' && hash !== view.hash) throw breach('viewHash');
    view.content = this.#normalise(checked);
    view.hash = this.#world.nextId(`${this.#world.now()}.`);
    return view;
  }

  /** Sets the person's home tab. */
  publish(userId: string, content: unknown, hash = ''): View {
    const known = this.#homes.get(userId);
    if (known) return this.update(known, content, hash);
    const view = this.#make(userId, checkView(content, 'home'));
    this.#homes.set(userId, view);
    return view;
  }

  /** Takes the visible modal away, or all of them. */
  close(userId: string, all = false): void {
    this.#stacks.set(userId, all ? [] : this.stack(userId).slice(0, -1));
  }

  /** The view as the Web API and payloads show it. */
  present(view: View): Fields {
    const content = view.content;
    return {
      id: view.id,
      team_id: this.#world.team.id,
      app_id: APP.appId,
      app_installed_team_id: this.#world.team.id,
      bot_id: APP.botId,
      title: content['title'],
      close: content['close'] ?? null,
      submit: content['submit'] ?? null,
      private_metadata: '',
      callback_id: '',
      external_id: '',
      clear_on_close: false,
      notify_on_close: false,
      ...content,
      hash: view.hash,
      root_view_id: view.rootId,
      previous_view_id: view.previousId ?? null,
      state: { values: view.values },
    };
  }

  #make(userId: string, checked: Fields, below?: View): View {
    const externalId = textOf(checked['external_id']);
    if (this.find('', externalId)) throw breach('externalIdUsed');
    const id = this.#world.nextId('V');
    const hash = this.#world.nextId(`${this.#world.now()}.`);
    const place = { rootId: below?.rootId ?? id, ...(below ? { previousId: below.id } : {}) };
    return { id, userId, hash, content: this.#normalise(checked), values: {}, ...place };
  }

  #normalise(content: Fields): Fields {
    const blocks = normaliseBlocks(content['blocks'], (prefix) => this.#world.nextId(prefix));
    return { ...content, blocks };
  }
}
