/** Links that ask something of whoever holds an address. */
export const links = {
  invitationSubject: (account: string) => `An invitation to ${account}`,
  invites: (inviter: string, host: string, account: string) =>
    `${inviter === '' ? host : `${inviter}, through ${host},`} invites you to the account ${account}.`,
  invitation:
    'This page shows what you would be able to do there, and asks whether you accept. It works once, for 7 days:',
  notExpected: (address: string) =>
    `Did you not expect this? Then you need do nothing. You can tell us: ${address}`,

  secondarySubject: (account: string) => `Shall notices about ${account} come here too?`,
  secondary: (account: string, host: string) =>
    `The owner of the account ${account} at ${host} named this as their secondary address. It would get the same notices, and nothing else. Confirm it here:`,

  recoverySubject: (account: string) => `Is this your address, for ${account}?`,
  recovery: (account: string, host: string) =>
    `${host} was asked to make this the address of the owner of ${account}. If you asked for it, say so here:`,
};
