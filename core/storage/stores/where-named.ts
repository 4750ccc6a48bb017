import type { Knex } from 'knex';

/** Those whose name or address has these words in it; none at all is everybody. */
export function whereNamed(query: Knex.QueryBuilder, words: string): Knex.QueryBuilder {
  if (words === '') return query;
  return query.where((either) => {
    for (const one of casesOf(words)) {
      const like = `%${one.replace(/[!%_]/g, '!$&')}%`;
      void either.orWhereRaw("(lower(name) like ? escape '!' or email like ? escape '!')", [like, like]);
    }
  });
}

/** SQLite folds no letters but a to z: the others are looked for in each way that names are written. */
function casesOf(words: string): Set<string> {
  const lower = words.toLowerCase();
  const folded = (text: string) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const capital = lower.replace(/(^|[\s-])(\p{L})/gu, (start) => start.toUpperCase());
  return new Set([lower, folded(words), folded(words.toUpperCase()), folded(capital)]);
}
