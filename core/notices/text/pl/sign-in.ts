import type { MailText } from '../worded';

/** Who came, as the mail names them. */
const CAME = { host: 'Ktoś zalogowany jako Ty', password: 'Ktoś, kto zna Twoje hasło,' };

/** What somebody has to know of their own sign-in, with links to act by. */
export const signIn: MailText['signIn'] = {
  elsewhereSubject: (host) => `${host}: stamtąd nie można się zalogować`,
  elsewhere: (by, host, address) =>
    `${CAME[by]} próbuje wejść do ${host} z adresu${address === '' ? ', którego nie znamy' : ` ${address}`}. Twoje logowanie działa tylko z innych, wybranych adresów, więc nikt nie wszedł.`,
  everywhere:
    'To Ty? Dzięki temu linkowi zalogujesz się znów zewsząd; strona najpierw o to zapyta. Działa raz, przez godzinę:',
  notEverywhere: (address) =>
    `To nie Ty? Nie otwieraj tego linku, od razu ustaw hasło od nowa i napisz do nas: ${address}`,

  movedSubject: (host) => `${host}: logujesz się teraz innym adresem`,
  moved: (host) => `Twój login w ${host} ma odtąd inny adres. To Ty? Nie musisz nic robić.`,
  moveBack:
    'To nie Ty? Dzięki temu linkowi zalogujesz się znów tym adresem, a wszystkie trwające sesje się skończą; strona najpierw o to zapyta. Działa raz, przez 72 godziny:',
  movedBack: (address) => `Potem od razu ustaw hasło od nowa i napisz do nas: ${address}`,

  resetSubject: {
    asked: (host) => `Twój kod do logowania (${host}): jest prośba o nową aplikację`,
    vouched: (host) => `Twój kod do logowania (${host}): ktoś za Ciebie poręczył`,
    opened: (host) => `Twój kod do logowania (${host}): wkrótce wymiana aplikacji`,
    link: (host) => `Twój kod do logowania (${host}): ustaw logowanie dwuetapowe od nowa`,
    stopped: (host) => `Twój kod do logowania (${host}): prośbę zatrzymano`,
  },
  resetAsked: (host, byStaff) =>
    `Ktoś, kto zna Twoje hasło do ${host}, zgłasza utratę Twojej aplikacji uwierzytelniającej i prosi o ustawienie nowej. Nic się nie zmieniło. Najpierw ${byStaff ? `muszą za Ciebie poręczyć dwie osoby z obsługi ${host} albo jedna po 72 godzinach` : 'ktoś musi za Ciebie poręczyć'}, a potem mija kilka godzin.`,
  resetVouched: (host, opens) =>
    `Ktoś poręczył, że to Ty prosisz o nową aplikację uwierzytelniającą do ${host}. Można ją wymienić od: ${opens}.`,
  resetStopped: (host) =>
    `Ktoś stwierdził, że to nie Ty prosisz o nową aplikację uwierzytelniającą do ${host}, i zatrzymał prośbę. Nic się nie zmieniło i przez 72 godziny nikt nie może prosić ponownie.`,
  resetAfterAll: 'A jednak to Ty? Porozmawiaj z opiekunem swojego konta, a potem poproś ponownie.',
  resetOpened: (host) =>
    `Właśnie wysłaliśmy link, którym wymienia się Twoją aplikację uwierzytelniającą do ${host}.`,
  resetLink: (host) =>
    `Tym linkiem ustawisz od nowa logowanie dwuetapowe w ${host}. Zaloguj się hasłem, a potem go otwórz. Działa raz, przez godzinę:`,
  resetNotYou: (address) => `To nie Twoja prośba? Od razu ustaw hasło od nowa i napisz do nas: ${address}`,
  resetStop:
    'To nie Ty? Zatrzymaj to tutaj jednym kliknięciem; przez 72 godziny nikt nie poprosi wtedy ponownie:',
  resetThen: (address) => `Potem zmień hasło i napisz do nas: ${address}`,
};
