import { limits } from './render/limits';

const separator = '|';

/** What a button or modal carries: a deed and what it is about. */
export interface Carried {
  readonly do: string;
  readonly data: string;
}

/** Writes a deed and its data into the text that Discord keeps with a button. */
export function writeCustomId(deed: string, data = ''): string {
  const text = data === '' ? deed : `${deed}${separator}${data}`;
  const fits = deed !== '' && !deed.includes(separator) && text.length <= limits.customId;
  if (!fits) throw new RangeError(`A button cannot carry the deed ${deed} with ${data.length} characters.`);
  return text;
}

/** Reads what `writeCustomId` wrote. */
export function readCustomId(text: string): Carried {
  const at = text.indexOf(separator);
  return at < 0 ? { do: text, data: '' } : { do: text.slice(0, at), data: text.slice(at + 1) };
}
