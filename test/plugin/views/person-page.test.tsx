import { renderToString } from 'preact-render-to-string';
import { EDITOR, PersonPage, type EditorProps, type PersonPageProps } from '../../../plugin/views';
import * as s from '../../support/gallery/samples';

const props: PersonPageProps = {
  ...{ person: s.ada, people: '/people', tabs: [] },
  ...{ editor: s.editor, why: { ...s.why, form: EDITOR } },
};
const draw = (editor: EditorProps) => renderToString(<PersonPage {...props} editor={editor} />);
const html = draw(s.editor);
/** The row of a permission. */
const row = (label: string) => html.split('<tr').find((part) => part.includes(label)) ?? '';
/** The box that sends this. */
const box = (value: string) =>
  /<input[^>]*>/.exec(html.slice(html.indexOf(`value="${value}"`) - 120))?.[0] ?? '';

describe('PersonPage', () => {
  it('is one form, which Enter only previews', () => {
    expect(html.match(/<form method="post"/g)).toHaveLength(1);
    expect(html).toContain('class="lk-editor" id="editor"');
    expect(/<button[^>]*>/.exec(html.slice(html.indexOf('<form')))?.[0]).toContain(
      'name="do" value="preview"',
    );
    expect(html).toContain('name="_csrf" value="abc"');
  });

  it('ticks what is given directly, and says through whom and until when somebody has it', () => {
    expect(row('Open new tickets')).toContain('through IT team');
    expect(row('Open new tickets')).not.toContain('checked');
    expect(row('View current tickets')).toContain('checked');
    expect(row('Receive quotes/estimates')).toContain('30 Nov 2026');
  });

  it('marks what becomes of a row on saving', () => {
    expect(row('Receive quotes/estimates')).toContain('Ends on saving');
    expect(row('Place new orders')).toContain('New');
    expect(row('Close tickets')).toContain('Changed meanwhile');
  });

  it('gives a locked box its reason', () => {
    const cards = row('Edit credit card details');
    expect(cards).toContain('disabled aria-describedby="why-billing.8"');
    expect(cards).toContain('id="why-billing.8"');
    expect(cards).toContain('You don’t have this, so you can’t give it. Ask Grace Okafor.');
  });

  it('names each box of the matrix after permission and service', () => {
    expect(html).toContain('aria-label="View basic details on all services"');
    expect(html).toContain(
      'aria-label="Receive related email notifications on shop.bluebird-bakery.example, New, yes, through IT team"',
    );
    expect(box('service.4@7')).toContain('disabled');
  });

  it('says of each change what it comes to, and has Save and Discard there only', () => {
    expect(html).toContain('For 7 days from when you save.');
    expect(html).toMatch(
      /On shop\.bluebird-bakery\.example, .* and 2 more\. Until 30 Nov 2026\. Ada has it already/,
    );
    expect(html).toContain('Ada still has it, through IT team.');
    expect(html).toContain('Ada loses it as well: it came with Open new tickets.');
    expect(html.match(/value="save"/g)).toHaveLength(1);
    expect(draw(s.untouched)).not.toContain('value="save"');
  });

  it('says whose closing of a department binds', () => {
    expect(html).toContain('closed for IT team');
  });

  it('has no box and no button where nothing can be changed', () => {
    const locked = renderToString(<PersonPage {...props} editor={s.lookedAt} why={s.why} />);
    expect(locked).not.toContain('method="post"');
    expect(locked).not.toContain('type="checkbox"');
    expect(locked).not.toContain('name="do"');
    expect(locked).toContain('given directly');
    expect(locked).toContain('You can’t change your own permissions. Grace Okafor can.');
  });

  it('asks and ticks within the form, so that nothing is lost', () => {
    expect(html).toContain('name="permission" form="editor"');
    expect(html).toMatch(/form="editor" name="do" value="why"/);
    expect(html).toMatch(/form="editor" name="do" value="tick:billing.pay"/);
  });

  it('explains step by step, with marks that are also said', () => {
    expect(html).toContain(
      '<span class="visually-hidden">Passes: </span>Ada Lindqvist is known at Bluebird Bakery Ltd.',
    );
    expect(html).toContain(
      '<span class="visually-hidden">Fails: </span>Nobody gave Ada Lindqvist, IT team or ',
    );
  });
});
