import type { Form } from '../../../bots/view';
import { createOpenForms, withTyped } from '../../../bots/discord/open-forms';

const form: Form = {
  kind: 'form',
  do: 'verify',
  title: 'Verify',
  submit: 'Send',
  fields: [
    { id: 'address', label: 'Address', kind: 'email', required: true },
    { id: 'code', label: 'Code', kind: 'code', required: true },
  ],
};

it('keeps what was typed but for codes', () => {
  const kept = withTyped(form, { address: 'ada@example.com', code: '123456', stray: 'x' });
  expect(kept.fields.map(({ value }) => value)).toEqual(['ada@example.com', undefined]);
  expect(JSON.stringify(kept)).not.toContain('123456');
});

it('gives a form to its person alone', () => {
  const forms = createOpenForms(() => 0);
  const key = forms.keep('ada', form);
  expect(key).toMatch(/^[\w-]{8}$/);
  expect(forms.find('ada', key)).toBe(form);
  expect(forms.find('grace', key)).toBeUndefined();
});

it('forgets a form after an hour', () => {
  let time = 0;
  const forms = createOpenForms(() => time);
  const key = forms.keep('ada', form);
  time = 3_599_999;
  expect(forms.find('ada', key)).toBe(form);
  time = 3_600_000;
  expect(forms.find('ada', key)).toBeUndefined();
});

it('forgets the oldest of too many', () => {
  const forms = createOpenForms(() => 0);
  const keys = Array.from({ length: 2001 }, () => forms.keep('ada', form));
  expect(forms.find('ada', keys[0]!)).toBeUndefined();
  expect(forms.find('ada', keys[1]!)).toBe(form);
});
