/** By what a column finds somebody: an id of theirs, a principal (`user:7`), an address, or who they are in a chat. */
export type Kind = 'user' | 'contact' | 'person' | 'principal' | 'email' | 'subject' | 'chat';

/** Where people are in a table: how their rows and an account's are found, what of them is a secret, and what erasing does. */
export interface PersonalTable {
  /** The column that names the account, or a way there: `[column, table]` of what names it. */
  readonly account?: string | readonly [column: string, table: string];
  /** Columns that name somebody; the name of the column is the kind's where there is only one. */
  readonly who?: readonly (readonly [column: string, kind: Kind])[];
  /** Columns that are shown to nobody. */
  readonly hidden?: readonly string[];
  /** What erasing somebody does: takes the rows, blanks these columns, or leaves ids alone, which say nothing by themselves. */
  readonly erase: 'rows' | 'ids' | readonly string[];
}

const contact = ['contact_id', 'latchkey_contact'] as const;
const ticket = ['ticket_id', 'latchkey_ticket'] as const;

/**
 * Every table that people are in, in the order in which they can be erased. A test compares it with the schema: a new table
 * is decided on here.
 */
export const PERSONAL_TABLES: Readonly<Record<string, PersonalTable>> = {
  latchkey_search_word: { who: [['principal', 'principal']], erase: 'rows' },
  // Whose address stands in From says nothing of who wrote it: what is sealed is shown to nobody as theirs.
  latchkey_held_mail: { who: [['email', 'email']], hidden: ['key_id', 'box'], erase: 'rows' },
  latchkey_mirror_message: { erase: 'ids', account: ['mirror_id', 'latchkey_mirror'] },
  latchkey_mirror: { account: ticket, who: [['principal', 'principal']], erase: 'rows' },
  latchkey_chat_choice: { account: 'account_id', who: [['chat_user', 'chat']], erase: 'rows' },
  latchkey_proof: {
    who: [
      ['email', 'email'],
      ['chat_user', 'chat'],
    ],
    hidden: ['code_hash'],
    erase: 'rows',
  },
  latchkey_chat_link: {
    who: [
      ['person_id', 'person'],
      ['user_id', 'user'],
    ],
    erase: 'rows',
  },
  latchkey_address_proof: {
    who: [
      ['user_id', 'user'],
      ['email', 'email'],
    ],
    hidden: ['code_hash'],
    erase: 'rows',
  },
  latchkey_session: {
    who: [
      ['principal', 'principal'],
      ['looks_on', 'principal'],
    ],
    hidden: ['id'],
    erase: 'rows',
  },
  latchkey_recovery_code: { who: [['principal', 'principal']], hidden: ['hash'], erase: 'rows' },
  latchkey_second_factor: {
    ...{ who: [['principal', 'principal']], hidden: ['secret_id', 'code_salt'], erase: 'rows' },
  },
  latchkey_allowed_address: { who: [['principal', 'principal']], hidden: [], erase: 'rows' },
  latchkey_closed_channel: { account: 'account_id', who: [['principal', 'principal']], erase: 'rows' },
  latchkey_profile: { who: [['principal', 'principal']], hidden: [], erase: 'rows' },
  latchkey_factor_reset: {
    who: [
      ['principal', 'principal'],
      ['vouched_by', 'principal'],
      ['seconded_by', 'principal'],
    ],
    hidden: ['session'],
    erase: 'rows',
  },
  latchkey_password_code: {
    who: [
      ['principal', 'principal'],
      ['email', 'email'],
    ],
    hidden: ['code_hash'],
    erase: 'rows',
  },
  latchkey_login: {
    who: [
      ['principal', 'principal'],
      ['email', 'email'],
    ],
    hidden: ['password_hash'],
    erase: 'rows',
  },
  latchkey_invitation: {
    ...{ account: 'account_id', who: [['email', 'email']], hidden: ['token_hash'], erase: 'rows' },
  },
  latchkey_secondary_address: {
    ...{ account: 'account_id', who: [['email', 'email']], hidden: ['token_hash'], erase: 'rows' },
  },
  latchkey_recovery: {
    account: 'account_id',
    who: [
      ['user_id', 'user'],
      ['email', 'email'],
    ],
    hidden: ['token_hash'],
    erase: ['email', 'reason'],
  },
  latchkey_handover: {
    account: 'account_id',
    who: [
      ['from_user', 'user'],
      ['to_user', 'user'],
    ],
    hidden: ['undo_hash'],
    erase: 'ids',
  },
  latchkey_code_try: { account: 'account_id', who: [['principal', 'principal']], erase: 'rows' },
  latchkey_opt_out: { account: 'account_id', who: [['principal', 'principal']], erase: 'rows' },
  latchkey_access_request: {
    account: 'account_id',
    who: [
      ['principal', 'principal'],
      ['subject_id', 'subject'],
    ],
    erase: 'rows',
  },
  latchkey_last_use: { account: 'account_id', who: [['principal', 'principal']], erase: 'rows' },
  latchkey_review: { account: 'account_id', erase: 'ids' },
  latchkey_webhook_delivery: { account: 'account_id', hidden: ['webhook_id', 'body'], erase: 'ids' },
  latchkey_grant: { account: 'account_id', who: [['subject_id', 'subject']], erase: 'rows' },
  latchkey_department_rule: { account: 'account_id', who: [['subject_id', 'subject']], erase: 'rows' },
  latchkey_remote_admission: {
    ...{ account: ['remote_id', 'latchkey_remote_team'], who: [['subject_id', 'subject']], erase: 'rows' },
  },
  latchkey_team_member: {
    ...{ account: ['team_id', 'latchkey_team'], who: [['subject_id', 'subject']], erase: 'rows' },
  },
  latchkey_domain_role: {
    ...{ account: ['domain_id', 'latchkey_domain'], who: [['contact_id', 'contact']], erase: 'rows' },
  },
  latchkey_contact_card: { account: contact, who: [['contact_id', 'contact']], erase: 'rows' },
  latchkey_ticket_watcher: { account: ticket, who: [['principal', 'principal']], erase: 'rows' },
  latchkey_ticket_message: { account: ticket, who: [['author', 'principal']], erase: ['author_name'] },
  latchkey_ticket: { account: 'account_id', who: [['opener', 'principal']], erase: ['opener_name'] },
  latchkey_membership: { account: 'account_id', who: [['user_id', 'user']], erase: 'rows' },
  // Whose they are elsewhere is nothing that an account holds: of a member it knows the one address in the next table.
  latchkey_user_address: { who: [['user_id', 'user']], erase: 'rows' },
  latchkey_user: { account: ['id', 'latchkey_membership'], who: [['id', 'user']], erase: 'rows' },
  latchkey_contact: {
    account: 'account_id',
    who: [
      ['id', 'contact'],
      ['person_id', 'person'],
    ],
    erase: 'rows',
  },
  latchkey_person: { who: [['id', 'person']], erase: 'rows' },
  latchkey_account: { account: 'id', erase: 'ids' },
  latchkey_service: { account: 'account_id', erase: 'ids' },
  latchkey_domain: { account: 'account_id', erase: 'ids' },
  latchkey_team: { account: 'account_id', erase: 'ids' },
  latchkey_remote_team: { account: 'account_id', erase: 'ids' },
};
