import { gallery } from '../../support/gallery';
import { type Tag, tagsOf, wordsOf } from '../../support/gallery/markup';

const pictures = gallery().map(({ name, html }) => ({ name, html, tags: tagsOf(html) }));
const each = pictures.map((picture) => [picture.name, picture] as const);

/** Words of the model that no reader should meet. */
const internal =
  /\b(grants?|granted|revoked?|acl|scopes?|principals?|ceilings?|sub-accounts?|totp|tokens?|abilit(?:y|ies)|invalid|illegal|oops|please note|successfully|epochs?|subjects? of)\b/iu;

function isLabelled(control: Tag, labels: ReadonlySet<string>): boolean {
  const { id = '', 'aria-label': label = '' } = control.attributes;
  return control.inside.includes('label') || labels.has(id) || label.trim() !== '';
}

describe.each(each)('the page %s', (_name, { html, tags }) => {
  const named = (...names: string[]) => tags.filter((tag) => names.includes(tag.name));

  it('is a whole document with a title, a language and one h1', () => {
    expect(html).toMatch(/^<!doctype html><html lang="en"/u);
    expect(html).toMatch(/<title>[^<]+<\/title>/u);
    expect(named('h1')).toHaveLength(1);
    expect(named('main')).toHaveLength(1);
  });

  it('keeps to a strict content security policy', () => {
    const attributes = tags.flatMap((tag) => Object.keys(tag.attributes));
    expect(attributes.filter((name) => name === 'style' || /^on/u.test(name))).toEqual([]);
    expect(named('style')).toEqual([]);
    expect(named('script').filter((tag) => !tag.attributes.src)).toEqual([]);
  });

  it('escapes what people wrote', () => {
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('"</textarea>');
  });

  it('labels every field, and names every button and link', () => {
    const labels = new Set(named('label').flatMap((tag) => tag.attributes.for ?? []));
    const fields = named('input', 'select', 'textarea').filter((tag) => tag.attributes.type !== 'hidden');
    expect(fields.filter((field) => !isLabelled(field, labels)).map((field) => field.attributes)).toEqual([]);
    const nameless = named('button', 'a').filter((tag) => {
      const inner = tag.after.slice(0, tag.after.indexOf(`</${tag.name}>`));
      return !tag.attributes['aria-label'] && wordsOf(inner).trim() === '';
    });
    expect(nameless.map((tag) => tag.attributes)).toEqual([]);
  });

  it('gives every table a caption', () => {
    const bare = named('table').filter((tag) => !tag.after.startsWith('<caption'));
    expect(bare.map((tag) => tag.attributes)).toEqual([]);
  });

  it('uses each id once and refers only to ids that are there', () => {
    const ids = tags.flatMap((tag) => tag.attributes.id ?? []);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const references = tags.flatMap(({ attributes }) =>
      [
        attributes.for,
        attributes['aria-describedby'],
        attributes['aria-labelledby'],
        attributes.form,
      ].flatMap((value) => value?.split(' ') ?? []),
    );
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('works without script: every button belongs to a form', () => {
    const loose = named('button').filter((tag) => !tag.inside.includes('form') && !tag.attributes.form);
    expect(loose.filter((tag) => tag.attributes.disabled === undefined).map((tag) => tag.attributes)).toEqual(
      [],
    );
    const forms = named('form');
    const aimless = forms.filter((form) => !form.attributes.action || !form.attributes.method);
    expect(aimless.map((form) => form.attributes)).toEqual([]);
  });

  it('nests no form in another', () => {
    const nested = named('form').filter((form) => form.inside.includes('form'));
    expect(nested.map((form) => form.attributes)).toEqual([]);
  });

  it('says no word of the model', () => {
    expect(internal.exec(wordsOf(html))?.[0]).toBeUndefined();
  });
});

describe('the gallery', () => {
  it('has no two pages of one name', () => {
    const names = pictures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds a page that breaks a rule', () => {
    const [first] = tagsOf('<form><p style="x"><input id="a"></p></form>').filter(
      (tag) => tag.name === 'input',
    );
    expect(first && isLabelled(first, new Set())).toBe(false);
    expect(first?.inside).toEqual(['form', 'p']);
    expect(internal.test(wordsOf('<p>Access has been <b>revoked</b></p>'))).toBe(true);
  });
});
