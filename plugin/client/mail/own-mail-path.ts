import type { Visit } from '../../http/route';

/** Where one’s own mail of every account is chosen. */
export const ownMailPath = ({ base }: Pick<Visit, 'base'>): string => `${base}/client/me/mail`;
