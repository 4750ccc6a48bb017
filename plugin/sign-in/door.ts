import type { Request, Response } from 'express';
import type { Core, Principal } from '../../core/index';
import { actorOf } from '../http/actor-of';
import { whoComes, type Assured } from '../http/assured';
import { doorOf } from '../http/cookies';
import { TOKEN } from '../http/forms';
import { fromOf } from '../http/from-of';
import { ownPath } from '../http/own-path';
import { principalOf } from '../http/principal-of';
import { proofUrl } from '../http/proof-url';
import type { Door, Download, Shown } from '../http/route';
import type { Site } from '../http/site';
import { readAsPerson } from '../http/reads';
import { textOf } from '../http/texts';
import { WAITING, type Waiting } from '../http/waiting';
import type { Flash, StaffRole } from '../views';
import type { Post } from '../views/words';
import { judgeCode } from './judge-code';

/** One request of somebody at the door: signed out, or on the way in. */
export interface AtDoor {
  readonly core: Core;
  /** The mount, without a slash at its end. */
  readonly base: string;
  readonly brand: { readonly name: string; readonly supportAddress: string };
  /** Where the browser is, for what is recorded and limited. */
  readonly from: { readonly address?: string; readonly agent?: string };
  /** Who is signed in, however far; undefined for nobody. */
  readonly found?: Assured;
  /** Whom the host signed in, and whose sign-in is good elsewhere only. */
  readonly elsewhere?: Principal;
  /** What they may ask of the core. */
  readonly as?: Door;
  /** What they are, of the staff. */
  readonly role: StaffRole | undefined;
  /** Our own path to go on to. */
  readonly back: string;
  /** What the browser's cookie holds. */
  readonly secret: string;
  readonly param: (name: string) => string;
  readonly query: (name: string) => string | undefined;
  readonly field: (name: string) => string | undefined;
  /** A form of ours, with its proof; it leads on to the same place. */
  readonly form: (page: string, hidden?: Readonly<Record<string, string>>) => Post;
  /** The path of another page at the door, with the way on. */
  readonly to: (page: string) => string;
  /** Where one signs in, to come to the front page then. */
  readonly signIn: string;
  /** Where they prove again who they are, and come back here. */
  readonly proof: (back?: string) => string;
  /** Keeps a form until they proved it; answers where it goes on. What is secret is never kept. */
  readonly keep: (form: KeptForm) => Promise<string>;
  /** Has the code that was posted judged; answers the cookie's next secret. */
  readonly giveCode: () => Promise<{ secret?: string }>;
}

/** A form at the door that waits for a proof. */
export type KeptForm = Omit<Waiting, 'action'>;

/** Below this, what waited goes on. */
export const GO_ON = 'me/continue';

/** What a page at the door answers; `secret` is the session's from now on, `leave` ends it in the browser. */
export type DoorAnswer =
  | { readonly show: Shown; readonly status?: number; readonly secret?: string }
  | { readonly go: string; readonly flash?: Flash; readonly secret?: string; readonly leave?: true }
  | { readonly file: Download };

/** A page or a form at the door. */
export interface DoorRoute {
  readonly method: 'get' | 'post';
  /** Below the client area. */
  readonly path: string;
  /** Who may come: anybody; whoever is signed in, however far; who gave the code of their second factor, or has none (yet); who
   * is in. */
  readonly for: 'anybody' | 'signed in' | 'past the code' | 'who is in';
  readonly answer: (at: AtDoor) => Promise<DoorAnswer>;
}

/** Makes what a route at the door is given. */
export async function comeToDoor(site: Site, req: Request, res: Response): Promise<AtDoor> {
  const { core, bridge, base, forms, cookies } = site;
  const { found, elsewhere } = await whoComes(site, req);
  if (found) await readAsPerson(site, found);
  const token = forms.tokenOf(doorOf(cookies.door(req, res)));
  const back = ownPath(base, textOf(req.query, 'back') ?? textOf(req.body, 'back'));
  const client = `${base}/client/`;
  const from = fromOf(req);
  const as = found && core.as(actorOf(found, req));
  return {
    ...{ core, base, brand: bridge.brand, from, back },
    ...(found && { found }),
    ...(elsewhere && { elsewhere: principalOf(elsewhere) }),
    ...(as && { as }),
    role: found?.session.principal.startsWith('staff:') === true ? await as?.myStaffRole({}) : undefined,
    secret: cookies.session(req),
    signIn: bridge.signInUrl(client),
    param: (name) => textOf(req.params, name) ?? '',
    query: (name) => textOf(req.query, name),
    field: (name) => textOf(req.body, name),
    form: (page, hidden) => ({ action: `${client}${page}`, hidden: { ...hidden, back, [TOKEN]: token } }),
    to: (page) => `${client}${page}?back=${encodeURIComponent(back)}`,
    proof: (to = ownPath(base, req.originalUrl)) =>
      found ? proofUrl(site, found, to) : bridge.signInUrl(to),
    keep: async (form) => {
      const id = found
        ? await WAITING.put(core, principalOf(found.session), {
            ...form,
            action: ownPath(base, req.originalUrl),
          })
        : '';
      return `${client}${GO_ON}/${id}`;
    },
    giveCode: () => judgeCode(req, (code) => as?.giveCode({ code, ...from })),
  };
}
