import { acceptContract } from './accept-contract';
import { acceptEstimate } from './accept-estimate';
import { addFunds } from './add-funds';
import { addAllowedIp, removeAllowedIp } from './allowed-ips';
import {
  listAllowedIps,
  listCancellations,
  listContracts,
  listEstimates,
  listOrders,
  listPrices,
  listProducts,
  listRenewing,
  listSentMails,
  listSshKeys,
  readAffiliate,
  readCard,
  readFunds,
  readProfile,
} from './area';
import { changeCard } from './change-card';
import { changeProfile } from './change-profile';
import type { Desk } from './desk';
import { guarded } from './host-fault';
import { payInvoice } from './pay-invoice';
import type { Permit } from './permit';
import { placeOrder } from './place-order';
import { putAffiliate, putContract, putEstimate, putMail, putPrice, putProduct } from './put-area-records';
import { renameService } from './rename-service';
import { requestCancellation } from './request-cancellation';
import { setRenewal } from './set-renewal';
import { addSshKey, removeSshKey } from './ssh-keys';
import { upgradeService } from './upgrade-service';

/** What the pages of the host's client area show and do. Each effect asks its permit first, in its own transaction. */
export type AreaOperations = ReturnType<typeof areaOperations>;

/** The same, on one database. */
export function areaOperations(desk: Desk) {
  return { ...shown(desk), ...done(desk), ...filled(desk) };
}

function shown(desk: Desk) {
  const of = <T>(read: (desk: Desk, account: string) => Promise<T>) =>
    guarded((account: string) => read(desk, account));
  return {
    products: guarded(() => listProducts(desk)),
    prices: of(listPrices),
    orders: of(listOrders),
    contracts: of(listContracts),
    estimates: of(listEstimates),
    funds: of(readFunds),
    card: of(readCard),
    profile: of(readProfile),
    allowedIps: of(listAllowedIps),
    sshKeys: of(listSshKeys),
    affiliate: of(readAffiliate),
    sentMails: of(listSentMails),
    cancellations: of(listCancellations),
    renewing: of(listRenewing),
  };
}

function done(desk: Desk) {
  const by = <Input>(effect: (desk: Desk, input: Input, permit: Permit) => Promise<void>) =>
    guarded((input: Input, permit: Permit) => effect(desk, input, permit));
  return {
    payInvoice: by(payInvoice),
    placeOrder: by(placeOrder),
    addFunds: by(addFunds),
    changeCard: by(changeCard),
    acceptContract: by(acceptContract),
    acceptEstimate: by(acceptEstimate),
    upgradeService: by(upgradeService),
    requestCancellation: by(requestCancellation),
    renameService: by(renameService),
    setRenewal: by(setRenewal),
    changeProfile: by(changeProfile),
    addSshKey: by(addSshKey),
    removeSshKey: by(removeSshKey),
    addAllowedIp: by(addAllowedIp),
    removeAllowedIp: by(removeAllowedIp),
  };
}

function filled(desk: Desk) {
  const by = <Input>(put: (desk: Desk, input: Input) => Promise<void>) =>
    guarded((input: Input) => put(desk, input));
  return {
    putProduct: by(putProduct),
    putPrice: by(putPrice),
    putContract: by(putContract),
    putEstimate: by(putEstimate),
    putAffiliate: by(putAffiliate),
    putMail: by(putMail),
  };
}
