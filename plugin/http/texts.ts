/** One text of a query or form by its name; lists and objects, which a host's parser may make, are none. */
export function textOf(from: unknown, name: string): string | undefined {
  if (typeof from !== 'object' || from === null || !Object.hasOwn(from, name)) return undefined;
  const value: unknown = Reflect.get(from, name);
  return typeof value === 'string' ? value : undefined;
}

/** All texts of a form under one name; a host's parser may make a list or an object of many. */
export function textsOf(from: unknown, name: string): readonly string[] {
  if (typeof from !== 'object' || from === null || !Object.hasOwn(from, name)) return [];
  const value: unknown = Reflect.get(from, name);
  const values = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return values.filter((one) => typeof one === 'string');
}
