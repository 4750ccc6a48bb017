import { accessOperations } from './access/operations';
import { accountOperations } from './accounts/operations';
import { activityOperations } from './activity/operations';
import { bulkOperations } from './bulk/operations';
import { ceilingOperations } from './ceiling/operations';
import { channelOperations } from './channels/operations';
import { contactOperations } from './contacts/operations';
import { decisionOperations } from './decisions/operations';
import { departmentOperations } from './departments/operations';
import { domainOperations } from './domains/operations';
import { grantOperations } from './grants/operations';
import { invitationOperations } from './invitations/operations';
import type { Operation } from './operation';
import { ownershipOperations } from './ownership/operations';
import { peopleOperations } from './people/operations';
import { personalOperations } from './personal/operations';
import { presetOperations } from './presets/operations';
import { remoteTeamOperations } from './remote-teams/operations';
import { requestOperations } from './requests/operations';
import { reviewOperations } from './reviews/operations';
import { teamOperations } from './teams/operations';
import { ticketOperations } from './tickets/operations';
import { tokenOperations } from './tokens/operations';
import { webhookOperations } from './webhooks/operations';

/** Every operation of the API: router, description and tests are made from this list. */
export const OPERATIONS: readonly Operation[] = [
  ...decisionOperations,
  ...accessOperations,
  ...accountOperations,
  ...ceilingOperations,
  ...ownershipOperations,
  ...peopleOperations,
  ...channelOperations,
  ...invitationOperations,
  ...contactOperations,
  ...teamOperations,
  ...remoteTeamOperations,
  ...grantOperations,
  ...bulkOperations,
  ...presetOperations,
  ...requestOperations,
  ...reviewOperations,
  ...departmentOperations,
  ...domainOperations,
  ...ticketOperations,
  ...activityOperations,
  ...personalOperations,
  ...tokenOperations,
  ...webhookOperations,
];
