import { given } from '../../../core/index';
import { z } from 'zod';
import { PlanOut, PreviewOut, Seen, SubjectIn } from '../bulk/schema';
import { AccountPlace, Id, Key, listOf, wholeOf } from '../fields';
import { operation } from '../operation';

const tag = 'Presets';
const ALL = '/presets';
const ONE = `${ALL}/{preset}`;
const ON = '/accounts/{account}/presets/{preset}';

const Preset = z.object({ id: Id, name: z.string(), keys: listOf(Key) });
const PresetIn = z.strictObject({ name: z.string().min(1).max(100), keys: z.array(Key).min(1).max(200) });
const PresetPlace = z.strictObject({ preset: Id });
const Reader = z.strictObject({ account: Id.optional().describe('For whoever acts on an account') });
const Applied = AccountPlace.extend({ preset: Id });
const Whom = z.strictObject({ subjects: z.array(SubjectIn).min(1).max(100) });

/** Sets of permissions by a name, copied when they are applied. */
export const presetOperations = [
  operation({
    ...{ id: 'listPresets', method: 'get', path: ALL, tag, summary: 'Presets by name' },
    ...{ useCase: 'listPresets', query: Reader, answer: wholeOf(Preset) },
    run: async (as, input) => ({ items: await as.listPresets(given(input)) }),
  }),
  operation({
    ...{ id: 'addPreset', method: 'post', path: ALL, tag, summary: 'Make a preset' },
    ...{ useCase: 'putPreset', body: PresetIn, answer: Preset, status: 201 },
    run: (as, input) => as.putPreset(input),
  }),
  operation({
    ...{ id: 'editPreset', method: 'put', path: ONE, tag, summary: 'Change a preset, and nobody who got it' },
    ...{ useCase: 'putPreset', params: PresetPlace, body: PresetIn, answer: Preset },
    run: (as, input) => as.putPreset(input),
  }),
  operation({
    ...{ id: 'removePreset', method: 'delete', path: ONE, tag, summary: 'Take a preset off the list' },
    ...{ useCase: 'removePreset', params: PresetPlace },
    run: (as, input) => as.removePreset(input),
  }),
  operation({
    ...{ id: 'previewPreset', method: 'post', path: `${ON}/preview`, tag, isQuestion: true },
    summary: 'What a preset would give to each and take from each',
    ...{ useCase: 'previewPreset', params: Applied, body: Whom, answer: PreviewOut },
    run: (as, input) => as.previewPreset(input),
  }),
  operation({
    ...{
      id: 'applyPreset',
      method: 'post',
      path: `${ON}/apply`,
      tag,
      summary: 'Copy a preset to all of these',
    },
    ...{
      useCase: 'applyPreset',
      params: Applied,
      body: Whom.extend({ seen: Seen }),
      answer: wholeOf(PlanOut),
    },
    run: async (as, input) => ({ items: [...(await as.applyPreset(input))] }),
  }),
];
