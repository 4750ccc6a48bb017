import type { MailText } from '../worded';

/** Codes, and what they link: chats and addresses. */
export const codes: MailText['codes'] = {
  subject: (code, host) => `${code} to Twój kod (${host})`,
  give: 'Jeśli to Ty, wpisz tam ten kod:',
  once: (host) => `Działa raz, przez 10 minut. Nikt z ${host} nigdy o niego nie poprosi.`,
  notYou: (address) => `To nie Ty? Nie musisz nic robić. Możesz nam o tym napisać: ${address}`,

  asker: (handle, platform, place) => `${handle} na platformie ${platform} (${place})`,
  asksToWrite: (asker, host) => `${asker} prosi o możliwość pisania do ${host} z użyciem tego adresu.`,
  noCodeSubject: (host) => `Połącz swój czat z ${host}`,
  noCode:
    'Tym adresem się logujesz, więc kod nie jest potrzebny: wpisz na czacie /verify i wybierz „I can sign in”.',

  linkedSubject: (platform) => `Połączono czat: ${platform}`,
  linked: (asker, host) => `${asker} może teraz pisać do ${host} w Twoim imieniu.`,
  unlink: 'To nie Ty? Wpisz tam /unlink albo odpowiedz na tę wiadomość:',
  unlinkHere:
    'To nie Ty? Wpisz tam /unlink, zakończ połączenie w panelu klienta albo odpowiedz na tę wiadomość:',

  changedSubject: (host) => `Zmieniono Twój adres (${host})`,
  changed: (account, host) =>
    `Ten adres był adresem kontaktu na koncie ${account} (${host}). Zmieniono go na inny.`,
  changedSince:
    'Poczta tego konta już tu nie przychodzi, a czaty połączone za pomocą tego adresu są rozłączone.',
  changedWrongly: (account, address) =>
    `Coś się nie zgadza? Zapytaj opiekuna konta ${account} albo napisz do nas: ${address}`,

  asksToAdd: (host, user) =>
    `Ktoś zalogowany w ${host} jako ${user} prosi o dodanie tego adresu do swojego loginu.`,
  takenSubject: (host) => `Ten adres ma już login w ${host}`,
  taken:
    'Ten adres należy już do innego loginu, więc nic się nie zmieniło. Jeśli oba loginy są Twoje, zaloguj się do obu i połącz je w jeden.',

  asksForPassword: (host) => `Ktoś prosi o ustawienie Twojego hasła do ${host} od nowa.`,
};
