import type { HostType } from '../../../core/index';

const [alice, bob] = ['user:alice', 'user:bob'] as const;
const [one, two] = ['record-1', 'record-2'] as const;

/** The records of the standard's certification scenario, as a type of the host's own: who may do what is as it is kept here,
 * so that status and role are nothing that a caller could say. */
export const RECORDS: HostType = {
  type: 'record',
  actions: { read: {}, write: {}, delete: { properties: ['soft'] } },
  grants: [
    { principal: alice, action: 'read', id: one },
    { principal: alice, action: 'read', id: two },
    { principal: alice, action: 'write', id: one },
    { principal: alice, action: 'delete', id: one, only: { soft: true } },
    { principal: bob, action: 'read', id: one },
    { principal: bob, action: 'write', id: two },
  ],
};

/** What only this fixture may know. */
export const ITS_NAMES = [
  'record',
  'record-1',
  'record-2',
  'alice',
  'bob',
  'read',
  'write',
  'delete',
  'soft',
];
