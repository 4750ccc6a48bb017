/** Whose mail it is: the host's name, where its client area is, and the domain of its Message-IDs. */
export interface Brand {
  name: string;
  domain: string;
  supportAddress: string;
  /** The client area's page on linked chats. */
  chatsUrl: string;
  /** The client area itself, without a slash at its end: one-time links of mails lead below it. */
  clientUrl: string;
}
