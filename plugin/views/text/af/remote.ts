import type { Piece } from '../../words';
import { countIn } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const people = (n: number) => count(n, { one: 'persoon', other: 'mense' });

/** A remote team: one that was let in, or one's own that is let in elsewhere. */
export const remote: Text['remote'] = {
  entryLead: (team, company) => `${team} van ${company}`,
  letInLead: (team) => `Laat jou span ${team} toe`,
  offersLead: (team) => `Bied jou span ${team} toegang aan`,
  permissions: 'Toestemmings',
  close: 'Sluit toegang',
  withdraw: 'Trek uitnodiging terug',
  leave: 'Verlaat',
  inviteAgain: 'Nooi span',
  over: {
    closed: 'Gesluit. Niemand van die span kan hierdie rekening daardeur bereik nie.',
    rejected:
      'Hulle het die uitnodiging verwerp. Niemand van die span kan hierdie rekening daardeur bereik nie.',
  },
  overThere: {
    closed: 'Gesluit. Niemand van jou span kan daardie rekening daardeur bereik nie.',
    rejected:
      'Jy het die uitnodiging verwerp. Niemand van jou span kan daardie rekening daardeur bereik nie.',
  },
  pending: (company) =>
    `${company} het nog nie geantwoord nie. Tot dan kan niemand van die span hierdie rekening bereik nie.`,
  people: 'Mense',
  peopleCaption: (name) => `Mense van ${name}`,
  person: 'Persoon',
  status: 'Status',
  change: 'Verander',
  letIn: 'Toegelaat',
  waits: 'Wag vir jou',
  noPeople: 'Niemand van daardie span kan tans optree nie',
  noPeopleLead: 'Mense wat hulle in hulle span plaas, verskyn hier.',
  onceActive: 'Hulle name wys sodra hulle aanvaar.',
  admit: 'Laat toe',
  dismiss: 'Laat nie meer toe nie',
  sayAdmit: (who) => ['Laat ', b(who), ' toe'],
  admitted: (who) => ['Gestoor. ', b(who), ' word vanaf die volgende klik toegelaat.'],
  sayDismiss: (who) => ['Laat ', b(who), ' nie meer toe nie'],
  dismissed: (who) => ['Gestoor. ', b(who), ' kan hierdie rekening nie meer bereik nie, en wag weer.'],
  details: 'Besonderhede',
  name: 'Spannaam',
  nameHint: 'Wat jy hulle noem.',
  admission: 'Wie by hulle span aansluit',
  admissions: { open: 'word dadelik toegelaat', each: 'wag totdat jy hulle toelaat' },
  save: 'Stoor',
  saved: 'Gestoor.',
  sayEdit: (name) => ['Stoor die besonderhede van ', b(name)],
  ends: 'Toegang eindig',
  endsNever: 'Nooit',
  endsAll: (day) => `${day}, alles daarvan`,
  endsPart: (day) => `’n Deel daarvan, eerste ${day}`,
  endsHint: 'Elke toestemming het ’n eie einde; verander dit by die toestemmings.',
  holds: 'Wat hulle hier kan doen',
  holdsThere: 'Wat jou span daar kan doen',
  offered: 'Wat jou span daar sou kon doen',
  holdsNothing: 'Niks.',
  onServices: (n) => count(n, { one: 'diens', other: 'dienste' }),
  everyService: 'alle dienste, ook latere',
  onServicesOf: (label, where) => `${label} op ${where}`,
  departments: 'Sluit toegang tot die volgende afdelings',
  departmentsLead: '’n Geslote afdeling bly vir almal van hulle gesluit, ongeag wat anders gegee word.',
  noDepartments: 'Daar is geen afdelings nie.',
  sayDepartments: (name) => ['Verander watter afdelings gesluit is vir ', b(name)],
  departmentsSaved: 'Gestoor. Dit werk vanaf die volgende klik.',
  closeTitle: (name) => `Sluit toegang van ${name}?`,
  closeLead: (n, company) =>
    `${people(n)} van ${company} kan hierdie rekening nie meer bereik nie, dadelik en oral. Wat jy aan die span gegee het, eindig en kom nie met ’n nuwe uitnodiging terug nie.`,
  closeDo: 'Sluit toegang',
  withdrawTitle: (name) => `Trek die uitnodiging aan ${name} terug?`,
  withdrawLead: (company) => `${company} kan dit nie meer aanvaar nie. Wat jy aangebied het, eindig.`,
  withdrawDo: 'Trek terug',
  leaveTitle: (company) => `Verlaat ${company}?`,
  leaveLead: (n, team, company) =>
    `${people(n)} van ${team} kan die rekening van ${company} nie meer bereik nie, dadelik en oral.`,
  leaveDo: (company) => `Verlaat ${company}`,
  keep: 'Behou',
  sayClose: (name) => ['Sluit toegang van ', b(name)],
  sayWithdraw: (name) => ['Trek die uitnodiging aan ', b(name), ' terug'],
  sayLeave: (company) => ['Verlaat ', b(company)],
  closed: (n, company) => `Gesluit. ${people(n)} van ${company} kan hierdie rekening nie meer bereik nie.`,
  withdrawn: (company) => `Teruggetrek. ${company} kan dit nie meer aanvaar nie.`,
  left: (company) => ['Verlaat. Jou span kan die rekening van ', b(company), ' nie meer bereik nie.'],
  sayAccept: (company, team) => ['Aanvaar die uitnodiging van ', b(company), ' vir ', b(team)],
  accepted: (company, team) => ['Aanvaar. ', b(team), ' bereik nou die rekening van ', b(company), '.'],
  sayReject: (company, team) => ['Verwerp die uitnodiging van ', b(company), ' vir ', b(team)],
  rejected: (company) => ['Verwerp. ', b(company), ' kry kennis. Niks is oopgemaak nie.'],
};
