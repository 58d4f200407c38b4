import {
  codeMatrix,
  type Implementations,
  listLibraries,
  measuredRecord,
  messageSource,
  proxySettings,
  readSituations,
  situationMatrix,
} from '../domain/libraries';
import { expectEntry } from './site';

/** Everything that the page about proxies shows. */
export function proxiesPage(known: Implementations) {
  const measured = known.measured.filter(({ record }) => record.role === 'proxy');
  return {
    // All on one page: each has its own anchors.
    records: measured.map((one) => ({
      ...measuredRecord(measured, one),
      place: (scenario: string) => `${one.id}-${scenario}`,
    })),
    settings: proxySettings(known),
  };
}

/** Everything that the page of one implementation shows. */
export function libraryPage(known: Implementations, id: string) {
  const entry = expectEntry(new Map(listLibraries(known).map((one) => [one.id, one])), id, 'content/libraries');
  const { library, measured } = entry;
  return {
    entry,
    records: measured.map((one) => measuredRecord(measured, one)),
    read: readSituations(entry),
    messages: (library?.messages ?? []).map((message) => ({
      ...message,
      at: messageSource(known, message.source),
    })),
  };
}

/** The situations that the page of matrices compares, in its order. */
const SITUATIONS = [
  {
    id: 'empty',
    tables: [
      { role: 'client', scenarios: ['s-close-empty', 'c-close-none', 'c-close-1000-answered-empty'] },
      { role: 'server', scenarios: ['peer-close-empty', 'app-close-none'] },
    ],
  },
  {
    id: 'dropped',
    tables: [
      { role: 'client', scenarios: ['s-tcp-fin', 's-tcp-rst', 's-tcp-fin-midframe', 'h-drop', 'h-refused'] },
      { role: 'server', scenarios: ['peer-tcp-fin', 'peer-tcp-rst', 'peer-fin-midframe'] },
    ],
  },
  { id: 'tls', tables: [{ role: 'client', scenarios: ['h-tls-selfsigned', 'h-tls-to-plain'] }] },
  {
    id: 'stopped',
    tables: [{ role: 'server', scenarios: ['server-sigterm', 'server-sigkill', 'app-throws', 'app-returns'] }],
  },
  {
    id: 'proxies',
    tables: [
      {
        role: 'proxy',
        scenarios: [
          'backend-s-close-1000',
          'backend-s-close-1012',
          'backend-s-close-empty',
          'backend-s-tcp-fin',
          'backend-s-tcp-rst',
          'idle-timeout',
          'reload',
          'graceful-stop',
          'stop',
        ],
      },
    ],
  },
] as const;

/** Everything that the page of matrices shows; tables without a row are left out. */
export function interopPage(known: Implementations) {
  const hasRows = ({ rows }: { rows: readonly unknown[] }) => rows.length > 0;
  const matrices = (direction: 'received' | 'sent') =>
    (['client', 'server'] as const).map((role) => codeMatrix(known, direction, role)).filter(hasRows);
  const scenarios = known.measured.reduce((sum, { record }) => sum + Object.keys(record.scenarios).length, 0);
  return {
    languages: [...new Set(known.measured.map(({ record }) => record.language))].sort(),
    received: matrices('received'),
    sent: matrices('sent'),
    situations: SITUATIONS.map(({ id, tables }) => ({
      id,
      tables: tables.map((table) => situationMatrix(known, table.role, table.scenarios)).filter(hasRows),
    })).filter(({ tables }) => tables.length > 0),
    counts: { count: known.measured.length, scenarios },
  };
}
