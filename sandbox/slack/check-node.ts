import { COMMON_RULES, NODE_RULES, PROPERTIES } from './block-rules';
import { isFields, textOf, type Fields } from './json';
import { LIMITS, type LimitName } from './limits';

interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

// The type is the app's word: `constructor` must find nothing.
function byType<T>(table: Readonly<Record<string, T>>, node: Fields): T | undefined {
  const type = textOf(node['type']);
  return Object.hasOwn(table, type) ? table[type] : undefined;
}

function follow(place: Place, step: string): Place[] {
  if (step === '*' && Array.isArray(place.value)) {
    return place.value.map((value: unknown, index) => ({ pointer: `${place.pointer}/${index}`, value }));
  }
  if (!isFields(place.value) || !(step in place.value)) return [];
  return [{ pointer: `${place.pointer}/${step}`, value: place.value[step] }];
}

function places(node: Place, path: string): Place[] {
  return path.split('/').reduce((found, step) => found.flatMap((place) => follow(place, step)), [node]);
}

function fault(place: Place, name: LimitName): string[] {
  const { limit } = LIMITS[name];
  const at = `[json-pointer:${place.pointer}]`;
  const { value } = place;
  if (typeof value === 'string' && value.length > limit) {
    return [`must be less than ${limit + 1} characters ${at}`];
  }
  if (Array.isArray(value) && value.length > limit) return [`no more than ${limit} items allowed ${at}`];
  if (typeof value === 'number' && value > limit) return [`must be less than ${limit + 1} ${at}`];
  return [];
}

function extraProperties(node: Fields, pointer: string): string[] {
  const allowed = byType(PROPERTIES, node);
  if (!allowed) return [];
  const extra = Object.keys(node).filter((name) => !allowed.includes(name));
  return extra.map((name) => `invalid additional property: ${name} [json-pointer:${pointer}]`);
}

function emptyText(node: Fields, pointer: string): string[] {
  const isText = node['type'] === 'mrkdwn' || node['type'] === 'plain_text';
  return isText && node['text'] === ''
    ? [`must be more than 0 characters [json-pointer:${pointer}/text]`]
    : [];
}

/** The faults of one node and everything below it, in the platform's words. */
export function checkNode(value: unknown, pointer: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => checkNode(item, `${pointer}/${at}`));
  if (!isFields(value)) return [];
  const rules = { ...COMMON_RULES, ...byType(NODE_RULES, value) };
  const own = Object.entries(rules).flatMap(([path, name]) =>
    places({ pointer, value }, path).flatMap((place) => fault(place, name)),
  );
  const below = Object.entries(value).flatMap(([key, child]) => checkNode(child, `${pointer}/${key}`));
  return [...own, ...extraProperties(value, pointer), ...emptyText(value, pointer), ...below];
}
