import type { Form } from './errors';
import { isAbsent } from './json';
import { limitOf, type LimitName } from './limits';

/** Where in a body a field is. */
export type Path = readonly (string | number)[];

/** Discord counts characters, not UTF-16 units. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Checks an optional text or list against its longest length. */
export function checkAtMost(form: Form, name: LimitName, path: Path, value: unknown): void {
  if (sizeOf(value) > limitOf(name)) form.add(name, path);
}

/** Checks a text or list that must be there and not empty. */
export function checkOneTo(form: Form, name: LimitName, path: Path, value: unknown): void {
  if (isAbsent(value)) return form.add('field.required', path);
  const size = sizeOf(value);
  if (size < 1 || size > limitOf(name)) form.add(name, path);
}

/** Checks that no text comes twice; the second one is at fault. */
export function checkUnique(
  form: Form,
  name: LimitName,
  entries: readonly { path: Path; text: string }[],
): void {
  const seen = new Set<string>();
  for (const { path, text } of entries) {
    if (seen.has(text)) form.add(name, path);
    seen.add(text);
  }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return lengthOf(value);
  return Array.isArray(value) ? value.length : 0;
}
