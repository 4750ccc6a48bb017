import type { Terminal } from './command';

/** Prints one JSON document. */
export function printJson(terminal: Terminal, what: unknown): Promise<void> {
  return terminal.out(`${JSON.stringify(what, undefined, 2)}\n`);
}

/** Passes on what comes in pieces. */
export async function printPieces(terminal: Terminal, pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await terminal.out(piece);
}

/** Rows below their heads, in columns; what would move a terminal's cursor is shown as a question mark. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows].map((row) => row.map(harmless));
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** A text that people wrote, as a terminal may have it. */
export function harmless(text: string): string {
  return text.replace(/\p{Cc}|\p{Cf}/gu, '?');
}
