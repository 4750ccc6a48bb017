import { sentencesOf, type Sentence } from '../told';

const about =
  (does: string): Sentence =>
  ({ who }) =>
    `${does}: ${who}`;
const preset =
  (does: string): Sentence =>
  ({ name }) =>
    `${does} szablon „${name}”`;
const asked =
  (does: string): Sentence =>
  ({ permission }) => [`${does} `, ...permission];

/** What was done about permissions, one or many, and about what people ask for; in the present, which tells no gender. */
export const accessSentences = sentencesOf({
  'access.given': ({ who, permission, until }) => [
    'nadaje ',
    ...permission,
    until === undefined ? ` (dla: ${who})` : ` (dla: ${who}, koniec: ${until})`,
  ],
  'access.ended': ({ who, permission }) => ['kończy ', ...permission, ` (dla: ${who})`],
  'preset.changed': preset('zmienia'),
  'preset.removed': preset('usuwa'),
  'preset.applied': about('stosuje szablon dla'),
  'grants.given': about('nadaje uprawnienie kilku osobom, w tym'),
  'grants.copied': about('kopiuje czyjeś uprawnienia dla'),
  'group.given': about('nadaje całą grupę uprawnień. Otrzymuje'),
  'group.ended': about('odbiera całą grupę uprawnień. Traci'),
  'review.removed': about('usuwa nieużywane uprawnienia. Traci'),
  'review.undone': about('przywraca nieużywane uprawnienia. Otrzymuje'),
  'request.made': asked('prosi o'),
  'request.approved': asked('zgadza się na prośbę o'),
  'request.refused': asked('odmawia na prośbę o'),
  'request.withdrawn': asked('wycofuje prośbę o'),
  'ceiling.set': ({ permission, word }) => ['zmienia ofertę: ', ...permission, ` – ${word}`],
  'departments.set': about('zmienia działy zamknięte dla'),
  'department.ended': 'kończy zakazy w dziale, którego już nie ma',
  'channels.changed': about('zmienia drogi dostępu osoby'),
  'channels.set': 'zmienia drogi dostępu wszystkich',
  'service.ended': 'kończy uprawnienia do usługi, której już nie ma',
});
