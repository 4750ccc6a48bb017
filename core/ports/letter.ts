/** What a letter asks the relay to do; its payload names things by id, so that it is judged by the facts of the moment. */
export type LetterKind =
  | 'mail.code'
  | 'mail.linked'
  | 'mail.address'
  | 'host.open'
  | 'host.reply'
  | 'host.close'
  | 'mirror.open'
  | 'mirror.post'
  | 'mirror.close';

export interface NewLetter {
  /** Letters of one lane go out one after the other. */
  lane: string;
  kind: LetterKind;
  payload: Readonly<Record<string, string>>;
  /** Names a sealed secret, put in when the letter leaves and wiped after. */
  secret?: string;
}

/** A letter for a person to look at: given up, or nobody can tell whether it arrived. */
export interface SetAsideLetter {
  id: number;
  lane: string;
  kind: string;
  attempts: number;
  outcome: 'dead' | 'uncertain';
  reason: string;
  /** What it carried a secret for can't be sent again: the secret is gone. */
  retryable: boolean;
  at: number;
}
