import { tagsOf } from '../../support/gallery/markup';
import type { Mounted } from './mounted-plugin';

/** What a form sends: several texts under one name, as tick boxes do. */
export type Fields = Record<string, string | readonly string[]>;

const ENTITIES: Record<string, string> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const plain = (text: string) => text.replaceAll(/&(quot|amp|lt|gt);/g, (one) => ENTITIES[one] ?? one);

/** The editor of a page as a browser has it: it sends what is ticked and chosen, and the button that is pressed. */
export class EditorForm {
  readonly ticks: Set<string>;
  /** Ids of the departments that are ticked. */
  readonly closed: Set<string>;
  readonly boxes: ReadonlyMap<string, { free: boolean }>;
  readonly fields: Record<string, string> = {};

  constructor(html: string) {
    const tags = tagsOf(html).filter(
      ({ inside, attributes }) => inside.includes('form') || attributes.form === 'editor',
    );
    const inputs = tags.filter(({ name }) => name === 'input').map(({ attributes }) => attributes);
    const ticks = inputs.filter(({ name }) => name === 'tick');
    this.boxes = new Map(
      ticks.map(({ value = '', disabled }) => [plain(value), { free: disabled === undefined }]),
    );
    this.ticks = new Set(
      ticks.flatMap(({ value = '', checked, disabled }) =>
        checked !== undefined && disabled === undefined ? plain(value) : [],
      ),
    );
    this.closed = new Set(
      inputs.flatMap(({ name, value = '', checked, disabled }) =>
        name === 'close' && checked !== undefined && disabled === undefined ? plain(value) : [],
      ),
    );
    for (const { name = '', type, value = '', checked } of inputs) {
      const isSent = type === 'radio' || type === 'checkbox' ? checked !== undefined : true;
      if (name !== 'tick' && name !== 'close' && name !== '' && isSent) this.fields[name] = plain(value);
    }
    const [, chosen] = /name="ends".*?<option[^>]*value="(\w+)"[^>]*selected/s.exec(html) ?? [];
    this.fields.ends = chosen ?? 'never';
  }

  tick(...names: string[]): this {
    for (const name of names) this.ticks.add(name);
    return this;
  }

  untick(...names: string[]): this {
    for (const name of names) this.ticks.delete(name);
    return this;
  }

  set(fields: Record<string, string>): this {
    Object.assign(this.fields, fields);
    return this;
  }

  press(what: string): Fields {
    return { ...this.fields, tick: [...this.ticks], close: [...this.closed], do: what };
  }
}

/** An editor in somebody's hands: each press comes back with the next page. */
export function editing(host: Mounted, path: string, who = 'grace') {
  const open = async (query = '') =>
    new EditorForm((await host.get(`${path}${query}`, who).expect(200)).text);
  const press = async (form: EditorForm, what: string, status = 200) => {
    const { text } = await host.post(path, who, form.press(what)).expect(status);
    return { text, form: new EditorForm(text) };
  };
  /** Ticks and unticks, looks at what will change, and saves that. */
  const change = async (
    give: readonly string[],
    end: readonly string[] = [],
    set: Record<string, string> = {},
  ) => {
    const form = (await open())
      .tick(...give)
      .untick(...end)
      .set(set);
    const looked = (await press(form, 'preview')).form;
    return host.post(path, who, looked.press('save'));
  };
  return { open, press, change };
}

/** A form that saves at once what it says was looked at; boxes need not be free, nor shown. */
export function saving(give: readonly string[], ends = 'never'): Fields {
  const looked = give.map((name) => [name, true, '', null]);
  return { do: 'save', seen: '[[],[]]', tick: give, ends, looked: JSON.stringify([ends, '', looked]) };
}
