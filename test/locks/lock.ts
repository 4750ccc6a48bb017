import { NotFoundError, type PermissionKey } from '../../core/index';
import { idAt, type Ids, type LockScene, type Where } from './scene';

/** What a permission opens, and how one tries to. */
export interface Lock {
  /** In a few words, for the page about permissions. */
  readonly opens: string;
  /** Answers `done`, or with all that was seen instead. */
  readonly tries: (scene: LockScene, where: Where) => Promise<string>;
  /** It leaves something changed. */
  readonly changes?: true;
  /** What else it takes. */
  readonly besides?: PermissionKey;
  /** It is given for one service. */
  readonly service?: string;
}

const ACCOUNTS: Ids = { own: '1042', foreign: '1077', unknown: 'nothing' };
const SERVICES: Ids = { own: 's-11', foreign: 's-90', unknown: 'nothing', sibling: 's-12' };

/** What a page shows to who may, and the form that is sent then: `fields` for one of the account, `things` for one of several. */
interface PageTried {
  readonly shows: string;
  readonly act?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly things?: { readonly field: string; readonly ids: Ids };
}

/** A page of the demo host about the account. */
export function page(path: string, tried: PageTried): Lock['tries'] {
  const { things } = tried;
  return (scene, where) => {
    const account = things ? ACCOUNTS.own : idAt(ACCOUNTS, where);
    const thing = things ? { [things.field]: idAt(things.ids, where) } : {};
    return tryPage(scene, `/client/${account}/${path}`.replace(/\/$/, ''), { ...tried, thing });
  };
}

/** A page about one service. */
export function servicePage(path: string, tried: Omit<PageTried, 'things'>): Lock['tries'] {
  return (scene, where) =>
    tryPage(
      scene,
      `/client/${ACCOUNTS.own}/services/${idAt(SERVICES, where)}/${path}`.replace(/\/$/, ''),
      tried,
    );
}

async function tryPage(
  { browser }: LockScene,
  path: string,
  { shows, act, fields, thing }: PageTried & { thing?: Record<string, string> },
): Promise<string> {
  const shown = await browser.open(path);
  const sent = act === undefined ? undefined : await browser.post(`${path}/${act}`, { ...fields, ...thing });
  const isDone = shown.status === 200 && shown.text.includes(shows) && (!sent || sent.status === 303);
  if (isDone) return 'done';
  return [shown.status, shown.text, sent?.status, sent?.text].join('\n');
}

/** An invoice's button on the first page. */
export const payButton: Lock['tries'] = async ({ browser }, where) => {
  const shown = await browser.open('/client/1042');
  const invoice = idAt({ own: 'i-931', foreign: 'i-90', unknown: 'nothing' }, where);
  const sent = await browser.post(`/client/1042/invoices/${invoice}/pay`, {});
  const isDone = shown.text.includes('20931') && sent.status === 303;
  return isDone ? 'done' : `${sent.status}\n${sent.text}`;
};

/** A use case; what it throws is the answer. */
export function useCase(
  run: (scene: LockScene, account: string, where: Where) => Promise<unknown>,
): Lock['tries'] {
  return (scene, where) =>
    run(scene, idAt(ACCOUNTS, where), where).then(
      () => 'done',
      (error: unknown) => JSON.stringify(error, ['code', 'details', 'reason', 'key', 'account']),
    );
}

/** Being told of an event (R11); of what isn't there nobody is. */
export function told(event: string, about?: (scene: LockScene, where: Where) => object): Lock['tries'] {
  return async (scene, where) => {
    const asked = { account: idAt(ACCOUNTS, where), event, ...about?.(scene, where) };
    const people = await scene.stage.core
      .open()
      .recipients(asked)
      .catch((error: unknown) => {
        if (error instanceof NotFoundError) return [];
        throw error;
      });
    return people.some(({ principal }) => principal === 'user:3') ? 'done' : 'not told';
  };
}

/** A service, by whose it is. */
export const serviceOf = (_scene: LockScene, where: Where) => ({ service: idAt(SERVICES, where) });
