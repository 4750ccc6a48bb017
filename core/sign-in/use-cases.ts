import { changePassword, givePassword } from './change-password';
import { enter } from './enter';
import { readAllowedAddresses, setAllowedAddresses } from './allowed-addresses';
import { askFactorReset, readFactorReset } from './factor-reset/ask-reset';
import { listFactorResets } from './factor-reset/list-resets';
import { replaceFactor, sendFactorLink } from './factor-reset/replace-factor';
import { readFactorResetStop, stopFactorReset, stopFactorResetByLink } from './factor-reset/stop-reset';
import { vouchFactorReset } from './factor-reset/vouch';
import { giveCode } from './give-code';
import { changeProfile, profileOf, readProfile } from '../people/profile';
import { readSession } from './read-session';
import { giveRecoveryCode, renewRecoveryCodes } from './recovery-codes';
import { forgotPassword, resetPassword } from './reset-password';
import { confirmFactor, endFactor, readFactor, startFactor } from './second-factor';
import { endOtherSessions, endSession, listSessions, signOut } from './sessions';
import { offerPassword, readPasswordOffer, setPassword } from './set-password';
import { signIn } from './sign-in';
import { standing } from './standing';
import { askWayBack, clearAllowedAddresses, readWayBack, takeWayBack } from './way-back';

/** What somebody does with their own sign-in. */
export const ownSignIn = {
  giveCode,
  giveRecoveryCode,
  givePassword,
  changePassword,
  readFactor,
  startFactor,
  confirmFactor,
  endFactor,
  renewRecoveryCodes,
  listSessions,
  endSession,
  endOtherSessions,
  readAllowedAddresses,
  setAllowedAddresses,
  readProfile,
  changeProfile,
  askFactorReset,
  readFactorReset,
  sendFactorLink,
  replaceFactor,
  vouchFactorReset,
  stopFactorReset,
  listFactorResets,
};

/** What is asked before anybody is in. */
export const openSignIn = {
  signIn,
  signOut,
  readSession,
  standing,
  profileOf,
  enter,
  forgotPassword,
  resetPassword,
  offerPassword,
  readPasswordOffer,
  setPassword,
  readFactorResetStop,
  stopFactorResetByLink,
  askWayBack,
  readWayBack,
  takeWayBack,
  clearAllowedAddresses,
};
