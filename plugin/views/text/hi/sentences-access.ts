import { sentencesOf, type Sentence } from '../told';

const about =
  (before: string, after: string): Sentence =>
  ({ who }) =>
    `ने ${before}${who}${after}`;
const preset =
  (did: string): Sentence =>
  ({ name }) =>
    `ने प्रीसेट “${name}” ${did}`;
const asked =
  (did: string): Sentence =>
  ({ permission }) => [`ने ${did}: `, ...permission];

/** What was done about permissions, one or many, and about what people ask for. */
export const accessSentences = sentencesOf({
  'access.given': ({ who, permission, until }) => [
    until === undefined ? `ने ${who} को यह अनुमति दी: ` : `ने ${who} को ${until} तक यह अनुमति दी: `,
    ...permission,
  ],
  'access.ended': ({ who, permission }) => [`ने ${who} के लिए यह अनुमति समाप्त की: `, ...permission],
  'preset.changed': preset('बदला'),
  'preset.removed': preset('हटाया'),
  'preset.applied': about('', ' पर प्रीसेट लागू किया'),
  'grants.given': about('कई लोगों को एक अनुमति दी, जिनमें ', ' भी हैं'),
  'grants.copied': about('किसी और की अनुमतियों की नकल ', ' को दी'),
  'group.given': about('', ' को अनुमतियों का पूरा समूह दिया'),
  'group.ended': about('', ' के लिए अनुमतियों का पूरा समूह समाप्त किया'),
  'review.removed': about('', ' की बिना इस्तेमाल वाली अनुमतियाँ हटाईं'),
  'review.undone': about('', ' को बिना इस्तेमाल वाली अनुमतियाँ लौटाईं'),
  'request.made': asked('इस अनुमति का अनुरोध किया'),
  'request.approved': asked('इस अनुमति का अनुरोध मंज़ूर किया'),
  'request.refused': asked('इस अनुमति का अनुरोध नामंज़ूर किया'),
  'request.withdrawn': asked('इस अनुमति का अनुरोध वापस लिया'),
  'ceiling.set': ({ permission, word }) => ['ने उपलब्धता बदली: ', ...permission, ` – ${word}`],
  'departments.set': about('बदला कि ', ' के लिए कौन-से विभाग बंद हैं'),
  'department.ended': 'ने उस विभाग की रोक समाप्त की जो अब नहीं है',
  'channels.changed': about('', ' के पहुँच के रास्ते बदले'),
  'channels.set': 'ने सबके पहुँच के रास्ते बदले',
  'service.ended': 'ने उस सेवा की अनुमतियाँ समाप्त कीं जो अब नहीं है',
});
