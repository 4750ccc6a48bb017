/** Codes, and what they link: chats and addresses. */
export const codes = {
  subject: (code: string, host: string) => `${code} is your code for ${host}`,
  give: 'If that is you, give this code there:',
  once: (host: string) => `It works once, for 10 minutes. Nobody from ${host} will ever ask you for it.`,
  notYou: (address: string) => `Was this not you? Then you need do nothing. You can tell us: ${address}`,

  asker: (handle: string, platform: string, place: string) => `${handle} on ${platform} (${place})`,
  asksToWrite: (asker: string, host: string) => `${asker} asked to write to ${host} with this address.`,
  noCodeSubject: (host: string) => `Link your chat with ${host}`,
  noCode: 'You sign in with it, so no code is needed: in chat, type /verify and choose "I can sign in".',

  linkedSubject: (platform: string) => `A chat was linked: ${platform}`,
  linked: (asker: string, host: string) => `${asker} can now write to ${host} as you.`,
  unlink: 'Was this not you? Type /unlink there, or answer this mail:',
  unlinkHere: 'Was this not you? Type /unlink there, end the link in your client area, or answer this mail:',

  changedSubject: (host: string) => `Your address was changed at ${host}`,
  changed: (account: string, host: string) =>
    `This address stood for a contact of ${account} at ${host}. It was changed to another one.`,
  changedSince: 'Mail of that account no longer comes here, and chats linked by this address are unlinked.',
  changedWrongly: (account: string, address: string) =>
    `Is this not right? Ask whoever looks after ${account}, or tell us: ${address}`,

  asksToAdd: (host: string, user: string) =>
    `Somebody who is signed in to ${host} as ${user} asked to add this address to their login.`,
  takenSubject: (host: string) => `This address has a login at ${host}`,
  taken:
    'It belongs to another login already, so nothing was changed. If both are yours, sign in to both and join them.',

  asksForPassword: (host: string) => `Somebody asked to set your password for ${host} anew.`,
};
