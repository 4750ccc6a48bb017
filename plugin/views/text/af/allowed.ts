import type { Text } from '../worded';

/** From where somebody’s sign-in is good. */
export const allowed: Text['allowed'] = {
  title: 'Waarvandaan jy aanmeld',
  lead: 'Noem internetadresse, en jou aanmelding geld net daar. Van enige ander plek word jou wagwoord nie aanvaar nie.',
  addresses: 'Adresse en netwerke, een per reël',
  hint: (here) => `Soos 192.0.2.7 of 2001:db8::/32. Jy is by ${here}. Leeg: van oral.`,
  save: 'Stoor waarvandaan',
  later: (addresses) =>
    addresses === '' ? 'Meld van oral af aan' : ['Meld net aan van ', { strong: addresses }],
  saved: 'Gestoor.',
  wrong: 'Een hiervan is nie ’n adres nie. Skryf elkeen op ’n eie reël, soos 192.0.2.7 of 192.0.2.0/24.',
  locksOut: (here) => `Dit sou jou uitsluit: jy is by ${here}. Voeg dit by, en stoor dan weer.`,
  elsewhereTitle: 'Jou aanmelding geld net elders',
  elsewhere: (here) =>
    `Jy het gesê van watter internetadresse jy aanmeld. Jy is by ${here}, wat nie een daarvan is nie.`,
  elsewhereWay:
    'Gaan van een daarvan af aan, of laat ’n skakel stuur na elke e-posadres wat ons van jou het: daarmee geld jou aanmelding weer van oral.',
  elsewhereMail: 'E-pos vir my die skakel',
  elsewhereMailed: 'Die skakel is op pad. Dit werk een keer, vir ’n uur.',
  elsewhereOften: '’n Skakel is in die laaste uur gestuur. Gebruik daardie een, of wag tot die uur verby is.',
};
