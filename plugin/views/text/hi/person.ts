import { list } from '../count';
import type { Text } from '../worded';

/** The permission editor of one person. */
export const person: Text['person'] = {
  tabs: { access: 'पहुँच', why: 'क्यों', chats: 'लिंक की गई चैट', activity: 'गतिविधि' },
  tabsOf: (name) => `${name} के बारे में पेज`,
  inTeams: (teams) => `${list(teams)} में`,
  has: (n, of) => `${of} में से ${n}`,
  caption: (group, name) => `${name} की अनुमतियाँ: ${group}`,
  permission: 'अनुमति',
  now: (name) => `अभी ${name} के पास`,
  untilHead: 'कब तक',
  noEnd: 'कोई समाप्ति नहीं',
  services: 'सेवाएँ',
  servicesCaption: (name) => `हर सेवा के लिए ${name} की अनुमतियाँ`,
  servicesRegion: 'हर सेवा के लिए अनुमतियाँ',
  service: 'सेवा',
  allServices: 'सभी सेवाएँ',
  laterOnes: 'आगे जुड़ने वाली भी',
  onService: (label, service) => `${service} पर ${label}`,
  onAll: (label) => `सभी सेवाओं पर ${label}`,
  cell: {
    has: (how) => `हाँ, ${how}`,
    hasNot: 'नहीं',
    na: 'लागू नहीं',
    naLong: 'इस सेवा के लिए उपलब्ध नहीं',
  },
  legend: {
    team: 'टीम के ज़रिए या मालिक के रूप में',
    implied: 'किसी और अनुमति के साथ मिली',
  },
  noServices: 'इस खाते में अभी कोई सेवा नहीं है।',
  departments: 'इन विभागों तक पहुँच बंद करें',
  departmentsLead: (name) => `बंद विभाग बंद ही रहता है, चाहे ${name} को और कुछ भी दिया जाए।`,
  departmentsCaption: (name) => `${name} के लिए बंद विभाग`,
  department: 'विभाग',
  access: 'पहुँच',
  closed: 'बंद',
  openState: 'खुला',
  closedBy: (source) => `${source} के लिए बंद`,
  first: (name) => name.split(/\s+/u)[0] ?? name,
};
