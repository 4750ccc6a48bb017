import type { InvalidInputError, PermissionKey } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { presentFault, withFault } from '../../present/faults';
import {
  presetLock,
  presetsPath,
  presetTicks,
  readPreset,
  requirePresets,
  typedPreset,
} from '../../present/presets';
import { PresetPage, text, type PresetPageProps } from '../../views';
import { adminPage } from '../admin-page';

interface Shown {
  readonly head: Pick<PresetPageProps, 'title' | 'lead' | 'lock' | 'remove'>;
  readonly path: string;
  readonly kept: { readonly name: string; readonly keys: readonly PermissionKey[] };
}

/** An empty form, or what was typed into it.
 * @throws NotAllowedError */
export async function showNewPreset(visit: Visit, error?: InvalidInputError): Promise<Answer> {
  await requirePresets(visit);
  const head = { title: text.presets.newTitle, lead: text.presets.newLead };
  const path = `${presetsPath(visit)}/new`;
  return presetForm(visit, { head, path, kept: { name: '', keys: [] } }, error);
}

/** A preset with its ticks, to be changed by who may.
 * @throws NotFoundError, NotAllowedError */
export async function showPreset(visit: Visit, error?: InvalidInputError): Promise<Answer> {
  const preset = await readPreset(visit);
  const path = presetsPath(visit, preset.id);
  const lock = await presetLock(visit);
  const head = { title: preset.name, lead: text.presets.editLead, ...(lock ? { lock } : {}) };
  return presetForm(visit, { head: { ...head, remove: `${path}/remove` }, path, kept: preset }, error);
}

function presetForm(visit: Visit, { head, path, kept }: Shown, error?: InvalidInputError): Promise<Answer> {
  const { name, keys } = visit.field('name') === undefined ? kept : typedPreset(visit);
  const fault = error && presentFault(error);
  const props = {
    ...{ ...head, name, presets: presetsPath(visit), groups: presetTicks(keys), post: visit.form(path) },
    ...(fault && { fault }),
  };
  const page = withFault({ title: head.title, body: <PresetPage {...props} /> }, fault);
  return Promise.resolve({ show: adminPage(visit, page, 'presets') });
}
