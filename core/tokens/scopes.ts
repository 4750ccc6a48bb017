/** What a token of the installation may be for, in words of the API. */
export const SCOPES = [
  'accounts:read',
  'accounts:write',
  'people:read',
  'people:write',
  'teams:read',
  'teams:write',
  'access:read',
  'access:write',
  'tickets:read',
  'tickets:write',
  'activity:read',
  'outbox',
  'decisions',
  'act',
  'tokens',
  'webhooks',
] as const;
/** One of them. `act`: for somebody else, whose rules then apply; everything else is needed beside it. */
export type Scope = (typeof SCOPES)[number];
