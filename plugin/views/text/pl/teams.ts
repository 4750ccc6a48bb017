import { list } from '../count';
import type { Piece } from '../../words';
import type { Text } from '../worded';
import { count, form, invitations, people, permissions } from './counted';

const b = (strong: string): Piece => ({ strong });

/** The Teams page. */
export const teams: Text['teams'] = {
  title: 'Zespoły',
  lead: 'Nadaj uprawnienia całej grupie za jednym razem albo wpuść zespół innej firmy.',
  add: 'Dodaj zespół',
  invite: 'Zaproś zespół',
  waiting: 'Czeka na Twoją odpowiedź',
  invites: (company, team) => [b(company), ' zaprasza do swojego konta Twój zespół ', b(team), '.'],
  offers: (offers) => `Oferuje: ${list(offers)}.`,
  offersNothing: 'Nic już nie oferuje.',
  wouldSee: (n) =>
    n === 0
      ? 'W zespole nie ma jeszcze nikogo, kto by to zobaczył.'
      : `${people(n)} ${form(n, { one: 'zobaczy', few: 'zobaczą', many: 'zobaczy', other: 'zobaczy' })} tylko to.`,
  accept: 'Przyjmij',
  reject: 'Odrzuć',
  answerLabel: (company, team) => `zaproszenie od firmy ${company} dla zespołu ${team}`,
  sent: 'Czeka na odpowiedź drugiej strony',
  sentLine: (company, team, name) => [
    name,
    ': brak jeszcze odpowiedzi od firmy ',
    b(company),
    ' w sprawie zespołu ',
    b(team),
    '.',
  ],
  yours: 'Twoje zespoły',
  yoursCaption: 'Zespoły tego konta',
  team: 'Zespół',
  people: 'Osoby',
  access: 'Dostęp',
  holds: (n) => (n === 0 ? 'Jeszcze nic' : permissions(n)),
  elsewhere: (n) =>
    `na ${count(n, { one: 'innym koncie', few: 'innych kontach', many: 'innych kontach', other: 'innego konta' })}`,
  empty: 'Nie ma jeszcze zespołów',
  emptyLead: 'Dzięki zespołowi nie trzeba nadawać tych samych uprawnień dwa razy.',
  entries: 'Zespoły zewnętrzne, które wpuszczasz',
  entriesCaption: 'Zespoły zewnętrzne z dostępem do tego konta',
  status: 'Stan',
  teamOf: (team, company) => `${team} (firma ${company})`,
  onceActive: 'Widać po przyjęciu zaproszenia',
  noneNow: 'Obecnie nic',
  noEntries: 'Brak zespołów zewnętrznych',
  noEntriesLead: 'Poproś inną firmę o kod zaproszenia jej zespołu, a potem wybierz „Zaproś zespół”.',
  reached: 'Konta, do których mają dostęp Twoje zespoły',
  reachedCaption: 'Konta, które wpuszczają Twoje zespoły',
  account: 'Konto',
  yourTeam: 'Twój zespół',
  canThere: 'Co mogą tam robić',
  noReached: 'Żadne konto nie wpuszcza Twojego zespołu',
  noReachedLead: 'Przekaż innej firmie kod zaproszenia swojego zespołu.',
  mine: 'Zespoły, w których jesteś',
  mineLead: 'Co ma zespół, to ma każda osoba w nim.',
  notInAny: 'Nie należysz do żadnego zespołu',
  notInAnyLead: 'Kto jest w zespole, wybierają osoby, które zarządzają zespołami.',
};

/** One team, and a new one. */
export const team: Text['team'] = {
  name: 'Nazwa zespołu',
  description: 'Opis',
  descriptionHint: 'Do czego służy zespół. Może być puste.',
  addLead: 'Potem wybierz, kto w nim jest i co zespół może.',
  details: 'Szczegóły',
  save: 'Zapisz',
  saved: 'Zapisano.',
  added: (name) => ['Utworzono. Zespół ', b(name), ' nie ma jeszcze osób i nie może jeszcze nic zrobić.'],
  permissions: 'Uprawnienia',
  remove: 'Usuń zespół',
  members: 'Osoby',
  membersCaption: (name) => `Osoby w zespole ${name}`,
  noMembers: 'Nikogo w nim jeszcze nie ma',
  noMembersLead: 'Wybierz kogoś poniżej.',
  kind: 'Rodzaj',
  change: 'Zmiana',
  takeOut: 'Usuń z zespołu',
  addWho: 'Dodaj do zespołu',
  choose: 'Wybierz osobę',
  addHint: 'Dostaje wszystko, co zespół ma tutaj i na kontach, do których ma dostęp.',
  addDo: 'Dodaj',
  everybodyIn: 'Są w nim już wszystkie osoby z tego konta.',
  sayAdd: (who, name) => ['Dodaj do zespołu ', b(name), ': ', b(who)],
  wasAdded: (who, name) => [
    'Zapisano. ',
    b(who),
    ' jest w zespole ',
    b(name),
    ' i ma to, co zespół, od następnego kliknięcia.',
  ],
  sayTakeOut: (who, name) => ['Usuń z zespołu ', b(name), ': ', b(who)],
  wasTakenOut: (who, name) => [
    'Zapisano. ',
    b(who),
    ' nie należy do zespołu ',
    b(name),
    ' i nie ma już przez niego niczego.',
  ],
  code: 'Kod zaproszenia',
  codeLead: 'Przekaż go firmie, która ma wpuścić ten zespół. Sam kod niczego nie otwiera.',
  showCode: 'Pokaż kod',
  rotate: 'Wymień kod',
  rotateHint: (pending) =>
    pending === 0
      ? 'Wymiana tworzy nowy kod i kończy stary. Konta, które wpuszczają zespół, zostają.'
      : `Wymiana tworzy nowy kod i kończy stary oraz ${invitations(pending)} bez Twojej odpowiedzi. Konta, które wpuszczają zespół, zostają.`,
  sayShow: (name) => ['Pokaż kod zaproszenia zespołu ', b(name)],
  sayRotate: (name) => ['Utwórz nowy kod zaproszenia zespołu ', b(name)],
  shown: (name, code) => ['Kod zaproszenia zespołu ', b(name), ': ', { code }],
  rotated: 'Utworzono nowy kod. Stary już nie działa; powstałe z niego połączenia zostają.',
  reaches: 'Konta, do których ma dostęp',
  reachesNone: 'Jeszcze żadne.',
  removeTitle: (name) => `Usunąć zespół ${name}?`,
  endsNow: 'Co kończy się od razu:',
  endPlace: (n, name) =>
    n === 0
      ? `W zespole ${name} nie ma nikogo.`
      : `${people(n)} w zespole ${name}: koniec tego, co daje zespół.`,
  endPermissions: (n) => `${permissions(n)} zespołu.`,
  endCode: 'Kod zaproszenia zespołu.',
  endReach: (companies) => `Wejście na konta firm: ${list(companies)}.`,
  endPending: (companies) => `Zaproszenie od firm: ${list(companies)}.`,
  people: 'Same osoby zostają, z tym, co mają skądinąd.',
  removeDo: (name) => `Usuń zespół ${name}`,
  keep: 'Zostaw',
  wasRemoved: (name) => ['Usunięto. Zespołu ', b(name), ' już nie ma.'],
};
