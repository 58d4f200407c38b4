/**
 * The fast part of the lab: ws, Node's own WebSocket and Chromium in the scenarios that sentences of the site rest on,
 * compared with their records. The whole of it is `npm run lab -- --check`.
 */
import { afterAll, expect, test } from 'vitest';
import type { Observed } from '../../src/schema/measurement';
import { IMPLEMENTATIONS } from './implementations';
import { measure, versionOf } from './measure';
import { isCovered } from './merge';
import { endAll } from './processes';
import { formatObserved, readRecord } from './records';
import { SCENARIOS } from './scenarios';

const IDS = new Set(
  [
    // What is received.
    ...['1000', '1001', '1012-reason', '1013', '1014', '3000', '4000-reason', 'empty', 'onebyte'],
    ...['0', '999', '1004', '1005', '1006', '1015', '1016', '2999', '5000', 'badutf8-reason'],
  ].map((rest) => `s-close-${rest}`),
);
for (const id of [
  ...['s-text-badutf8', 's-rsv1', 's-masked', 's-tcp-fin', 's-tcp-rst'],
  ...['h-404', 'h-401', 'h-bad-accept', 'h-drop', 'h-refused', 'h-tls-selfsigned'],
  // What is sent.
  ...['none', '1000', '1001', '1005', '1006', '1012', '3000', '4000-reason', '5000', 'reason-124bytes'].map(
    (rest) => `c-close-${rest}`,
  ),
  ...['c-close-1000-answered-empty', 'c-close-1000-answered-fin'],
  // Servers.
  ...['1000', '1005', '5000', 'empty', 'badutf8-reason'].map((rest) => `peer-close-${rest}`),
  ...['peer-tcp-fin', 'peer-unmasked', 'peer-big-2m', 'app-throws'],
  ...['none', '1000', '1005', '1006', '1012', '1015', '4000-reason', 'reason-124'].map((rest) => `app-close-${rest}`),
])
  IDS.add(id);

afterAll(endAll);

/** Who ends TCP and when says nothing on a machine that runs other tests beside; what is told and sent stays. */
const TCP = new Set(['tcpEnd', 'tcpBy', 'tcpSeconds', 'seconds']);
const withoutTcp = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([field]) => !TCP.has(field)));
const compared = ({ varying = {}, ...fields }: Observed): Observed => ({
  ...withoutTcp(fields),
  varying: withoutTcp(varying),
});

test.concurrent.for(['ws-client', 'ws-server', 'nodejs-24-client', 'chromium-client'])(
  '%s does what its record says',
  { timeout: 60_000 },
  async (label) => {
    const implementation = IMPLEMENTATIONS.find(({ id, role }) => `${id}-${role}` === label);
    if (!implementation) throw new Error(`${label}: is not in implementations.ts; correct this test`);
    const record = readRecord(implementation.id, implementation.role);
    const version = await versionOf(implementation);
    if (record?.version !== version) {
      console.warn(
        `\n${label}: ${version} is installed, the record is of ${record?.version}: NOT COMPARED.\nRun npm run lab -- --only ${label}\n`,
      );
      return;
    }
    const scenarios = SCENARIOS.filter(({ id, role }) => role === implementation.role && IDS.has(id));
    const results = await measure(implementation, scenarios, 1);
    const differences = [...results].flatMap(([id, observed]) => {
      const recorded = record.scenarios[id] ?? {};
      const isSame = isCovered(compared(recorded), compared(observed));
      return isSame ? [] : [`- ${formatObserved(id, recorded)}\n+ ${formatObserved(id, observed)}`];
    });
    expect(differences.join('\n')).toBe('');
    expect(results.size).toBeGreaterThan(10);
  },
);

test('every scenario of the fast part is one of the lab', () => {
  const known = new Set(SCENARIOS.map(({ id }) => id));
  expect([...IDS].filter((id) => !known.has(id))).toEqual([]);
});
