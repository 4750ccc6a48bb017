import type { Answer, Visit } from '../../http/route';
import { readHeld, subjectOf } from '../../present/hold/held-page';
import { holdPath } from '../../present/hold/hold-page';
import { EndPage, text } from '../../views';
import { adminPage } from '../admin-page';

/** Asks before held mail is thrown away. */
export async function showDiscard(visit: Visit): Promise<Answer> {
  const mail = await readHeld(visit);
  const here = holdPath(visit, mail.id);
  const props = {
    title: text.hold.discardTitle,
    crumb: { label: subjectOf(mail), href: here },
    post: visit.form(`${here}/discard`),
    deed: text.hold.discardDo,
    keep: { label: text.hold.keep, href: here },
  };
  const body = (
    <EndPage {...props}>
      <p>{text.hold.discardLead}</p>
    </EndPage>
  );
  return { show: adminPage(visit, { title: props.title, body }, 'hold') };
}

/** Throws held mail away. */
export async function discard(visit: Visit): Promise<Answer> {
  const { id: held } = await readHeld(visit);
  return {
    act: {
      ...{ say: text.hold.discardTitle, deed: text.hold.discardDo, ends: true, back: holdPath(visit) },
      async run(as) {
        await as.discardHeld({ held });
        return { tone: 'ok', say: text.hold.discarded };
      },
    },
  };
}
