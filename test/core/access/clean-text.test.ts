import { oneLine, severalLines } from '../../../core/access/clean-text';

describe('text on one line', () => {
  it.each([
    ['breaks of every kind', 'a\nb\r\nc\u2028d\u2029e\u0085f\vg', 'a b c d e f g'],
    ['NUL and other controls', '\0a\u0007b\u001b[31m\u007f', 'a b [31m'],
    ['direction marks', '\u202eelpmaxe.live\u202c \u2066x\u2069\u200e\u200f\u061c', 'elpmaxe.live x'],
    ['half a character, as cutting leaves it', '😀'.slice(0, 1) + 'ada' + '😀'.slice(1), 'ada'],
    ['nothing of other writing', 'Zoë 👩‍👩‍👧 مخبز ', 'Zoë 👩‍👩‍👧 مخبز'],
  ])('has lost %s', (_what, typed, kept) => {
    expect(oneLine(typed)).toBe(kept);
    expect(oneLine(kept)).toBe(kept);
  });
});

describe('text of several lines', () => {
  it.each([
    ['its breaks and tabs', 'a\r\nb\rc\n\n\td\u2028e', 'a\nb\nc\n\n\td\ne'],
    ['no other control', 'a\0b\u0007c\u001bd\u0085', 'abcd'],
    ['no overrides, but the marks of right-to-left writing', '\u202ea\u2066b\u2069\u200fc', 'ab\u200fc'],
    ['no half character', 'a\ud83d', 'a'],
  ])('keeps %s', (_what, typed, kept) => {
    expect(severalLines(typed)).toBe(kept);
    expect(severalLines(kept)).toBe(kept);
  });
});
