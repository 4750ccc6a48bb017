import { placed } from '../../http/placed';
import type { Route, Visit } from '../../http/route';
import { addPreset, editPreset } from './save-preset';
import { removePreset, showRemovePreset } from './remove-preset';
import { showNewPreset, showPreset } from './show-preset';
import { showPresets } from './show-presets';

/** The installation's presets; `new` stands before the ids, none of which is a word. */
export function presetRoutes(): Route[] {
  const { get, post } = placed({ path: '/presets', open: (visit: Visit) => Promise.resolve(visit) });
  return [
    get('', 'see the presets', showPresets),
    get('/new', 'make a preset', showNewPreset),
    post('/new', 'make a preset', addPreset, showNewPreset),
    get('/:preset', 'see this preset', showPreset),
    post('/:preset', 'change this preset', editPreset, showPreset),
    get('/:preset/remove', 'remove this preset', showRemovePreset),
    post('/:preset/remove', 'remove this preset', removePreset, showRemovePreset),
  ];
}
