/** The records of the lab as files: content/libraries/measured/<id>-<role>.yaml. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, isMap, parse, Scalar, visit } from 'yaml';
import { type Measurement, measurementSchema, type Observed } from '../../src/schema/measurement.ts';

/** Where the records are. */
export const RECORDS = fileURLToPath(new URL('../../content/libraries/measured/', import.meta.url));

const NOTICE = ' Written by `npm run lab`: measure again instead of editing.';

/** The path of a record. */
export function recordPath(id: string, role: string): string {
  return join(RECORDS, `${id}-${role}.yaml`);
}

/** The record as it stands, if it does. */
export function readRecord(id: string, role: string): Measurement | undefined {
  const path = recordPath(id, role);
  return existsSync(path) ? measurementSchema.parse(parse(readFileSync(path, 'utf8'))) : undefined;
}

/** The text of a record: one line for each scenario, in the order given. */
export function formatRecord(record: Measurement): string {
  const document = new Document(measurementSchema.parse(record));
  document.commentBefore = NOTICE;
  const scenarios = document.get('scenarios');
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && typeof node !== 'undefined' && /['":{}[\],#<]|^\s*$|\n/.test(node.value))
        node.type = node.value.includes("'") || node.value.includes('\n') ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
    },
  });
  if (isMap(scenarios)) for (const { value } of scenarios.items) if (isMap(value)) value.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true });
}

/** Writes a record. */
export function writeRecord(id: string, record: Measurement): void {
  mkdirSync(RECORDS, { recursive: true });
  writeFileSync(recordPath(id, record.role), formatRecord(record));
}

/** One scenario as one line, as it stands in the file. */
export function formatObserved(id: string, observed: Observed): string {
  return `${id}: ${JSON.stringify(observed)}`;
}
