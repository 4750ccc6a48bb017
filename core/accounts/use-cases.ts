import { changeInvoiceSettings } from './change-invoice-settings';
import { listPrices } from './list-prices';
import { listSentMails } from './list-sent-mails';
import { readArea } from './read-area';
import { readBilling } from './read-billing';
import { readCatalogue } from './read-catalogue';
import { readInvoiceSettings } from './read-invoice-settings';
import { readService } from './read-service';

/** What an account has, and how it pays. */
export const areaUseCases = {
  readArea,
  readService,
  listPrices,
  listSentMails,
  readCatalogue,
  readBilling,
  readInvoiceSettings,
  changeInvoiceSettings,
};
