/** The one of some names that was most likely meant; undefined where none is near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, away: distance(typed, name) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.away - b.away);
  return ranked[0]?.name;
}

/** How many letters must be put in, taken out, changed, or swapped with their neighbour. */
function distance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) row.push(step(rows, row, { from, to, i, j }));
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? to.length;
}

interface Cell {
  from: string;
  to: string;
  i: number;
  j: number;
}

function step(rows: number[][], row: number[], { from, to, i, j }: Cell): number {
  const at = (up: number, column: number) => rows[i - up]?.[column] ?? Infinity;
  const isSame = from[i - 1] === to[j - 1];
  const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? at(2, j - 2) + 1 : Infinity;
  return Math.min(at(1, j) + 1, (row[j - 1] ?? Infinity) + 1, at(1, j - 1) + (isSame ? 0 : 1), swapped);
}
