import type { Knex } from 'knex';
import { addIndex, dropIndex, dropReferenceIndex, indexReference } from './schema';

/** What lists of who can do something look people up by. */
export const decisions: Knex.Migration = {
  async up(knex) {
    await indexReference(knex, 'latchkey_membership', 'contact_id');
    await indexReference(knex, 'latchkey_contact', 'person_id');
    await addIndex(knex, 'latchkey_grant', ['account_id', 'permission'], 'latchkey_grant_key');
  },
  async down(knex) {
    await dropIndex(knex, 'latchkey_grant', 'latchkey_grant_key');
    await dropReferenceIndex(knex, 'latchkey_contact', 'person_id');
    await dropReferenceIndex(knex, 'latchkey_membership', 'contact_id');
  },
};
