import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const permissions = (n: number) => count(n, { one: 'toestemming', other: 'toestemmings' });

/** The details of one person. */
export const details: Text['details'] = {
  tab: 'Besonderhede',
  card: 'Besonderhede',
  name: 'Naam',
  email: 'E-pos',
  emailHint:
    'Wie by ’n nuwe adres lees, moet dit bewys. Tot dan slaap alle toestemmings van hierdie kontak. Die ou adres kry kennis.',
  phone: 'Telefoon',
  address: 'Adres',
  language: 'Taal',
  languageHint: 'As ’n taalkode, soos en of pt-BR. Dit mag leeg wees.',
  timezone: 'Tydsone',
  timezoneHint: 'Soos Europe/London. Dit mag leeg wees.',
  notes: 'Notas',
  notesHint: 'Vir dié wat kontakte bestuur.',
  save: 'Stoor',
  saved: 'Gestoor.',
  sayEdit: (name) => ['Verander die besonderhede van ', b(name)],
  moved: (name, email) => ['Gestoor. Wat ', b(name), ' kan doen, slaap totdat ', b(email), ' bewys is.'],
  asleep: 'Die adres van hierdie kontak is nog nie bewys nie. Tot dan slaap die kontak se toestemmings.',
  domains: 'Domeine',
  domainsLead: 'Kry die e-pos oor ’n domein; dit gee geen beheer daaroor nie.',
  domainsCaption: (name) => `Domeine van ${name}`,
  noDomains: 'Geen domein noem hierdie kontak nie.',
  domainsNeed: (label, ask) => `Wie se domeine dit is, word gewys aan dié wat “${label}” het. Vra ${ask}.`,
  domain: 'Domein',
  role: 'Rol',
  roles: { registrant: 'Registreerder', admin: 'Administratief', tech: 'Tegnies', billing: 'Fakturering' },
  endRole: 'Beëindig',
  setRole: 'Voeg by',
  change: 'Verander',
  roleSet: (domain) => ['Gestoor. E-pos oor ', b(domain), ' kom van nou af hierheen.'],
  roleEnded: (domain) => ['Gestoor. E-pos oor ', b(domain), ' gaan aan die ander wat dit kry.'],
  merge: 'Dieselfde persoon twee keer?',
  mergeLead:
    'Maak een van twee kontakte: hierdie een behou naam en e-pos, en kry die toestemmings, spanne en domeine van die ander een, wat eindig.',
  mergeFrom: 'Die ander kontak',
  mergeChoose: 'Kies ’n kontak',
  mergeDo: 'Voeg saam',
  sayMerge: (from, into) => ['Voeg ', b(from), ' saam in ', b(into)],
  merged: (from, into) => ['Saamgevoeg. ', b(from), ' is nou ', b(into), '.'],
  place: 'Plek op hierdie rekening',
  standing: {
    owner: 'Besit hierdie rekening, en het altyd alles.',
    master:
      'Is ’n hoofgebruiker: het alles, maar maak geen hoofgebruikers nie en raak nooit aan die eienaar nie.',
    member: 'Is ’n gebruiker, met die toestemmings wat gegee is.',
    outsider: 'Kom deur ’n eksterne span. Die persoon se eie maatskappy sien na die besonderhede om.',
  },
  asleepHere: 'Opgeskort: kan hier niks doen voordat die opskorting opgehef word nie.',
  suspend: 'Skort op',
  resume: 'Hef opskorting op',
  makeMaster: 'Maak ’n hoofgebruiker',
  unmakeMaster: 'Maak ’n gewone gebruiker',
  offer: 'Dra eienaarskap oor',
  offerHint: (name) =>
    `${name} moet binne 7 dae aanvaar. Jy word dan ’n hoofgebruiker, en kan dit 72 uur lank ongedaan maak.`,
  offered: (name, until) => `Eienaarskap is aan ${name} aangebied. Die aanbod eindig ${until}.`,
  withdraw: 'Trek die aanbod terug',
  offeredYou: (until) => `Die eienaar bied hierdie rekening vir jou aan. Die aanbod eindig ${until}.`,
  accept: 'Aanvaar eienaarskap',
  decline: 'Wys af',
  undoable: (until) => `Jy het hierdie rekening oorgedra. Tot ${until} kan jy dit ongedaan maak.`,
  undo: 'Maak die oordrag ongedaan',
  needs: (label, ask) => `Om dit te verander, het jy “${label}” nodig. Vra ${ask}.`,
  says: {
    suspend: (name) => ['Skort ', b(name), ' op'],
    resume: (name) => ['Hef die opskorting van ', b(name), ' op'],
    makeMaster: (name) => ['Maak ', b(name), ' ’n hoofgebruiker, wat alles kan doen'],
    unmakeMaster: (name) => ['Maak ', b(name), ' ’n gewone gebruiker'],
    offer: (name) => ['Bied die eienaarskap van hierdie rekening vir ', b(name), ' aan'],
    withdraw: (name) => ['Trek die aanbod aan ', b(name), ' terug'],
    accept: () => 'Word die eienaar van hierdie rekening',
    decline: () => 'Wys die eienaarskap van hierdie rekening af',
    undo: (name) => ['Maak die oordrag aan ', b(name), ' ongedaan'],
  },
  dones: {
    suspend: (name) => ['Opgeskort. ', b(name), ' kan vanaf die volgende klik niks hier doen nie.'],
    resume: (name) => ['Opskorting opgehef. ', b(name), ' het alles terug wat gegee is.'],
    makeMaster: (name) => ['Gestoor. ', b(name), ' is ’n hoofgebruiker en kan alles doen.'],
    unmakeMaster: (name) => ['Gestoor. ', b(name), ' is ’n gewone gebruiker.'],
    offer: (name) => ['Aangebied. ', b(name), ' het 7 dae om te aanvaar.'],
    withdraw: (name) => ['Teruggetrek. ', b(name), ' kan nie meer aanvaar nie.'],
    accept: () => 'Hierdie rekening is joune. Dit kan 72 uur lank ongedaan gemaak word.',
    decline: () => 'Afgewys. Alles bly soos dit is.',
    undo: () => 'Ongedaan gemaak. Hierdie rekening is weer joune.',
  },
};

/** Removing somebody. */
export const removePerson: Text['removePerson'] = {
  title: (name, account) => `Verwyder ${name} van ${account}?`,
  do: (name) => `Verwyder ${name}`,
  keep: 'Behou',
  ends: 'Wat dadelik eindig:',
  endPermissions: (n) => `${permissions(n)} wat direk gegee is.`,
  endTeams: (teams) => `Die plek in ${list(teams)}.`,
  endDoors: 'Die persoon se toegang, hier en in kletse.',
  endPending: 'Die persoon se uitnodigings, aanbiedinge en versoeke wat wag.',
  stays: 'Kaartjies bly by die rekening. ’n Gelyke adres wat later bygevoeg word, begin met niks.',
  gave: 'Wat die persoon aan ander gegee het',
  gaveOptions: { keep: 'bly', end: 'eindig ook' },
  removed: (name) => ['Verwyder. ', b(name), ' kan niks meer hier doen nie.'],
  left: (name, pending, gave, ended) => [
    'Verwyder. ',
    b(name),
    ' kan niks meer hier doen nie. ',
    pending === 0 ? 'Niks het gewag nie. ' : `Teruggetrek: ${pending} wat gewag het. `,
    ended
      ? `Beëindig: ${permissions(gave)} wat aan ander gegee is.`
      : `Wat aan ander gegee is, bly: ${permissions(gave)}.`,
  ],
};

/** Making a contact a user. */
export const promote: Text['promote'] = {
  title: (name) => `Bevorder ${name} tot gebruiker`,
  lead: (email) => ['’n Uitnodiging gaan na ', b(email), '. Dit werk een keer, vir 7 dae.'],
  keeps: 'Behou',
  isNew: 'Nuut',
  keepPermissions: (n) => (n === 0 ? 'Nog geen toestemmings nie' : permissions(n)),
  keepTeams: (teams) => list(teams),
  canSignIn: 'Kan aanmeld, met ’n eie wagwoord',
  only: 'Net wie met daardie adres aanmeld, kan aanvaar.',
  send: 'Stuur uitnodiging',
  say: (name) => ['Nooi ', b(name), ' om aan te meld'],
};

/** An invitation that waits. */
export const invitation: Text['invitation'] = {
  title: 'Uitnodiging',
  to: 'Aan',
  sentAt: 'Gestuur',
  times: (n) => count(n, { one: 'keer', other: 'keer' }),
  link: 'Skakel',
  works: (day) => `Werk tot ${day}`,
  over: (day) => `Geëindig ${day}`,
  will: 'Gaan kry',
  nothing: 'Nog niks nie',
  resend: 'Stuur weer',
  withdraw: 'Trek terug',
  hint: '“Stuur weer” maak ’n nuwe skakel vir 7 dae; die vorige een is dan dood.',
  sayResend: (email) => ['Stuur die uitnodiging aan ', b(email), ' weer'],
  resent: (email, day) => ['Weer gestuur aan ', b(email), `. Die nuwe skakel werk een keer, tot ${day}.`],
  sayWithdraw: (email) => ['Trek die uitnodiging aan ', b(email), ' terug'],
  withdrawn: (email) => ['Teruggetrek. Die skakel van ', b(email), ' is dood.'],
  tooOften: (n) => `Dit is al ${n} keer gestuur, en meer mag nie. Trek dit terug en nooi van voor af.`,
};

/** The page that an invitation’s mail leads to. */
export const invited: Text['invited'] = {
  title: (account) => `Jy is na ${account} genooi`,
  lead: (inviter, email) => [b(inviter), ' nooi ', b(email), '.'],
  can: 'Wat jy sou kon doen',
  nothing: 'Nog niks nie: toestemmings kan daarna gegee word.',
  accept: 'Aanvaar',
  decline: 'Wys af',
  until: (day) => `Die skakel werk een keer, tot ${day}.`,
  other: (masked, name) => [
    'Hierdie uitnodiging is vir ',
    b(masked),
    '. Jy is aangemeld as ',
    b(name),
    '. Meld met daardie adres aan, of voeg dit hier by jou aanmelding.',
  ],
  prove: 'E-pos vir my ’n kode',
  proveAgain: 'E-pos vir my nog ’n kode',
  proveHint: (masked) =>
    `’n Kode gaan na ${masked}. Voer dit hier in om die adres by jou aanmelding te voeg.`,
  code: 'Kode',
  codeHint: 'Uit die e-pos. Dit werk vir 10 minute.',
  enter: 'Voeg hierdie adres by',
  sent: 'As daardie adres nie aan ’n ander aanmelding behoort nie, is ’n kode op pad. Dit werk vir 10 minute.',
  wrong: 'Daardie kode is nie reg nie, of dit het verval. Voer die een uit die nuutste e-pos in.',
  tries: 'Dit is te veel keer probeer. Laat ’n nuwe kode stuur.',
  sayEnter: 'Voeg hierdie adres by jou aanmelding',
  proved: 'Die adres is nou joune. Jy kan aanvaar.',
  sayAccept: (account) => ['Aanvaar die uitnodiging na ', b(account)],
  accepted: (account) => ['Welkom. Jy is nou op ', b(account), '.'],
  declined: (account) => ['Afgewys. Die skakel na ', b(account), ' is dood.'],
};
