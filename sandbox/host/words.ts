/** The words of the host's pages that the shared views have no place for. */
export const words = {
  home: 'Home',
  tickets: 'Tickets',
  confirm: {
    title: 'Confirm it is you',
    lead: (name: string) => `What comes next asks for your password again, ${name}.`,
    button: 'Confirm',
    wrong: 'That password is not right.',
  },
  balance: 'Balance',
  owed: (money: string) => `You owe ${money}.`,
  pay: (number: string) => `Pay ${number}`,
  toPay: 'Invoices to pay',
  numbers: (ours: number, theirs: string) => `#${ours} · host no. ${theirs}`,
  aboutNone: 'none in particular',
  move: { title: 'Move to another department', label: 'Department', button: 'Move ticket' },
  facts: {
    account: 'Account',
    number: 'Number',
    department: 'Department',
    service: 'Service',
    from: 'From',
    state: 'Status',
    priority: 'Priority',
  },
  states: {
    open: 'Open',
    answered: 'Answered',
    waiting: 'Waits for staff',
    closed: 'Closed',
    active: 'Active',
    suspended: 'Suspended',
    ended: 'Ended',
    paid: 'Paid',
    unpaid: 'To pay',
    overdue: 'Overdue',
    cancelled: 'Cancelled',
  },
  priorities: { low: 'Low', medium: 'Medium', high: 'High' },
  refusals: {
    form: ['This form is too old', 'Go back, load the page again and send it once more.'],
    missing: ['There is nothing here', 'The link is wrong, or this belongs to an account you can’t reach.'],
    staff: [
      'Tickets are for those who answer them',
      'An auditor sees who can do what, and the activity. Administrators and support can open tickets.',
    ],
    refused: ['That can’t be done', 'Nothing was changed. Go back and look at it again.'],
    failed: ['Something broke', 'Nothing was changed. Try again.'],
  },
} as const;

/** A stored word in words for people; one that has none stays itself. */
export function say(of: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(of, word) ? (of[word] ?? word) : word;
}
