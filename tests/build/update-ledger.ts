/** `npm run ledger`: adds the addresses of the built site to the ledger. It never removes one. */
import { writeFileSync } from 'node:fs';
import { LEDGER, readBuiltAddresses, readCommitted } from './built-addresses.ts';
import { mergeAddresses, promisedAddresses, readLedger, unrecorded, writeLedger } from './ledger.ts';

const ledger = readLedger(readCommitted());
const built = promisedAddresses(readBuiltAddresses());
const added = unrecorded(ledger, built);
writeFileSync(LEDGER, writeLedger(mergeAddresses(ledger, built)));
for (const address of added.slice(0, 20)) console.log(`+ ${address}`);
if (added.length > 20) console.log(`+ ${added.length - 20} more`);
console.log(`${added.length} addresses and anchors added; look at the difference and commit it.`);
