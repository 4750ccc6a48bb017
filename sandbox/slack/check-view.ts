import { BLOCK_TYPES } from './block-rules';
import { breach, schemaFailure } from './breach';
import { duplicateIds, foreignTypes } from './check-blocks';
import { checkNode } from './check-node';
import { isFields, objectsOf, textOf, type Fields } from './json';
import { LIMITS } from './limits';

const VIEW_BLOCKS = BLOCK_TYPES.filter((type) => type !== 'markdown' && type !== 'table');

function shapeFaults(view: Fields): string[] {
  const blocks = objectsOf(view['blocks']);
  const isModal = view['type'] === 'modal';
  const missing = ['blocks', ...(isModal ? ['title'] : [])].filter((name) => view[name] === undefined);
  const lacksSubmit =
    isModal && view['submit'] === undefined && blocks.some((block) => block['type'] === 'input');
  return [
    ...missing.map((name) => `missing required field: ${name} [json-pointer:/view]`),
    ...(lacksSubmit ? ['must define `submit` to use an `input` block in modals [json-pointer:/view]'] : []),
  ];
}

/** A modal or home view as sent by the app, or the failure the platform answers for it. */
export function checkView(value: unknown, type: 'modal' | 'home'): Fields {
  if (!isFields(value)) throw breach('viewMissing');
  if (JSON.stringify(value).length > LIMITS.viewSize.limit) throw breach('viewSize');
  const blocks = objectsOf(value['blocks']);
  const wrongType =
    value['type'] === type ? [] : [`unsupported type: ${textOf(value['type'])} [json-pointer:/view/type]`];
  const faults = [
    ...wrongType,
    ...shapeFaults(value),
    ...foreignTypes(blocks, '/view/blocks', VIEW_BLOCKS),
    ...checkNode(value, '/view'),
    ...duplicateIds(blocks, '/view/blocks'),
  ];
  if (faults.length > 0) throw schemaFailure('viewBlocks', faults);
  return value;
}
