/** A part of a document: its name, and what stands in it. */
export type Section = readonly [name: string, items: Iterable<unknown> | AsyncIterable<unknown>];

/** One JSON object that goes out in pieces: a list under each name, however long it is. */
export async function* jsonDocument(
  sections: Iterable<Section> | AsyncIterable<Section>,
): AsyncGenerator<string> {
  let before = '{';
  for await (const [name, items] of sections) {
    yield `${before}\n${JSON.stringify(name)}: [`;
    let comma = '';
    for await (const item of items) {
      yield `${comma}\n${JSON.stringify(item)}`;
      comma = ',';
    }
    yield ']';
    before = ',';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}
