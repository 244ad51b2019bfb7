// The JSON Schema of report.json, read off the TypeScript type that writes it, so that the two cannot differ.
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { REPORT_SCHEMA } from '../../lib/report/data.js';

/**
 * JSON Schema (draft 7) of `ReportData`. Fields that are not in it are allowed: a report of the same version may have more,
 * none of those it describes may change its meaning.
 */
export function renderReportSchema(): string {
  const schema = createGenerator({
    path: fileURLToPath(new URL('../../lib/report/data.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    type: 'ReportData',
    skipTypeCheck: true,
    additionalProperties: true,
    topRef: true,
  }).createSchema('ReportData');
  const { $schema, ...rest } = schema;
  const title = `A report of ipmix, version ${REPORT_SCHEMA.split('/').at(-1)}: report.json`;
  return `${JSON.stringify({ $schema, $id: REPORT_SCHEMA, title, ...rest }, null, 2)}\n`;
}
