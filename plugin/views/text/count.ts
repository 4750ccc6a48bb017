const plural = new Intl.PluralRules('en');

/** A number with what it counts: `count(1, 'ticket', 'tickets')`. */
export function count(n: number, one: string, other: string): string {
  return `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;
}

/** Names in a row: "Ada, Jonas and Grace". */
export function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat('en-GB', { type: word === 'and' ? 'conjunction' : 'disjunction' }).format(names);
}
