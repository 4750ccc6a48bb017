import { sentencesOf, type Sentence } from '../told';

const about =
  (before: string, did: string): Sentence =>
  ({ who }) =>
    `hat ${before} ${who} ${did}`;
const preset =
  (did: string): Sentence =>
  ({ name }) =>
    `hat die Vorlage „${name}“ ${did}`;
const request =
  (did: string): Sentence =>
  ({ permission }) => ['hat eine Anfrage nach ', ...permission, ` ${did}`];

/** What was done about permissions, one or many, and about what people ask for. */
export const accessSentences = sentencesOf({
  'access.given': ({ who, permission, until }) => [
    'hat ',
    ...permission,
    ` an ${who} vergeben`,
    until === undefined ? '' : `, bis ${until}`,
  ],
  'access.ended': ({ who, permission }) => ['hat ', ...permission, ` für ${who} beendet`],
  'preset.changed': preset('geändert'),
  'preset.removed': preset('entfernt'),
  'preset.applied': about('eine Vorlage auf', 'angewendet'),
  'grants.given': ({ who }) => `hat eine Berechtigung an mehrere vergeben, auch an ${who}`,
  'grants.copied': about('die Berechtigungen einer anderen Person für', 'übernommen'),
  'group.given': about('eine ganze Gruppe von Berechtigungen an', 'vergeben'),
  'group.ended': about('eine ganze Gruppe von Berechtigungen von', 'beendet'),
  'review.removed': about('unbenutzte Berechtigungen von', 'entfernt'),
  'review.undone': about('unbenutzte Berechtigungen an', 'zurückgegeben'),
  'request.made': ({ permission }) => ['hat um ', ...permission, ' gebeten'],
  'request.approved': request('genehmigt'),
  'request.refused': request('abgelehnt'),
  'request.withdrawn': request('zurückgenommen'),
  'ceiling.set': ({ permission, word }) => ['hat für ', ...permission, ` gewählt: ${word}`],
  'departments.set': about('geändert, welche Abteilungen für', 'gesperrt sind'),
  'department.ended': 'hat beendet, was in einer Abteilung gesperrt war, die es nicht mehr gibt',
  'channels.changed': about('geändert, auf welchen Wegen', 'hereinkommt'),
  'channels.set': 'hat geändert, auf welchen Wegen alle hereinkommen',
  'service.ended': 'hat beendet, was für einen Dienst vergeben war, den es nicht mehr gibt',
});
