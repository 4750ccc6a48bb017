import { readFileSync } from 'node:fs';
import { z } from 'zod';

const name = z.string().min(1).max(80);
const key = z.string().regex(/^[a-z]+\.[a-zA-Z.]+$/, 'a key is like billing.pay');
const path = z.string().regex(/^(?!.*\.\.)[a-z][\w:/-]*$/, 'a path is below the mount: client/me/chats');
const variable = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'a setting is named like LATCHKEY_SECRET');

const page = z.strictObject({
  /** Below the mount; a host puts the id of the account in view for `:account`. */
  path,
  navLabel: name,
  icon: z.string().optional(),
  /** The entry is shown to whoever holds this key, or any of these, on the account; without one, to everybody signed in. */
  permission: z.union([key, z.array(key).min(1)]).optional(),
  /** In the admin area: the staff roles that it opens for (R18). */
  roles: z
    .array(z.enum(['admin', 'support', 'auditor']))
    .min(1)
    .optional(),
});

const setting = z.looseObject({ type: z.enum(['string', 'integer']), description: z.string().min(1) });

/** What a host reads before it loads the plugin; nothing in it that isn't named here. */
export const ManifestSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name,
    version: z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/),
    /** The file to load, from where the manifest is. */
    module: z
      .string()
      .regex(/^\.\/(?!.*\.\.).+\.js$/, 'a module is a .js file below the manifest: ./dist/index.js'),
    /** The factory that the module exports. */
    export: z.string().regex(/^[a-zA-Z]\w*$/),
    mount: z.string().regex(/^\/[a-z0-9-]+$/, 'a mount is one word of a path: /latchkey'),
    pages: z.strictObject({ client: z.array(page), admin: z.array(page) }),
    permissions: z.array(z.strictObject({ key, group: name, label: name })),
    /** Host events it acts on, and what it tells the host. */
    events: z.strictObject({ listens: z.array(key), emits: z.array(key) }),
    /** A JSON Schema (draft 2020-12) of its environment variables. */
    settings: z.strictObject({
      $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
      type: z.literal('object'),
      properties: z.record(variable, setting),
      required: z.array(variable),
    }),
    commands: z.array(z.strictObject({ name: z.string().regex(/^[a-z]+$/), description: name })),
    /** The names of its migrations, in order. */
    migrations: z.array(z.string().regex(/^\d{4}-[a-z0-9-]+$/)),
  })
  .superRefine(({ pages, permissions }, context) => {
    const known = new Set(permissions.map((permission) => permission.key));
    for (const [area, list] of Object.entries(pages)) {
      list.forEach(({ permission }, index) => {
        const unknown = [permission ?? []].flat().filter((one) => !known.has(one));
        if (unknown.length === 0) return;
        context.addIssue({
          code: 'custom',
          path: ['pages', area, index, 'permission'],
          message: `no permission ${unknown.join(', ')} in the manifest`,
        });
      });
    }
  });

/** A checked manifest. */
export type Manifest = z.infer<typeof ManifestSchema>;

/** Reads and checks a manifest.
 * @throws with every fault, each by its place in the file */
export function readManifest(file: string): Manifest {
  const checked = ManifestSchema.safeParse(parse(file));
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(
    ({ path: at, message }) => `  ${at.join('.') || '(top)'}: ${message}`,
  );
  throw new Error(`${file} is not a manifest:\n${faults.join('\n')}`);
}

function parse(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON`, { cause: error });
  }
}
