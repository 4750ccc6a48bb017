/** Things that have the same name, in the order of each name's first. */
export function groupBy<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): Thing[][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    const same = groups.get(name);
    if (same) same.push(thing);
    else groups.set(name, [thing]);
  }
  return [...groups.values()];
}
