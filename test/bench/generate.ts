import { migrate } from '../../core/storage/migrate';
import { migrationSource } from '../../migrations';
import { bringCrowd } from './crowd';

/** `npm run generate sqlite:./big.db 100000`: a database with so many accounts, and ten times the contacts. */
async function generate([url, count = '100000']: readonly string[]): Promise<void> {
  if (url === undefined || !/^[1-9]\d*$/.test(count)) {
    throw new Error('usage: npm run generate <database URL> [accounts]');
  }
  await migrate(url, migrationSource);
  const start = Date.now();
  await bringCrowd(url, Number(count), (done) => console.log(`${done} accounts`));
  console.log(`${count} accounts with ten contacts each, in ${Math.round((Date.now() - start) / 1000)} s`);
}

generate(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
