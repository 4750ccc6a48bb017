import type { LimitName } from './limits';

/** Which members of a node the table limits: a path below the node, `*` for each of a list. */
export type Rules = Readonly<Record<string, LimitName>>;

const options: Rules = {
  'options/*/text/text': 'optionText',
  'options/*/value': 'optionValue',
  'options/*/description/text': 'optionDescription',
};
const select: Rules = {
  ...options,
  options: 'selectOptions',
  option_groups: 'selectGroups',
  'option_groups/*/options': 'selectOptions',
  'option_groups/*/options/*/text/text': 'optionText',
  'option_groups/*/options/*/value': 'optionValue',
  'placeholder/text': 'placeholder',
};
const choices: Rules = { ...options, options: 'choiceOptions' };

/** Rules that hold for every node, whatever its type. */
export const COMMON_RULES: Rules = {
  block_id: 'blockId',
  action_id: 'actionId',
  'confirm/title/text': 'confirmTitle',
  'confirm/text/text': 'confirmText',
};

/** Rules by the node's type. */
export const NODE_RULES: Readonly<Record<string, Rules>> = {
  section: { 'text/text': 'sectionText', fields: 'sectionFields', 'fields/*/text': 'sectionFieldText' },
  header: { 'text/text': 'headerText' },
  actions: { elements: 'actionsElements' },
  context: { elements: 'contextElements' },
  markdown: { text: 'markdownText' },
  input: { 'label/text': 'inputLabel', 'hint/text': 'inputHint' },
  button: { 'text/text': 'buttonText', value: 'buttonValue', url: 'buttonUrl' },
  plain_text_input: {
    max_length: 'inputMaxLength',
    initial_value: 'inputInitialValue',
    'placeholder/text': 'placeholder',
  },
  static_select: select,
  multi_static_select: select,
  external_select: { 'placeholder/text': 'placeholder' },
  users_select: { 'placeholder/text': 'placeholder' },
  overflow: options,
  checkboxes: choices,
  radio_buttons: choices,
  modal: {
    'title/text': 'modalTitle',
    'submit/text': 'modalSubmit',
    'close/text': 'modalClose',
    private_metadata: 'privateMetadata',
    callback_id: 'callbackId',
    blocks: 'viewBlocks',
  },
  home: { private_metadata: 'privateMetadata', callback_id: 'callbackId', blocks: 'homeBlocks' },
};

const SHARED = ['type', 'block_id', 'action_id', 'confirm', 'focus_on_load'];
const menu = ['placeholder', 'options', 'option_groups', 'initial_option', 'response_url_enabled'];

/** The members a node may have besides the shared ones; types that are not listed are not checked. */
export const PROPERTIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    section: ['text', 'fields', 'accessory', 'expand'],
    header: ['text', 'level'],
    actions: ['elements'],
    context: ['elements'],
    divider: [],
    markdown: ['text'],
    input: ['label', 'element', 'dispatch_action', 'hint', 'optional'],
    button: ['text', 'url', 'value', 'style', 'accessibility_label'],
    plain_text_input: [
      'initial_value',
      'multiline',
      'min_length',
      'max_length',
      'dispatch_action_config',
      'placeholder',
    ],
    static_select: menu,
    external_select: ['placeholder', 'initial_option', 'min_query_length'],
  }).map(([type, names]) => [type, [...SHARED, ...names]]),
);

/** The block types a message may hold; a view holds these but `markdown`. */
export const BLOCK_TYPES = [
  'section',
  'header',
  'actions',
  'context',
  'divider',
  'image',
  'input',
  'rich_text',
  'video',
  'markdown',
  'table',
];
