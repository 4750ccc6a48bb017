import fc from 'fast-check';
import { MOST_TEXT } from '../../../core/mail-in/judge-mail';
import { pieces, subjectOf, wordsOf } from '../../../core/mail-in/text-of-mail';

const mail = (over: object) => ({ subject: 'Slow', text: 'Since noon.', attachments: [], ...over });

describe('what mail becomes in a ticket', () => {
  it('has its subject, or the first line of its text, or the first file', () => {
    expect(subjectOf(mail({}))).toBe('Slow');
    expect(subjectOf(mail({ subject: '', text: 'It is down\nsince noon' }))).toBe('It is down');
    expect(subjectOf(mail({ subject: '', text: '', attachments: ['a.pdf'] }))).toBe('a.pdf');
    expect(subjectOf(mail({ subject: '', text: '' }))).toBe('…');
  });

  it('keeps whole what its subject has no room for', () => {
    const subject = '😀'.repeat(100);
    expect(subjectOf(mail({ subject })).length).toBeLessThanOrEqual(150);
    expect(subjectOf(mail({ subject }))).not.toMatch(/\p{Surrogate}/u);
    expect(wordsOf(mail({ subject }))).toContain(subject);
  });

  it('names the files that came along, since they are not kept', () => {
    expect(wordsOf(mail({ attachments: ['a.pdf', 'b.png'] }))).toBe('Since noon.\n\n📎 a.pdf\n📎 b.png');
  });

  it('loses nothing but room where it is broken', () => {
    const letters = fc.constantFrom('a', ' ', '\n', '😀', 'word '.repeat(500), 'x'.repeat(9_000));
    const squeezed = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
        const text = parts.join('').trim();
        const broken = pieces(text);
        expect(broken.every((piece) => piece.length <= MOST_TEXT && !/\p{Surrogate}/u.test(piece))).toBe(
          true,
        );
        expect(squeezed(broken.join(''))).toBe(squeezed(text));
      }),
    );
  });
});
