/** What JSON can say. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A JSON object; a property that is undefined is left out. */
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

const loneSurrogate = /\p{Surrogate}/u;

/** The one text of a value by RFC 8785: names sorted by UTF-16 unit, numbers as ECMAScript writes them, no space.
 * @throws RangeError for what has no such text: NaN, infinities, half a character */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError('not a number that JSON knows');
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return isList(value) ? `[${value.map(canonicalJson).join(',')}]` : `{${members(value).join(',')}}`;
}

function members(object: JsonObject): string[] {
  return Object.keys(object)
    .sort()
    .flatMap((name) => {
      const value = object[name];
      return value === undefined ? [] : [`${text(name)}:${canonicalJson(value)}`];
    });
}

function text(string: string): string {
  if (loneSurrogate.test(string)) throw new RangeError('half a character has no canonical text');
  return JSON.stringify(string);
}

function isList(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}
