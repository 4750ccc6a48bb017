/** A table as prettier leaves it. */
export function grid([head = [], ...lines]: string[][]): string {
  const widths = head.map((_, index) =>
    Math.max(3, ...[head, ...lines].map((line) => line[index]?.length ?? 0)),
  );
  const padded = (line: string[]) =>
    `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [head, widths.map((width) => '-'.repeat(width)), ...lines].map(padded).join('\n');
}
