import { sentencesOf, type Sentence } from '../told';

const about =
  (before: string, after: string): Sentence =>
  ({ who }) =>
    `het ${before} ${who} ${after}`;
const preset =
  (did: string): Sentence =>
  ({ name }) =>
    `het die voorinstelling “${name}” ${did}`;
const asked =
  (before: string, after: string): Sentence =>
  ({ permission }) => [`het ${before} `, ...permission, ` ${after}`];

/** What was done about permissions, one or many, and about what people ask for. */
export const accessSentences = sentencesOf({
  'access.given': ({ who, permission, until }) => [
    'het ',
    ...permission,
    ` aan ${who} gegee`,
    until === undefined ? '' : `, tot ${until}`,
  ],
  'access.ended': ({ who, permission }) => ['het ', ...permission, ` vir ${who} beëindig`],
  'preset.changed': preset('verander'),
  'preset.removed': preset('verwyder'),
  'preset.applied': about('’n voorinstelling op', 'toegepas'),
  'grants.given': ({ who }) => `het ’n toestemming aan verskeie mense gegee, ook aan ${who}`,
  'grants.copied': about('iemand se toestemmings na', 'gekopieer'),
  'group.given': about('’n hele groep toestemmings aan', 'gegee'),
  'group.ended': about('’n hele groep toestemmings van', 'beëindig'),
  'review.removed': about('ongebruikte toestemmings van', 'verwyder'),
  'review.undone': about('ongebruikte toestemmings aan', 'teruggegee'),
  'request.made': asked('vir', 'gevra'),
  'request.approved': asked('’n versoek om', 'goedgekeur'),
  'request.refused': asked('’n versoek om', 'geweier'),
  'request.withdrawn': asked('’n versoek om', 'teruggetrek'),
  'ceiling.set': ({ permission, word }) => ['het ', ...permission, ` op “${word}” gestel`],
  'departments.set': ({ who }) => `het verander watter afdelings vir ${who} gesluit is`,
  'department.ended': 'het beëindig wat gesluit was in ’n afdeling wat weg is',
  'channels.changed': about('die maniere waarop', 'inkom, verander'),
  'channels.set': 'het verander op watter maniere almal inkom',
  'service.ended': 'het beëindig wat gegee is vir ’n diens wat weg is',
});
