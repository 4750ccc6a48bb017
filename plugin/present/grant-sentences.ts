import type { ActivityRow } from '../../core/index';
import type { Rich } from '../views/words';
import { permissionIn, personIn, valueOf, type ActivityNames } from './activity-names';

type Sentence = (row: ActivityRow, names: ActivityNames) => Rich;

const about =
  (did: string): Sentence =>
  ({ subject }, names) =>
    `${did} ${personIn(names, subject)}`;
const preset =
  (did: string): Sentence =>
  ({ before, after }) =>
    `${did} the preset “${String(valueOf(after ?? before, 'name') ?? '')}”`;

const asked =
  (did: string): Sentence =>
  ({ before, after }, names) => [`${did} `, ...permissionIn(names, after ?? before)];

/** What was done about many grants at once, and about what people ask for. */
export const GRANT_SENTENCES: readonly [string, Sentence][] = [
  ['preset.changed', preset('changed')],
  ['preset.removed', preset('removed')],
  ['preset.applied', about('applied a preset to')],
  ['grants.given', about('gave a permission to several, also to')],
  ['grants.copied', about('copied somebody’s permissions to')],
  ['group.given', about('gave a whole group of permissions to')],
  ['group.ended', about('ended a whole group of permissions of')],
  ['review.removed', about('removed unused permissions of')],
  ['review.undone', about('gave unused permissions back to')],
  ['request.made', asked('asked for')],
  ['request.approved', asked('approved a request for')],
  ['request.refused', asked('refused a request for')],
  ['request.withdrawn', asked('took back a request for')],
];

/** What somebody tried about them and was refused, to stand after "tried to". */
export const GRANT_TRIED: readonly [string, string][] = [
  ['giveGroup', 'give a group of permissions'],
  ['endGroup', 'end a group of permissions'],
  ['previewCopy', 'copy permissions'],
  ['copyGrants', 'copy permissions'],
  ['listPresets', 'see the presets'],
  ['putPreset', 'change a preset'],
  ['removePreset', 'remove a preset'],
  ['previewPreset', 'apply a preset'],
  ['applyPreset', 'apply a preset'],
  ['previewGift', 'give a permission to several'],
  ['giveToMany', 'give a permission to several'],
  ['reviewAccess', 'review who has which permission'],
  ['removeUnused', 'remove unused permissions'],
  ['listReviews', 'see what a review removed'],
  ['undoReview', 'undo a review'],
  ['requestAccess', 'ask for a permission'],
  ['listAccessRequests', 'see what people ask for'],
  ['approveAccessRequest', 'approve a request'],
  ['refuseAccessRequest', 'refuse a request'],
  ['withdrawAccessRequest', 'take back a request'],
];
