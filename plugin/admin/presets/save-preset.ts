import { InvalidInputError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { presetsPath, readPreset, requirePresets, typedPreset } from '../../present/presets';
import { text } from '../../views';

/** Makes a preset of what was typed.
 * @throws InvalidInputError, NotAllowedError */
export function addPreset(visit: Visit): Promise<Answer> {
  return save(visit);
}

/** Changes the preset in the path; whoever got it keeps what they have.
 * @throws InvalidInputError, NotFoundError, NotAllowedError */
export async function editPreset(visit: Visit): Promise<Answer> {
  return save(visit, (await readPreset(visit)).id);
}

async function save(visit: Visit, preset?: string): Promise<Answer> {
  await requirePresets(visit);
  const { name, keys } = typedPreset(visit);
  await requireGood(visit, { name, preset });
  if (keys.length === 0) throw new InvalidInputError('keys', 'NONE');
  return {
    act: {
      ...{ say: text.presets.say(name), deed: text.presets.save, back: presetsPath(visit) },
      async run(as) {
        const saved = await as.putPreset({ name, keys, ...(preset === undefined ? {} : { preset }) });
        return { tone: 'ok', say: text.presets.saved(saved.name, saved.keys.length) };
      },
    },
  };
}

/** Said beside the field, before anybody is asked for a proof; the core judges it again.
 * @throws InvalidInputError */
async function requireGood(visit: Visit, { name, preset }: { name: string; preset: string | undefined }) {
  if (name.trim() === '') throw new InvalidInputError('name', 'too_small');
  const all = await visit.as.listPresets({});
  if (all.some((one) => one.name === name.trim() && one.id !== preset)) {
    throw new InvalidInputError('name', 'TAKEN');
  }
}
