/** One rule of the platform: what it allows, where it says so, and what it answers beyond. */
export interface Limit {
  readonly limit: number;
  readonly source: string;
  readonly error: string;
}

const docs = (page: string) => `https://docs.slack.dev/${page}`;
const BLOCKS = docs('reference/block-kit/blocks');
const ELEMENTS = docs('reference/block-kit/block-elements');
const OBJECTS = docs('reference/block-kit/composition-objects');
const VIEWS = docs('reference/views/modal-views');
const MODALS = docs('surfaces/modals');
const POST = docs('reference/methods/chat.postMessage');
const INTERACT = docs('interactivity/handling-user-interaction');
const COMMANDS = docs('interactivity/implementing-slash-commands');
const SOCKET = docs('apis/events-api/using-socket-mode');
const METHODS = docs('apis/web-api');
const RATES = docs('apis/web-api/rate-limits');
const SIGNING = docs('authentication/verifying-requests-from-slack');
const EVENTS = docs('apis/events-api');
const HISTORY = docs('reference/methods/conversations.history');

const row = (limit: number, source: string, error: string): Limit => ({ limit, source, error });
const block = (limit: number, source: string) => row(limit, source, 'invalid_blocks');
const view = (limit: number, source: string) => row(limit, source, 'invalid_arguments');

/** Every rule the stand-in holds an app to; a limit of 0 is a thing that is never allowed. */
export const LIMITS = {
  messageBlocks: block(50, BLOCKS),
  sectionText: block(3000, `${BLOCKS}/section-block`),
  sectionFields: block(10, `${BLOCKS}/section-block`),
  sectionFieldText: block(2000, `${BLOCKS}/section-block`),
  headerText: block(150, `${BLOCKS}/header-block`),
  actionsElements: block(25, `${BLOCKS}/actions-block`),
  contextElements: block(10, `${BLOCKS}/context-block`),
  markdownText: block(12_000, `${BLOCKS}/markdown-block`),
  buttonText: block(75, `${ELEMENTS}/button-element`),
  buttonValue: block(2000, `${ELEMENTS}/button-element`),
  buttonUrl: block(3000, `${ELEMENTS}/button-element`),
  actionId: block(255, ELEMENTS),
  blockId: block(255, BLOCKS),
  placeholder: block(150, ELEMENTS),
  selectOptions: block(100, `${ELEMENTS}/select-menu-element`),
  selectGroups: block(100, `${ELEMENTS}/select-menu-element`),
  choiceOptions: block(10, `${ELEMENTS}/checkboxes-element`),
  optionText: block(75, `${OBJECTS}/option-object`),
  optionValue: block(75, `${OBJECTS}/option-object`),
  optionDescription: block(75, `${OBJECTS}/option-object`),
  confirmTitle: block(100, `${OBJECTS}/confirmation-dialog-object`),
  confirmText: block(300, `${OBJECTS}/confirmation-dialog-object`),
  emptyText: block(0, `${OBJECTS}/text-object`),
  unknownBlock: block(0, BLOCKS),
  unknownProperty: block(0, BLOCKS),
  duplicateBlockId: block(0, BLOCKS),
  duplicateActionId: block(0, ELEMENTS),
  viewBlocks: view(100, VIEWS),
  homeBlocks: view(100, docs('reference/views/home-tab-views')),
  inputLabel: view(2000, `${BLOCKS}/input-block`),
  inputHint: view(2000, `${BLOCKS}/input-block`),
  inputMaxLength: view(3000, `${ELEMENTS}/plain-text-input-element`),
  inputInitialValue: view(3000, `${ELEMENTS}/plain-text-input-element`),
  inputWithoutSubmit: view(0, VIEWS),
  modalTitle: view(24, VIEWS),
  modalSubmit: view(24, VIEWS),
  modalClose: view(24, VIEWS),
  privateMetadata: view(3000, VIEWS),
  callbackId: view(255, VIEWS),
  viewMissing: view(0, VIEWS),
  viewType: view(0, VIEWS),
  viewField: view(0, VIEWS),
  viewForeignBlock: view(0, BLOCKS),
  externalIdUsed: row(0, VIEWS, 'duplicate_external_id'),
  errorBlockUnknown: row(0, MODALS, 'unknown_block_id'),
  responseAction: row(0, MODALS, 'invalid_response_action'),
  viewSize: row(250_000, docs('reference/methods/views.open'), 'view_too_large'),
  duplicateBlockIdInView: view(0, VIEWS),
  duplicateActionIdInView: view(0, VIEWS),
  viewStack: row(3, MODALS, 'push_limit_reached'),
  triggerUsed: row(1, INTERACT, 'exchanged_trigger_id'),
  triggerAge: row(3000, INTERACT, 'expired_trigger_id'),
  triggerUnknown: row(0, INTERACT, 'invalid_trigger_id'),
  viewHash: row(0, docs('reference/methods/views.update'), 'hash_conflict'),
  viewUnknown: row(0, docs('reference/methods/views.update'), 'not_found'),
  responseUses: row(5, INTERACT, 'used_url'),
  responseAge: row(30 * 60_000, INTERACT, 'expired_url'),
  responseUnknown: row(0, INTERACT, 'no_such_url'),
  postText: row(40_000, docs('changelog/2018-04-truncating-really-long-messages'), 'message_truncated'),
  updateText: row(4000, docs('reference/methods/chat.update'), 'msg_too_long'),
  noText: row(0, POST, 'no_text'),
  channelUnknown: row(0, POST, 'channel_not_found'),
  channelForeign: row(0, POST, 'not_in_channel'),
  threadUnknown: row(0, docs('reference/methods/conversations.replies'), 'thread_not_found'),
  messageUnknown: row(0, docs('reference/methods/chat.update'), 'message_not_found'),
  messageForeign: row(0, docs('reference/methods/chat.update'), 'cant_update_message'),
  deleteForeign: row(0, docs('reference/methods/chat.delete'), 'cant_delete_message'),
  metadataFormat: row(0, docs('messaging/message-metadata'), 'invalid_metadata_format'),
  blocksFormat: row(0, POST, 'invalid_blocks_format'),
  argumentFormat: row(0, METHODS, 'invalid_arguments'),
  bodyJson: row(0, METHODS, 'invalid_json'),
  cursorUnknown: row(0, docs('apis/web-api/pagination'), 'invalid_cursor'),
  pageSize: row(999, HISTORY, 'invalid_limit'),
  userUnknown: row(0, docs('reference/methods/users.info'), 'user_not_found'),
  ephemeralForeign: row(0, docs('reference/methods/chat.postEphemeral'), 'user_not_in_channel'),
  scopeMissing: row(0, METHODS, 'missing_scope'),
  tokenMissing: row(0, METHODS, 'not_authed'),
  tokenUnknown: row(0, METHODS, 'invalid_auth'),
  tokenKind: row(0, METHODS, 'not_allowed_token_type'),
  methodUnknown: row(0, METHODS, 'unknown_method'),
  postsPerSecond: row(1, RATES, 'ratelimited'),
  tier2PerMinute: row(20, RATES, 'ratelimited'),
  tier3PerMinute: row(50, RATES, 'ratelimited'),
  tier4PerMinute: row(100, RATES, 'ratelimited'),
  socketConnections: row(10, SOCKET, 'too_many_websockets'),
  socketTicket: row(1, SOCKET, '401'),
  socketAckAge: row(3000, SOCKET, 'timeout'),
  socketAckTwice: row(1, SOCKET, 'ack_twice'),
  ackAge: row(3000, INTERACT, 'operation_timeout'),
  ackStatus: row(200, COMMANDS, 'dispatch_failed'),
  commandInThread: row(0, COMMANDS, 'not_supported_in_threads'),
  commandUnknown: row(0, COMMANDS, 'unknown_command'),
  eventAckAge: row(3000, EVENTS, 'http_timeout'),
  eventRetries: row(3, EVENTS, 'http_error'),
  eventUnreachable: row(0, EVENTS, 'connection_failed'),
  signatureForeign: row(0, SIGNING, '401'),
  signatureMissing: row(0, SIGNING, '401'),
  signatureAge: row(300, SIGNING, '401'),
} as const satisfies Record<string, Limit>;

/** The name of one row of the table. */
export type LimitName = keyof typeof LIMITS;

/** Every row's name, in the table's order. */
export const LIMIT_NAMES = Object.keys(LIMITS).filter((name): name is LimitName => name in LIMITS);
