/** Writes schema/report-1.schema.json from the type of a report: npx tsx scripts/generate-report-schema.ts */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderReportSchema } from './schema/render.js';

mkdirSync(fileURLToPath(new URL('../schema/', import.meta.url)), { recursive: true });
writeFileSync(fileURLToPath(new URL('../schema/report-1.schema.json', import.meta.url)), renderReportSchema());
