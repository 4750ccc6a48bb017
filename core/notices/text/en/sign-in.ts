/** What somebody has to know of their own sign-in, with links to act by. */
export const signIn = {
  elsewhereSubject: (host: string) => `${host}: you can’t sign in from there`,
  /** Who came, and from where: '' for an address that isn't known. */
  elsewhere: (by: 'host' | 'password', host: string, address: string) =>
    `${by === 'host' ? 'Somebody who was signed in as you' : 'Somebody with your right password'} came to ${host} from ${address === '' ? 'an address that we don’t know' : address}. You said that your sign-in is good from other addresses only, so nobody got in.`,
  everywhere:
    'Was that you? With this link you sign in from everywhere again; the page asks first. It works once, for an hour:',
  notEverywhere: (address: string) =>
    `Was it not you? Then leave the link alone, set your password anew at once, and tell us: ${address}`,

  movedSubject: (host: string) => `${host}: you sign in with another address now`,
  moved: (host: string) =>
    `Your login at ${host} has another address from now on. Was it you? Then there is nothing to do.`,
  moveBack:
    'Was it not you? With this link you sign in with this address again, and everybody who is signed in as you is out; the page asks first. It works once, for 72 hours:',
  movedBack: (address: string) => `Then set your password anew at once, and tell us: ${address}`,

  resetSubject: {
    asked: (host: string) => `Your sign-in code for ${host}: another was asked for`,
    vouched: (host: string) => `Your sign-in code for ${host}: somebody vouched for you`,
    opened: (host: string) => `Your sign-in code for ${host}: it is about to be replaced`,
    link: (host: string) => `Your sign-in code for ${host}: set it up anew`,
    stopped: (host: string) => `Your sign-in code for ${host}: the request was stopped`,
  },
  resetAsked: (host: string, byStaff: boolean) =>
    `Somebody who knows your password for ${host} says that your authenticator is lost, and asks to set another up. Nothing has changed. Somebody has to vouch for you first${byStaff ? `, two of the staff of ${host}, or one of them and 72 hours` : ''}, and then some hours pass.`,
  resetVouched: (host: string, opens: string) =>
    `Somebody vouched that it is you who asks for another authenticator at ${host}. From ${opens} on it can be replaced.`,
  resetStopped: (host: string) =>
    `Somebody said that it isn't you who asks for another authenticator at ${host}, and stopped it. Nothing has changed, and nobody can ask again for 72 hours.`,
  resetAfterAll: 'Is it you after all? Speak with whoever looks after your account, then ask again.',
  resetOpened: (host: string) =>
    `The link by which your authenticator for ${host} is replaced was mailed just now.`,
  resetLink: (host: string) =>
    `With this link you set two-step sign-in at ${host} up anew. Sign in with your password, then open it. It works once, for an hour:`,
  resetNotYou: (address: string) =>
    `Was it not you who asked? Set your password anew at once, and tell us: ${address}`,
  resetStop: 'Is this not you? Stop it here, with one click; nobody can ask again for 72 hours then:',
  resetThen: (address: string) => `Then change your password, and tell us: ${address}`,
};
