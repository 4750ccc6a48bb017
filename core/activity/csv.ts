/** A record of RFC 4180. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula becomes a text by an apostrophe before it. */
function cell(text: string): string {
  const inert = /^[=+\-@＝＋－＠\t\r\n\0]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
