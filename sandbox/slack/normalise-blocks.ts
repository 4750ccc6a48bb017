import { isFields, objectsOf, type Fields } from './json';

type NextId = (prefix: string) => string;

function withActionId(value: unknown, nextId: NextId): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withActionId(item, nextId));
  const isElement = isFields(value) && typeof value['type'] === 'string';
  if (!isElement || ['mrkdwn', 'plain_text', 'image'].includes(String(value['type']))) return value;
  return { ...value, action_id: value['action_id'] ?? nextId('a') };
}

/** The blocks as the platform keeps them: each has a `block_id`, each element an `action_id`. */
export function normaliseBlocks(value: unknown, nextId: NextId): Fields[] {
  return objectsOf(value).map((block) => {
    const kept: Fields = { ...block, block_id: block['block_id'] ?? nextId('b') };
    for (const place of ['accessory', 'element', 'elements']) {
      if (block['type'] !== 'rich_text' && place in block) kept[place] = withActionId(block[place], nextId);
    }
    return kept;
  });
}
