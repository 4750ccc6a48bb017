import { sentencesOf, type Sentence } from '../told';

const about =
  (did: string): Sentence =>
  ({ who }) =>
    `${did} ${who}`;
const preset =
  (did: string): Sentence =>
  ({ name }) =>
    `${did} the preset “${name}”`;
const asked =
  (did: string): Sentence =>
  ({ permission }) => [`${did} `, ...permission];

/** What was done about permissions, one or many, and about what people ask for. */
export const accessSentences = sentencesOf({
  'access.given': ({ who, permission, until }) => [
    `gave ${who} `,
    ...permission,
    until === undefined ? '' : ` until ${until}`,
  ],
  'access.ended': ({ who, permission }) => ['ended ', ...permission, ` for ${who}`],
  'preset.changed': preset('changed'),
  'preset.removed': preset('removed'),
  'preset.applied': about('applied a preset to'),
  'grants.given': about('gave a permission to several, also to'),
  'grants.copied': about('copied somebody’s permissions to'),
  'group.given': about('gave a whole group of permissions to'),
  'group.ended': about('ended a whole group of permissions of'),
  'review.removed': about('removed unused permissions of'),
  'review.undone': about('gave unused permissions back to'),
  'request.made': asked('asked for'),
  'request.approved': asked('approved a request for'),
  'request.refused': asked('refused a request for'),
  'request.withdrawn': asked('took back a request for'),
  'ceiling.set': ({ permission, word }) => ['set ', ...permission, ` to ${word}`],
  'departments.set': about('changed which departments are closed to'),
  'department.ended': 'ended what was denied in a department that is gone',
  'channels.changed': about('changed the ways in of'),
  'channels.set': 'changed by which ways everybody comes in',
  'service.ended': 'ended what was given for a service that is gone',
});
