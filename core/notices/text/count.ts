import type { Language } from '../../ports/stores/profile-store';

/** The forms of a word that a language counts with (CLDR); `other` stands for those it doesn't name. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Numbers with what they count: `countIn('pl')(5, { one: 'dzień', other: 'dni' })`. */
export function countIn(language: Language): (n: number, forms: Forms) => string {
  const [rules, numbers] = [new Intl.PluralRules(language), new Intl.NumberFormat(language)];
  return (n, forms) => `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
}
