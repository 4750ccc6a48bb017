import type { Text } from '../worded';

/** When what was sent can’t be done. */
export const faults: Text['faults'] = {
  notTaken: 'Niks is verander nie: iets wat gestuur is, ontbreek, is te lank of is onbekend. Kies weer.',
  // Each stands between "Jy kan nie hier" and the closing "nie".
  doings: {
    otherArea: '’n kliënt se eie bladsye oopmaak',
    foreignForm:
      '’n vorm van ’n ander bladsy of van ’n vroeëre aanmelding stuur nie. Maak die bladsy weer oop en stuur dit van daar af; anders werk dit',
    nobody: 'sonder aanmelding iets doen',
    invalid:
      'stuur wat ingevul is nie: iets daarin ontbreek, is te lank of is onbekend. Gaan terug, maak dit reg en stuur dit weer; soos dit is, werk dit',
    tooOften: 'so dikwels probeer nie. Wag ’n rukkie en probeer dan weer; gouer werk dit',
    conflict:
      'iets doen wat nie meer pas nie. Kyk weer na die bladsy, en doen dit dan as dit nog pas; soos dit nou is, werk dit',
  },
  conflicts: {
    'membership.conflict OWNER': 'die eienaar, wat net kan oordra, verwyder of opskort',
    'membership.conflict SELF': 'so iets aan jouself doen',
    'contact.conflict JOINED': 'die besonderhede van ’n gebruiker verander soos dié van ’n kontak',
    'contact.conflict ADDRESS_TAKEN': '’n e-pos gebruik wat iemand anders reeds het',
    'invitation.conflict MEMBER': 'iemand nooi wat reeds ’n gebruiker is',
    'invitation.conflict INVITED': 'iemand nooi vir wie ’n uitnodiging reeds wag',
    'invitation.conflict INVITER': 'aanvaar wat die persoon wat jou genooi het, nie meer kan gee',
    'ownership.conflict RECENT': 'binne 72 uur weer oordra',
    'grant.conflict HAS_ALL':
      'die toestemmings van die eienaar of ’n hoofgebruiker, wat altyd alles kan doen, verander',
    'request.conflict ANSWERED': '’n versoek wat reeds beantwoord of teruggetrek is, beantwoord of terugtrek',
    'request.conflict EXPIRED': '’n versoek wat vanself geëindig het, beantwoord of terugtrek',
    'request.conflict DONE': 'iets weer doen wat reeds gedoen is',
    'review.conflict CHANGED':
      'iets verwyder wat gebruik, verander of beëindig is sedert jy dit gesien het nie. Kyk weer daarna, en doen dit dan; anders werk dit',
    'review.conflict UNDONE': 'teruggee wat reeds teruggegee is',
    'review.conflict OVER': 'teruggee wat meer as 30 dae gelede verwyder is',
    'team.conflict OWN_TEAM': 'jou eie span nooi',
    'remote.conflict THERE': '’n span nooi wat jy reeds toegelaat of genooi het',
    'remote.conflict NOT_PENDING': '’n uitnodiging beantwoord wat reeds beantwoord of teruggetrek is',
    'remote.conflict INVITER': 'aanvaar wat die persoon wat dit aangebied het, nie meer kan gee',
    'remote.conflict OVER': '’n eksterne span verander wat gesluit is',
    'remote.conflict NOT_ACTIVE': 'iemand toelaat van ’n span wat nie aktief is',
    'remote.conflict OPEN': 'mense een vir een toelaat waar almal toegelaat word',
    'member.conflict THERE': 'iemand in ’n span plaas wat reeds daarin is',
    'mail.conflict UNREADABLE': 'pos vrystel wat nie meer gelees kan word nie',
    'code.conflict UNREADABLE':
      '’n kode sien wat nie meer gelees kan word nie. Vervang dit; anders is daar niks om te wys',
    'user.conflict SUSPENDED': '’n klets koppel terwyl jou aanmelding opgeskort is',
  },
};
