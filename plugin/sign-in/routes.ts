import type { Router } from 'express';
import type { Site } from '../http/site';
import { clipped } from './clipped';
import { doorRouter } from './door-router';
import { elsewhereRoutes } from './elsewhere';
import { goOnRoutes } from './go-on';
import { joinRoutes } from './join';
import { lostFactorRoutes } from './lost-factor';
import { mailLinkRoutes } from './mail-links';
import { profileRoutes } from './profile';
import { mailChoiceRoutes } from './mail-choices';
import { newPasswordRoutes } from './new-password';
import { proofRoutes } from './prove';
import { securityRoutes } from './security';
import { signInRoutes } from './sign-in';
import { twoStepRoutes } from './two-step';

/** The pages at the door. Two-step sign-in is there for everybody; passwords only where people sign in here. */
export function doorRoutes(site: Site, signsIn: boolean): Router {
  const own = signsIn
    ? [...signInRoutes, ...newPasswordRoutes, ...joinRoutes]
    : signInRoutes.filter(isSigningOut);
  return doorRouter(site, [
    ...own,
    ...proofRoutes,
    ...lostFactorRoutes.map(clipped),
    ...twoStepRoutes(),
    ...securityRoutes,
    ...mailChoiceRoutes.map(clipped),
    ...mailLinkRoutes.map(clipped),
    ...goOnRoutes,
    ...elsewhereRoutes,
    ...profileRoutes,
  ]);
}

function isSigningOut({ path }: { path: string }): boolean {
  return path === '/sign-out';
}
