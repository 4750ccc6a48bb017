import { text } from '../../../plugin/views';
import { names, post } from './samples';

/** Ways in, open and closed, to one and to all. */
export const waysIn = [
  { channel: 'web', isOpen: true, isClosedToAll: false },
  { channel: 'slack', isOpen: false, isClosedToAll: true },
  { channel: 'discord', isOpen: true, isClosedToAll: true },
  { channel: 'mail', isOpen: false, isClosedToAll: false },
] as const;

/** The same with the form that changes them. */
export const waysInForm = { lead: text.waysIn.named(names.evil), rows: waysIn, post: post('channels') };
