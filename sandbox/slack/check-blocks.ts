import { BLOCK_TYPES } from './block-rules';
import { checkNode } from './check-node';
import { fieldsOf, objectsOf, textOf, type Fields } from './json';
import { LIMITS } from './limits';
import { breach, schemaFailure } from './breach';

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => id !== '' && ids.indexOf(id) !== at))];
}

/** The interactive elements of one block, wherever the block keeps them. */
export function elementsOf(block: Fields): Fields[] {
  const single = [fieldsOf(block['accessory']), fieldsOf(block['element'])];
  return [...objectsOf(block['elements']), ...single.filter((element) => 'type' in element)];
}

/** Ids that stand twice: blocks among each other, actions within their block. */
export function duplicateIds(blocks: readonly Fields[], pointer: string): string[] {
  const blockIds = repeated(blocks.map((block) => textOf(block['block_id'])));
  const actionIds = blocks.flatMap((block) =>
    repeated(elementsOf(block).map((element) => textOf(element['action_id']))),
  );
  return [
    ...blockIds.map((id) => `\`block_id\` "${id}" already exists [json-pointer:${pointer}]`),
    ...actionIds.map((id) => `\`action_id\` "${id}" already exists [json-pointer:${pointer}]`),
  ];
}

/** Block types the surface does not have. */
export function foreignTypes(blocks: readonly Fields[], pointer: string, types = BLOCK_TYPES): string[] {
  return blocks.flatMap((block, at) => {
    const type = textOf(block['type']);
    return types.includes(type) ? [] : [`unsupported type: ${type} [json-pointer:${pointer}/${at}/type]`];
  });
}

/** The blocks of a message, or the failure the platform answers for them. */
export function checkMessageBlocks(value: unknown): Fields[] {
  if (value === undefined || value === null || value === '') return [];
  if (!Array.isArray(value)) throw breach('blocksFormat');
  const blocks = objectsOf(value);
  const { limit } = LIMITS.messageBlocks;
  const tooMany = value.length > limit ? [`no more than ${limit} items allowed [json-pointer:/blocks]`] : [];
  const faults = [
    ...tooMany,
    ...foreignTypes(blocks, '/blocks'),
    ...checkNode(blocks, '/blocks'),
    ...duplicateIds(blocks, '/blocks'),
  ];
  if (faults.length > 0) throw schemaFailure('messageBlocks', faults);
  return blocks;
}
