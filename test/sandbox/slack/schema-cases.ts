import type { LimitName } from '../../../sandbox/slack';
import { long, modal, plain, times } from './bench';

type Json = Record<string, unknown>;
type Build = (amount: number) => Json;

const button = (change: Json) => ({ type: 'button', action_id: 'a', text: plain('Press'), ...change });
const actions = (...elements: Json[]) => ({ type: 'actions', elements });
const section = (change: Json) => ({ type: 'section', text: plain('x'), ...change });
const input = (element: Json, change: Json = {}) => ({
  type: 'input',
  label: plain('Subject'),
  element,
  ...change,
});
const option = (value: string, change: Json = {}) => ({ text: plain('One'), value, ...change });
const select = (change: Json) =>
  actions({ type: 'static_select', action_id: 's', options: [option('1')], ...change });
const confirm = (change: Json) => ({
  title: plain('Sure?'),
  text: plain('Really?'),
  confirm: plain('Yes'),
  deny: plain('No'),
  ...change,
});
const divider = { type: 'divider' };

/** A block of a message that has as much of the limited thing as asked for. */
export const MESSAGE_CASES: Partial<Record<LimitName, (amount: number) => Json[]>> = {
  messageBlocks: (n) => times(n, () => divider),
  ...one({
    sectionText: (n) => section({ text: plain(long(n)) }),
    sectionFields: (n) => section({ fields: times(n, () => plain('f')) }),
    sectionFieldText: (n) => section({ fields: [plain(long(n))] }),
    headerText: (n) => ({ type: 'header', text: plain(long(n)) }),
    actionsElements: (n) => actions(...times(n, (at) => button({ action_id: `a${at}` }))),
    contextElements: (n) => ({ type: 'context', elements: times(n, () => plain('c')) }),
    markdownText: (n) => ({ type: 'markdown', text: long(n) }),
    buttonText: (n) => actions(button({ text: plain(long(n)) })),
    buttonValue: (n) => actions(button({ value: long(n) })),
    buttonUrl: (n) => actions(button({ url: long(n) })),
    actionId: (n) => actions(button({ action_id: long(n) })),
    blockId: (n) => ({ ...divider, block_id: long(n) }),
    placeholder: (n) => select({ placeholder: plain(long(n)) }),
    selectOptions: (n) => select({ options: times(n, (at) => option(String(at))) }),
    selectGroups: (n) =>
      select({
        options: undefined,
        option_groups: times(n, (at) => ({ label: plain('g'), options: [option(String(at))] })),
      }),
    choiceOptions: (n) =>
      actions({ type: 'checkboxes', action_id: 'c', options: times(n, (at) => option(String(at))) }),
    optionText: (n) => select({ options: [option('1', { text: plain(long(n)) })] }),
    optionValue: (n) => select({ options: [option(long(n))] }),
    optionDescription: (n) => select({ options: [option('1', { description: plain(long(n)) })] }),
    confirmTitle: (n) => actions(button({ confirm: confirm({ title: plain(long(n)) }) })),
    confirmText: (n) => actions(button({ confirm: confirm({ text: plain(long(n)) }) })),
    emptyText: (n) => section({ text: plain(n === 0 ? 'x' : '') }),
    unknownBlock: (n) => ({ type: n === 0 ? 'divider' : 'carousel' }),
    unknownProperty: (n) => actions(button(n === 0 ? {} : { disabled: true })),
    duplicateActionId: (n) => actions(...times(n + 1, () => button({}))),
  }),
  duplicateBlockId: (n) => times(n + 1, () => ({ ...divider, block_id: 'same' })),
};

/** A modal that has as much of the limited thing as asked for. */
export const MODAL_CASES: Partial<Record<LimitName, Build>> = {
  viewType: (n) => modal({ type: n === 0 ? 'modal' : 'workflow_step' }),
  viewField: (n) => modal({ title: n === 0 ? plain('Open ticket') : undefined }),
  viewForeignBlock: (n) => modal({ blocks: [n === 0 ? divider : { type: 'markdown', text: 'x' }] }),
  viewBlocks: (n) => modal({ blocks: times(n, () => divider) }),
  inputLabel: (n) => modal({ blocks: [input({ type: 'plain_text_input' }, { label: plain(long(n)) })] }),
  inputHint: (n) => modal({ blocks: [input({ type: 'plain_text_input' }, { hint: plain(long(n)) })] }),
  inputMaxLength: (n) => modal({ blocks: [input({ type: 'plain_text_input', max_length: n })] }),
  inputInitialValue: (n) => modal({ blocks: [input({ type: 'plain_text_input', initial_value: long(n) })] }),
  inputWithoutSubmit: (n) =>
    modal({ submit: n === 0 ? plain('Go') : undefined, blocks: [input({ type: 'plain_text_input' })] }),
  modalTitle: (n) => modal({ title: plain(long(n)) }),
  modalSubmit: (n) => modal({ submit: plain(long(n)) }),
  modalClose: (n) => modal({ close: plain(long(n)) }),
  privateMetadata: (n) => modal({ private_metadata: long(n) }),
  callbackId: (n) => modal({ callback_id: long(n) }),
  duplicateBlockIdInView: (n) => modal({ blocks: times(n + 1, () => ({ ...divider, block_id: 'same' })) }),
  duplicateActionIdInView: (n) => modal({ blocks: [actions(...times(n + 1, () => button({})))] }),
};

function one(
  cases: Partial<Record<LimitName, Build>>,
): Partial<Record<LimitName, (amount: number) => Json[]>> {
  return Object.fromEntries(Object.entries(cases).map(([name, build]) => [name, (n: number) => [build(n)]]));
}
