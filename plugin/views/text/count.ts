import { LOCALES, reader, type Language } from '../reader';

const plural = new Intl.PluralRules('en');

/** A number with what it counts, in English: `count(1, 'ticket', 'tickets')`. */
export function count(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;
}

/** The forms of a word that a language counts with (CLDR); `other` stands for those it doesn't name. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Numbers with what they count, as a language has it: `countIn('pl')(5, { one: 'osoba', few: 'osoby', other: 'osób' })`. */
export function countIn(language: Language): (n: number, forms: Forms) => string {
  const [rules, numbers] = [new Intl.PluralRules(language), new Intl.NumberFormat(LOCALES[language])];
  return (n, forms) => `${numbers.format(n)} ${forms[rules.select(n)] ?? forms.other}`;
}

/** The form alone, for sentences in which more than one word changes with the number. */
export function formIn(language: Language): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}

/** A number as the reader writes it. */
export function number(n: number): string {
  return n.toLocaleString(LOCALES[reader().language]);
}

/** Names in a row, as the reader says it: "Ada, Jonas and Grace". */
export function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const type = word === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(LOCALES[reader().language], { type }).format(names);
}
