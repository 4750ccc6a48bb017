import { hostDoors } from './host-doors';
import { oneLine } from './access/clean-text';
import { Id } from './access/inputs';
import { parse } from './access/parse';
import { actingAs, chatPerson, type ChatPerson } from './people/hats';
import { chosenHat } from './people/choose-account';
import type { ChatUser, Surface } from './ports/chat-surface';
import type { Actor, Context } from './ports/context';
import type { ClientPlace } from './ports/host';
import type { Log } from './ports/log';
import type { Hat } from './ports/stores/people-store';
import type { Refusals } from './refusals';
import { refreshFromHost } from './accounts/refresh-from-host';
import { groundsIn } from './storage/host-transaction';
import { createShelves } from './storage/shelves';
import { mapped } from './storage/storage-fault';
import { requireScope } from './token-uses';
import { actByToken, type TokenRequest } from './tokens/act-by-token';
import { identifyToken } from './tokens/identify-token';
import type { LastUse } from './tokens/last-use';
import { actorUseCases, openUseCases, type Bound } from './use-cases';

/** The use cases, for whoever acts, for somebody in chat, and for nobody yet. */
export function doors(ctx: Context, log: Log, refusals: Refusals) {
  const asked = (request: string | undefined): Context => (request === undefined ? ctx : { ...ctx, request });
  return {
    /** What an actor can do; `request` names a request that may come twice. Where several questions make one deed,
     * `doing` is the use case that they end in: a refusal of any of them is written down as a refusal of that. */
    as(actor: Actor, request?: string, doing?: keyof typeof actorUseCases): Bound<typeof actorUseCases> {
      const acting = {
        ...asked(request),
        actor: { ...actor, name: oneLine(actor.name) },
        // Who looks on as somebody uses nothing of theirs: reviews tell what people themselves use.
        ...(actor.readOnly && { uses: { note: () => undefined, flush: () => ctx.uses.flush() } }),
      };
      return bind(actorUseCases, (name, work) =>
        refusals.watch(acting, doing ?? name, async () => {
          requireScope(actor, name);
          return work(acting);
        }),
      );
    },
    /** What needs nobody. */
    open: (request?: string): Bound<typeof openUseCases> =>
      bind(openUseCases, (_name, work) => work(asked(request))),
    ...hostDoors(ctx, refusals, groundsIn),
    /** Who a chat user is; undefined for somebody who proved nothing. */
    chatPerson: (chat: ChatUser): Promise<ChatPerson | undefined> => chatPerson(ctx, chat),
    /** The account somebody speaks for in a channel; undefined: they must be asked. */
    chosenHat: (person: ChatPerson, channel: string): Promise<Hat | undefined> =>
      chosenHat(ctx, person, channel),
    /** The actor that a chat person is on one of its accounts. */
    actorOf: (person: ChatPerson, hat: Hat): Actor => actingAs(ctx, person, hat).actor,
    /** Where a mirror stands, for surfaces. */
    mirrorAt: (surface: Surface, channel: string, thread: string) =>
      ctx.read.tickets.mirrorAt(surface, channel, thread),
    /** The mirror that a message of ours stands in. */
    mirrorOfMessage: (surface: Surface, channel: string, message: string) =>
      ctx.read.tickets.mirrorOfMessage(surface, channel, message),
    /** The mirrors in a channel whose tickets are not closed, newest first. */
    openMirrorsIn: (surface: Surface, channel: string) => ctx.read.tickets.openMirrorsIn(surface, channel),
    /** The mirrors of a chat user with posts that may be in sight before we know of them. */
    mirrorsUnderWay: (chat: ChatUser) => ctx.read.tickets.mirrorsUnderWay(chat),
    /** The channels of a surface in which mirrors stand. */
    mirrorChannels: (surface: Surface) => ctx.read.tickets.mirrorChannels(surface),
    /** What is kept for somebody for some minutes. */
    shelf: createShelves(ctx),
    /** How far a reader of something outside has come. */
    cursor: (name: string) => ctx.read.accounts.cursor(name),
    moveCursor: (name: string, position: string) =>
      ctx.transaction((tx) => tx.accounts.moveCursor(name, position)),
    ticket: async (id: string) => ctx.read.tickets.ticket(parse(Id, id)),
    departments: () => ctx.read.accounts.departments(),
    department: async (id: string) => (await ctx.read.accounts.departments()).find((one) => one.id === id),
    /** Where a client does something in the host, by the host's own word for it. */
    clientUrl: (place: ClientPlace): string | undefined => ctx.host.clientUrl?.(place),
    hash: (purpose: string, text: string) => ctx.hasher.hash(purpose, text),
    refreshFromHost: () => refreshFromHost(ctx, log),
    /** Asks the host for what it always has; answers which one that is.
     * @throws HostError */
    checkHost: async (): Promise<string> => {
      await ctx.host.departments();
      return ctx.host.id;
    },
    logRefused: (reason: string) => log.warn({ reason }, 'refused'),
  };
}

/** Who acts by a token's secret, as of now; a token that acts for somebody without the scope for it is refused, recorded. */
export function tokenDoor(
  ctx: Context,
  refusals: Refusals,
  { bootstrap, lastUse }: { bootstrap: string | undefined; lastUse: LastUse },
) {
  return async (secret: string, request: TokenRequest = {}): Promise<Actor> => {
    const bearer = await mapped(() => identifyToken(ctx, secret, bootstrap));
    lastUse.note(ctx, bearer);
    const alone = await actByToken(ctx, bearer, {});
    return refusals.watch({ ...ctx, actor: alone }, 'actFor', () => actByToken(ctx, bearer, request));
  };
}

type Work = (ctx: never, input: never) => unknown;

/** Each use case with its context given; made for every request, so no list of them is made anew. */
/** The use cases as whoever is bound to them calls them, each made when it is asked for: a request asks for one of many. */
function bind<Cases extends Record<string, Work>>(
  cases: Cases,
  run: (name: Extract<keyof Cases, string>, work: (ctx: unknown) => Promise<unknown>) => unknown,
): Bound<Cases> {
  const bound = new Proxy(cases, {
    get(_cases, name) {
      if (typeof name !== 'string' || !Object.hasOwn(cases, name)) return undefined;
      const work = cases[name] as Work;
      return (input: unknown) =>
        run(name as Extract<keyof Cases, string>, (ctx) => mapped(() => work(ctx as never, input as never)));
    },
  });
  return bound as unknown as Bound<Cases>;
}
