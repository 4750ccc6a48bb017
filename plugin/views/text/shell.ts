/** Around every page. */
export const shell = {
  skip: 'Skip to content',
  nav: 'This account',
  navSmall: 'This account, small screen',
  adminNav: 'Administration',
  switch: 'Choose another account',
  allAccounts: 'All your accounts',
  accountLine: (number: string, as: string) => `#${number} · ${as}`,
  remoteLine: (number: string, team: string) => `#${number} · through your team ${team}`,
  errorTitle: (title: string) => `Error: ${title}`,
} as const;

/** The side nav. */
export const nav = {
  people: 'People',
  teams: 'Teams',
  requests: 'Requests',
  reviews: 'Reviews',
  mail: 'Who gets which mail',
  ownMail: 'Your mail',
  me: 'Your access',
  activity: 'Activity',
  security: 'Security',
  chats: 'Linked chats',
  clients: 'Clients',
  outbox: 'Outbox',
  groupPeople: 'People and permissions',
  groupAccount: 'Account',
  groupYou: 'You',
  groupAccounts: 'Accounts',
  groupDelivery: 'Delivery',
  groupInstallation: 'Installation',
  waiting: 'waiting',
} as const;
