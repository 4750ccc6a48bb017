import type { NoticeWords } from '../notice-words';
import type { MailText } from '../worded';

/** What every address on file is told of. */
const told: NoticeWords = {
  'address.added': ({ user }) => [
    '’n Adres is by jou aanmelding gevoeg',
    `Die aanmelding van ${user} het nou nog ’n adres, wat met ’n kode bewys is.`,
  ],
  'address.removed': ({ user }) => [
    '’n Adres is van jou aanmelding afgehaal',
    `Die aanmelding van ${user} het een adres minder.`,
  ],
  'address.primary': ({ user }) => [
    'Jou aanmelding het ’n ander adres',
    `${user} meld van nou af met ’n ander een van hulle adresse aan.`,
  ],
  'address.undone': ({ user }) => [
    'Jou aanmelding het weer die vorige adres',
    `${user} meld weer met die vorige adres aan, deur die skakel wat daarheen gestuur is. Adresse en kletse wat onlangs bygevoeg is, is verwyder. Stel jou wagwoord van nuuts af waar jy aanmeld, en meld ander toestelle af.`,
  ],
  'ownership.offered': ({ account, user, other }) => [
    `${account} kry dalk ’n ander eienaar`,
    `${user} het die eienaarskap van ${account} vir ${other} aangebied. Niks het verander totdat ${other} aanvaar nie; ${user} kan dit terugtrek.`,
  ],
  'ownership.handed': ({ account, user, other }) => [
    `${account} het ’n ander eienaar`,
    `${user} het die eienaarskap van ${account} aan ${other} oorgedra. Vir 72 uur kan dit ongedaan gemaak word: deur ${user} in die kliëntegebied, deur die sekondêre adres met sy skakel, of deur ons.`,
  ],
  'ownership.undone': ({ account, user }) => [
    `${account} het sy eienaar terug`,
    `Die oordrag van ${account} is ongedaan gemaak: ${user} is weer die eienaar.`,
  ],
  'secondary.changed': ({ account }) => [
    `Die sekondêre adres van ${account} is verander`,
    `Kennisgewings oor ${account} gaan van nou af na ’n ander sekondêre adres, of na geen nie.`,
  ],
  'recovery.asked': ({ account, user, host }) => [
    `’n Ander adres vir die eienaar van ${account}`,
    `${host} is gevra om vir ${user}, die eienaar van ${account}, ’n ander adres te gee. As ${user} nie daarvoor gevra het nie, kan hulle dit in die kliëntegebied stop, of deur ons te laat weet.`,
  ],
  'recovery.done': ({ account, user, host }) => [
    `Die eienaar van ${account} het ’n ander adres`,
    `${host} het vir ${user}, die eienaar van ${account}, ’n ander adres gegee, en die vorige een van hulle aanmelding afgehaal.`,
  ],
  'users.merged': ({ user }) => [
    'Twee van jou aanmeldings het een geword',
    `Iemand wat by albei aangemeld was, het een daarvan gemaak: ${user}.`,
  ],
  'password.changed': ({ host }) => [
    `Jou wagwoord vir ${host} is verander`,
    `Iemand wat as jy aangemeld was, het jou wagwoord vir ${host} verander.`,
  ],
  'password.reset': ({ host }) => [
    `Jou wagwoord vir ${host} is van nuuts af gestel`,
    `Iemand het die kode ingevoer wat ons gestuur het, en jou wagwoord vir ${host} van nuuts af gestel. Al jou sessies daar is beëindig.`,
  ],
  'factor.on': ({ host }) => [
    `${host} vra jou van nou af ’n kode`,
    `Wanneer jy by ${host} aanmeld, vra dit van nou af ’n kode van jou verifieerder.`,
  ],
  'factor.off': ({ host }) => [
    `${host} vra jou nie meer ’n kode nie`,
    `Wanneer jy by ${host} aanmeld, vra dit nie meer ’n kode van jou verifieerder nie.`,
  ],
  'factor.codes': ({ host }) => [
    `Jy het nuwe herstelkodes by ${host}`,
    `Tien nuwe herstelkodes is vir jou aanmelding by ${host} gemaak. Die voriges werk nie meer nie.`,
  ],
  'factor.recovered': ({ host }) => [
    `’n Herstelkode is by ${host} gebruik`,
    `Iemand wat jou wagwoord ken, het by ${host} met een van jou herstelkodes aangemeld. Dit werk nie meer nie.`,
  ],
  'addresses.allowed': ({ host }) => [
    `Waarvandaan jy by ${host} aanmeld, is verander`,
    `Iemand wat as jy aangemeld was, het verander van watter internetadresse jou aanmelding by ${host} geld.`,
  ],
  'addresses.opened': ({ host }) => [
    `Jy meld weer van oral by ${host} aan`,
    `Die lys van adresse waarvandaan alleen jou aanmelding by ${host} gegeld het, is weg: dit geld weer van oral.`,
  ],
  'factor.vouch': ({ account, user, host, recoveries }) => [
    `${user} kan nie ’n aanmeldkode kry nie`,
    `${user}, wat op die rekening ${account} is, het die verifieerder vir ${host} verloor, en vra vir ’n ander een. Praat met hulle voordat jy enigiets doen. As dit hulle is, kan ’n eienaar of hoofgebruiker vir hulle instaan; as dit nie is nie, stop dit: ${recoveries}`,
  ],
  'factor.replaced': ({ host }) => [
    `Tweestap-aanmelding by ${host} word van voor af opgestel`,
    `Iemand wat jou wagwoord ken, en vir wie ander ingestaan het, het jou verifieerder van jou aanmelding by ${host} afgehaal en stel ’n ander een op. Jou sessies is beëindig, en gekoppelde kletse moet weer geverifieer word.`,
  ],
};

/** Notices, with what stands below each. */
export const notices: MailText['notices'] = {
  told,
  undo: 'Om dit ongedaan te maak:',
  notRight: (address) => `Is dit nie reg nie? Laat ons dadelik weet: ${address}`,
};
