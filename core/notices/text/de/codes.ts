import type { MailText } from '../worded';

/** Codes, and what they link: chats and addresses. */
export const codes: MailText['codes'] = {
  subject: (code, host) => `${code} ist Ihr Code für ${host}`,
  give: 'Wenn Sie das sind, geben Sie dort diesen Code ein:',
  once: (host) => `Er gilt einmal, 10 Minuten lang. Niemand von ${host} fragt Sie je danach.`,
  notYou: (address) =>
    `Waren das nicht Sie? Dann müssen Sie nichts tun. Sie können es uns mitteilen: ${address}`,

  asker: (handle, platform, place) => `${handle} auf ${platform} (${place})`,
  asksToWrite: (asker, host) => `${asker} bittet darum, mit dieser Adresse an ${host} zu schreiben.`,
  noCodeSubject: (host) => `Verknüpfen Sie Ihren Chat mit ${host}`,
  noCode:
    'Sie melden sich mit dieser Adresse an und brauchen daher keinen Code: Geben Sie im Chat /verify ein und wählen Sie „I can sign in“.',

  linkedSubject: (platform) => `Ein Chat wurde verknüpft: ${platform}`,
  linked: (asker, host) => `${asker} kann jetzt in Ihrem Namen an ${host} schreiben.`,
  unlink: 'Waren das nicht Sie? Geben Sie dort /unlink ein oder antworten Sie auf diese E-Mail:',
  unlinkHere:
    'Waren das nicht Sie? Geben Sie dort /unlink ein, lösen Sie die Verknüpfung im Kundenbereich oder antworten Sie auf diese E-Mail:',

  changedSubject: (host) => `Ihre Adresse bei ${host} wurde geändert`,
  changed: (account, host) =>
    `Diese Adresse stand für einen Kontakt von ${account} bei ${host}. Jetzt steht eine andere an ihrer Stelle.`,
  changedSince:
    'E-Mails dieses Kontos kommen nicht mehr hierher, und die Verknüpfung von Chats über diese Adresse ist gelöst.',
  changedWrongly: (account, address) =>
    `Ist das nicht richtig? Fragen Sie die Person, die ${account} verwaltet, oder schreiben Sie uns: ${address}`,

  asksToAdd: (host, user) =>
    `Jemand, der bei ${host} als ${user} angemeldet ist, bittet darum, diese Adresse dem eigenen Login hinzuzufügen.`,
  takenSubject: (host) => `Diese Adresse hat ein Login bei ${host}`,
  taken:
    'Sie gehört schon zu einem anderen Login, daher hat sich nichts geändert. Wenn beide Logins Ihnen gehören, melden Sie sich mit beiden an und machen Sie eines daraus.',

  asksForPassword: (host) => `Jemand bittet darum, Ihr Passwort für ${host} neu zu setzen.`,
};
