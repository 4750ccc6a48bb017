import type { Answer, Visit } from '../../http/route';
import { presetsPath, readPreset, requirePresets } from '../../present/presets';
import { RemovePresetPage, text } from '../../views';
import { adminPage } from '../admin-page';

/** Asks before a preset is removed.
 * @throws NotFoundError, NotAllowedError */
export async function showRemovePreset(visit: Visit): Promise<Answer> {
  await requirePresets(visit);
  const { id, name } = await readPreset(visit);
  const t = text.presets;
  const here = presetsPath(visit, id);
  const props = {
    ...{ title: t.removeTitle(name), deed: t.removeDo(name), keep: { label: t.keep, href: here } },
    crumb: { label: t.title, href: presetsPath(visit) },
    post: visit.form(`${here}/remove`),
  };
  const body = <RemovePresetPage {...props} />;
  return { show: adminPage(visit, { title: props.title, body }, 'presets') };
}

/** Takes a preset off the list.
 * @throws NotFoundError, NotAllowedError */
export async function removePreset(visit: Visit): Promise<Answer> {
  await requirePresets(visit);
  const { id: preset, name } = await readPreset(visit);
  const t = text.presets;
  return {
    act: {
      ...{ say: t.removeDo(name), deed: t.removeDo(name), ends: true, back: presetsPath(visit) },
      async run(as) {
        await as.removePreset({ preset });
        return { tone: 'ok', say: t.removed(name) };
      },
    },
  };
}
