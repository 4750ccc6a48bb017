/** Who works here. */
export const staff = {
  title: 'Staff',
  lead: (host: string) => `Who works here, as ${host} tells. Roles and departments are changed there.`,
  caption: 'Staff, their roles and departments',
  person: 'Person',
  role: 'Role',
  roles: { admin: 'Administrator', support: 'Support', auditor: 'Auditor' },
  can: {
    admin: 'Sees and changes everything.',
    support: 'Answers tickets of their departments.',
    auditor: 'Sees permissions and activity, and changes nothing.',
  },
  departments: 'Departments',
  all: 'All',
  none: 'None',
  seen: 'Last seen',
  /** No session of ours saw them: the host may have. */
  never: 'Not known',
  empty: 'The host names nobody',
  emptyLead: 'Staff appear here as soon as the host tells of them.',
} as const;
