const QUOTED = /^(?:"([^"]*)"|“([^”]*)”)(?=\s|$)/;

/** The first word of a line, or what stands in quotes there, and what follows it. */
export function takeWord(line: string): { word: string; rest: string } {
  const text = line.trim();
  const quoted = QUOTED.exec(text);
  if (quoted) return { word: quoted[1] ?? quoted[2] ?? '', rest: text.slice(quoted[0].length).trim() };
  const [word = ''] = text.split(/\s/, 1);
  return { word, rest: text.slice(word.length).trim() };
}

/** The line itself; without its quotes where they hold all of it. */
export function takeRest(line: string): string {
  const { word, rest } = takeWord(line);
  return rest === '' ? word : line.trim();
}
