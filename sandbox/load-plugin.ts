import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { IRouter } from 'express';
import type { HostBridge, Latchkey } from '../plugin/host-bridge';
import { readManifest, type Manifest } from '../plugin/manifest';

/** The places where an Express host takes a plugin in. */
export interface PluginHost {
  /** In front of everything that reads a request's body. */
  beforeParsers: IRouter;
  /** Behind it. */
  afterParsers: IRouter;
  addPages(area: 'client' | 'admin', pages: readonly NavPage[]): void;
}

/** An entry of a host's nav that leads to the plugin. */
export interface NavPage {
  label: string;
  /** The whole path; `:account` stands for the account in view. */
  path: string;
  icon?: string;
  /** The key that it takes, or any of these. */
  permission?: string | readonly string[];
  /** The staff roles that it opens for. */
  roles?: readonly string[];
}

/** What every plugin's factory is given; `settings` are its environment variables. */
export interface PluginOptions {
  bridge: HostBridge;
  settings: Readonly<Record<string, string | undefined>>;
}

/** A plugin that is in. */
export interface LoadedPlugin<Loaded extends Latchkey = Latchkey> {
  manifest: Manifest;
  latchkey: Loaded;
}

type Factory<Loaded> = (options: PluginOptions & { mount: string }) => Promise<Loaded>;

/** Loads the plugin that a manifest describes, and mounts it; starting it is the caller's. A host that knows more of its
 * plugin says what further options it takes and what it becomes.
 * @throws when the manifest has a fault, names another version than its package, or its module has no such factory */
export async function loadPlugin<Loaded extends Latchkey = Latchkey>(
  host: PluginHost,
  manifestFile: string,
  options: PluginOptions & Readonly<Record<string, unknown>>,
): Promise<LoadedPlugin<Loaded>> {
  const manifest = readManifest(manifestFile);
  refuseOtherVersion(manifest, manifestFile);
  const create = factoryOf<Loaded>(manifest, manifestFile);
  const latchkey = await create({ ...options, mount: manifest.mount });
  host.beforeParsers.use(manifest.mount, latchkey.webhooks);
  host.afterParsers.use(latchkey.wellKnown);
  host.afterParsers.use(manifest.mount, latchkey.pages);
  for (const area of ['client', 'admin'] as const) {
    host.addPages(
      area,
      manifest.pages[area].map((page) => toNavPage(manifest.mount, page)),
    );
  }
  return { manifest, latchkey };
}

function refuseOtherVersion({ id, version }: Manifest, manifestFile: string): void {
  const packageFile = join(dirname(manifestFile), 'package.json');
  const { version: packaged } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version?: string };
  if (packaged === version) return;
  throw new Error(`the manifest is of ${id} ${version}, but its package.json says ${packaged ?? 'nothing'}`);
}

function factoryOf<Loaded>(
  { id, module, export: exported }: Manifest,
  manifestFile: string,
): Factory<Loaded> {
  const file = resolve(dirname(manifestFile), module);
  const loaded = createRequire(file)(file) as Record<string, unknown>;
  const factory = loaded[exported];
  if (typeof factory !== 'function') throw new Error(`${module} of ${id} exports no function ${exported}`);
  return factory as Factory<Loaded>;
}

function toNavPage(mount: string, page: Manifest['pages']['client'][number]): NavPage {
  const { icon, permission, roles } = page;
  return {
    label: page.navLabel,
    path: `${mount}/${page.path}`,
    ...(icon === undefined ? {} : { icon }),
    ...(permission === undefined ? {} : { permission }),
    ...(roles === undefined ? {} : { roles }),
  };
}
