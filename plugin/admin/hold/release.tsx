import type { InvalidInputError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { withFault } from '../../present/faults';
import { holdPath } from '../../present/hold/hold-page';
import { askedPlace, askedRelease, releasePage } from '../../present/hold/release-page';
import { ReleasePage, text } from '../../views';
import { adminPage } from '../admin-page';

/** Asks where held mail goes for somebody; the form may come back. */
export async function showRelease(visit: Visit, error?: InvalidInputError): Promise<Answer> {
  const props = await releasePage(visit, error);
  const page = withFault({ title: text.hold.releaseDo, body: <ReleasePage {...props} /> }, props.fault);
  return { show: adminPage(visit, page, 'hold') };
}

/** Lets held mail into a ticket for somebody. */
export async function release(visit: Visit): Promise<Answer> {
  const [asked, to] = [askedRelease(visit), askedPlace(visit)];
  const { name } = await visit.as.readReleaseOffers(asked);
  return {
    act: {
      ...{ say: text.hold.sayRelease(name), deed: text.hold.releaseDo, back: holdPath(visit) },
      async run(as) {
        const { number } = await as.releaseHeld({ ...asked, to });
        return { tone: 'ok', say: text.hold.released(number) };
      },
    },
  };
}
