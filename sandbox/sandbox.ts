import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import express, { type Express } from 'express';
import { silentLog, type Log } from '../core/index';
import { onlyOurForms, onlyThisMachine } from './chat/guard';
import { chatRoutes } from './chat/routes';
import { demoPeople } from './demo-people';
import { withPasswords, type DemoPerson } from './host/people';
import { securityHeaders } from './host/security-headers';
import { openScene, type Scene, type SceneSettings } from './scene';
import { StateFolder } from './state';

/** What a sandbox is told; it makes everything else itself. */
export interface SandboxOptions {
  /** Where its secrets and data are kept. */
  readonly folder: string;
  /** 0: any free one. */
  readonly port: number;
  readonly log?: Log;
  /** The plugin's manifest; the project's own unless another is named. */
  readonly manifest?: string;
  /** A token of the API to begin with, for whoever tries that. */
  readonly apiToken?: string | undefined;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  /** The sample people with their passwords. */
  readonly people: readonly DemoPerson[];
  stop(): Promise<void>;
}

/** Why a sandbox doesn't start, in a sentence for whoever started it. */
export class SandboxRefusal extends Error {}

/** Starts the whole sandbox in this process, on 127.0.0.1 alone.
 * @throws SandboxRefusal in production, and where the port is taken */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  if (process.env.NODE_ENV === 'production') {
    throw new SandboxRefusal(
      'The sandbox is for trying things out: it does not run with NODE_ENV=production.',
    );
  }
  const { folder, port, log = silentLog, manifest = findManifest(), apiToken } = options;
  const server = createServer();
  await listen(server, port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state = new StateFolder(folder);
  const secrets = state.secrets(newPasswords);
  const people = demoPeople().map((person) => withPassword(person, secrets.passwords[person.principal]));
  const theatre = new Theatre({ folder: state, secrets, people, url, manifest, log, apiToken });
  server.on('request', doorOf(theatre, url));
  await theatre.open().catch(async (error: unknown) => {
    await close(server);
    throw error;
  });
  return {
    url,
    people,
    async stop() {
      await close(server);
      await theatre.close();
    },
  };
}

/** The scene that is on; while one is being set, whoever asks waits. */
class Theatre {
  readonly #settings: SceneSettings;
  #scene: Promise<Staged> | undefined;

  constructor(settings: SceneSettings) {
    this.#settings = settings;
  }

  async open(): Promise<void> {
    this.#scene = openScene(this.#settings).then((scene) => this.#stage(scene));
    await this.#scene;
  }

  /** What answers requests now. */
  async app(): Promise<Express> {
    if (!this.#scene) throw new Error('the sandbox is not open');
    return (await this.#scene).app;
  }

  async startOver(): Promise<void> {
    const before = this.#scene;
    this.#scene = (async () => {
      await (await before)?.scene.stop();
      this.#settings.folder.wipe();
      return this.#stage(await openScene(this.#settings));
    })();
    await this.#scene;
  }

  async close(): Promise<void> {
    await (await this.#scene)?.scene.stop();
  }

  #stage(scene: Scene): Staged {
    const address = () => new URL(this.#settings.url);
    const app = express();
    app.disable('x-powered-by');
    app.use(onlyThisMachine(address));
    app.get('/favicon.ico', (_req, res) => void res.status(204).end());
    const stage = { ...scene.stage, startOver: () => this.startOver() };
    app.use('/sandbox', securityHeaders(), onlyOurForms(address), chatRoutes(stage));
    app.use(scene.app);
    return { app, scene };
  }
}

interface Staged {
  readonly app: Express;
  readonly scene: Scene;
}

function doorOf(theatre: Theatre, url: string) {
  return (...[req, res]: Parameters<Express>): void => {
    theatre.app().then(
      (app) => void app(req, res),
      () =>
        res.writeHead(503, { 'content-type': 'text/plain' }).end(`The sandbox at ${url} could not start.`),
    );
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const why = code === 'EADDRINUSE' ? 'is taken: name another in PORT' : `can’t be used (${code})`;
    throw new SandboxRefusal(`Port ${port} of 127.0.0.1 ${why}.`);
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

function newPasswords(): Record<string, string> {
  return Object.fromEntries(
    withPasswords(demoPeople()).flatMap(({ principal, password }) =>
      password === undefined ? [] : [[principal, password]],
    ),
  );
}

function withPassword(person: DemoPerson, password: string | undefined): DemoPerson {
  return password === undefined ? person : { ...person, password };
}

/** The manifest lies at the project's root, above the sources and above what is compiled. */
function findManifest(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'manifest.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new SandboxRefusal('There is no manifest.json above the sandbox.');
    folder = above;
  }
  return join(folder, 'manifest.json');
}
