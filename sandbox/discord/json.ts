/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

/** Tells a JSON object from everything else. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a value, or an empty one. */
export function jsonIn(value: unknown): Json {
  return isJson(value) ? value : {};
}

/** The objects in a list; anything else counts as no list. */
export function listIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** The text in a value, if it is one. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts in a list. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** The number in a value, if it is one. */
export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Whether a value is left out, as JSON and JavaScript each say it. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
