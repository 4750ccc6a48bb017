import type { NoticeWords } from '../notice-words';
import type { MailText } from '../worded';

/** What every address on file is told of. */
const told: NoticeWords = {
  'address.added': ({ user }) => [
    'Do Twojego loginu dodano adres',
    `Login ${user} ma teraz kolejny adres, potwierdzony kodem.`,
  ],
  'address.removed': ({ user }) => [
    'Z Twojego loginu usunięto adres',
    `Login ${user} ma o jeden adres mniej.`,
  ],
  'address.primary': ({ user }) => [
    'Twój login ma inny adres',
    `Login ${user}: do logowania służy odtąd inny z Twoich adresów.`,
  ],
  'address.undone': ({ user }) => [
    'Twój login znów ma poprzedni adres',
    `Login ${user}: do logowania znów służy poprzedni adres, dzięki linkowi, który tam wysłano. Adresy i czaty dodane w ostatnim czasie są odłączone. Ustaw hasło od nowa tam, gdzie się logujesz, i wyloguj inne urządzenia.`,
  ],
  'ownership.offered': ({ account, user, other }) => [
    `Konto ${account} może mieć innego właściciela`,
    `${user} proponuje przekazanie własności konta ${account}. Nowy właściciel: ${other}. Nic się nie zmienia, dopóki ${other} tego nie przyjmie; ${user} może propozycję wycofać.`,
  ],
  'ownership.handed': ({ account, user, other }) => [
    `Konto ${account} ma innego właściciela`,
    `Przekazano własność konta ${account}: ${user} → ${other}. Przez 72 godziny można to cofnąć: w panelu klienta (${user}), linkiem wysłanym na adres dodatkowy albo przez nas.`,
  ],
  'ownership.undone': ({ account, user }) => [
    `Konto ${account} ma z powrotem swojego właściciela`,
    `Przekazanie konta ${account} cofnięto. Właściciel to znów ${user}.`,
  ],
  'secondary.changed': ({ account }) => [
    `Zmieniono adres dodatkowy konta ${account}`,
    `Powiadomienia o koncie ${account} przychodzą odtąd na inny adres dodatkowy albo na żaden.`,
  ],
  'recovery.asked': ({ account, user, host }) => [
    `Inny adres właściciela konta ${account}`,
    `${host} ma prośbę o inny adres dla właściciela konta ${account} (${user}). Jeśli ${user} o to nie prosi, może to zatrzymać w panelu klienta albo pisząc do nas.`,
  ],
  'recovery.done': ({ account, user, host }) => [
    `Właściciel konta ${account} ma inny adres`,
    `${host} nadaje inny adres właścicielowi konta ${account} (${user}). Poprzedni usunięto z loginu.`,
  ],
  'users.merged': ({ user }) => [
    'Dwa Twoje loginy są teraz jednym',
    `Ktoś zalogowany do obu połączył je w jeden: ${user}.`,
  ],
  'password.changed': ({ host }) => [
    `Zmieniono Twoje hasło do ${host}`,
    `Ktoś zalogowany jako Ty zmienił Twoje hasło do ${host}.`,
  ],
  'password.reset': ({ host }) => [
    `Ustawiono od nowa Twoje hasło do ${host}`,
    `Ktoś podał kod, który wysłaliśmy, i ustawił od nowa Twoje hasło do ${host}. Wszystkie Twoje sesje się tam skończyły.`,
  ],
  'factor.on': ({ host }) => [
    `${host} prosi Cię odtąd o kod`,
    `Logowanie w ${host} wymaga odtąd kodu z Twojej aplikacji uwierzytelniającej.`,
  ],
  'factor.off': ({ host }) => [
    `${host} nie prosi Cię już o kod`,
    `Logowanie w ${host} nie wymaga już kodu z Twojej aplikacji uwierzytelniającej.`,
  ],
  'factor.codes': ({ host }) => [
    `Masz nowe kody zapasowe (${host})`,
    `Utworzono dziesięć nowych kodów zapasowych do Twojego logowania w ${host}. Poprzednie już nie działają.`,
  ],
  'factor.recovered': ({ host }) => [
    `Użyto kodu zapasowego (${host})`,
    `Ktoś, kto zna Twoje hasło, zalogował się w ${host} jednym z Twoich kodów zapasowych. Ten kod już nie działa.`,
  ],
  'addresses.allowed': ({ host }) => [
    `Zmieniono, skąd logujesz się do ${host}`,
    `Ktoś zalogowany jako Ty zmienił, z jakich adresów internetowych działa Twoje logowanie w ${host}.`,
  ],
  'addresses.opened': ({ host }) => [
    `Logujesz się do ${host} znów zewsząd`,
    `Nie ma już listy adresów, z których jako jedynych działało Twoje logowanie w ${host}: działa znów zewsząd.`,
  ],
  'factor.vouch': ({ account, user, host, recoveries }) => [
    `${user} nie może uzyskać kodu do logowania`,
    `${user} (konto ${account}) zgłasza utratę aplikacji uwierzytelniającej do ${host} i prosi o nową. Zanim cokolwiek zrobisz, porozmawiaj z tą osobą. Jeśli to ona, poręczyć może właściciel lub zarządca; jeśli nie, zatrzymaj to: ${recoveries}`,
  ],
  'factor.replaced': ({ host }) => [
    `Logowanie dwuetapowe jest ustawiane od nowa (${host})`,
    `Ktoś, kto zna Twoje hasło i za kogo poręczono, odłączył Twoją aplikację uwierzytelniającą do ${host} i ustawia inną. Twoje sesje się skończyły, a połączone czaty trzeba zweryfikować od nowa.`,
  ],
};

/** Notices, with what stands below each. */
export const notices: MailText['notices'] = {
  told,
  undo: 'Aby to cofnąć:',
  notRight: (address) => `Coś się nie zgadza? Napisz do nas od razu: ${address}`,
};
