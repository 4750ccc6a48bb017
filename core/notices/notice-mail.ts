import { mail, type Text } from './mails';
import type { Notice, Noticed } from './owner-notices';
import type { Voice } from './voice';

/** A notice; `undo` is the token of the link by which a secondary address can take a hand-over back. */
export function noticeMail({ brand, text }: Voice, notice: Notice, noticed: Noticed, undo?: string): Text {
  const { account, user, other, accountId } = noticed;
  const recoveries = `${brand.clientUrl}/${accountId}/recoveries`;
  const { told, undo: toUndo, notRight } = text.notices;
  const [subject, said] = told[notice]({ account, user, other, host: brand.name, recoveries });
  const link = undo === undefined ? [] : [toUndo, `${brand.clientUrl}/ownership/undo/${undo}`];
  return mail(subject, [said, ...link, notRight(brand.supportAddress)]);
}
