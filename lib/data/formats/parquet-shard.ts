/** One Parquet file, read group by group with hyparquet. */
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { corrupt, explainFileError } from '../file-errors.js';

export interface ParquetShard {
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly string[];
  /** The columns that Hugging Face's notes call an image and a class label, and the names of each class label. */
  readonly image?: string;
  readonly label?: string;
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** Every row, one row group in memory at a time. Throws CORRUPT_FILE. */
  read(columns: readonly string[]): AsyncGenerator<{ row: number; values: Record<string, unknown> }, void, undefined>;
}

/** Reads the notes at the end of the file. Throws NOT_FOUND, CORRUPT_FILE. */
export async function openParquet(file: string): Promise<ParquetShard> {
  const damaged = (error: unknown, where: string) =>
    corrupt(file, `it is no whole Parquet file: ${where} cannot be read (${(error as Error).message})`, error);
  let buffer: AsyncBuffer;
  let metadata: FileMetaData;
  try {
    buffer = await asyncBufferFromFile(file);
  } catch (error) {
    throw explainFileError(error, file, 'a Parquet file');
  }
  try {
    metadata = await parquetMetadataAsync(buffer);
  } catch (error) {
    throw damaged(error, `the footer before offset ${buffer.byteLength}`);
  }
  const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  async function* read(columns: readonly string[]) {
    let first = 0;
    for (const [group, count] of groups.entries()) {
      const offset = Number(metadata.row_groups[group]?.columns[0]?.meta_data?.data_page_offset ?? 0);
      const rows = await parquetReadObjects({
        file: buffer,
        metadata,
        columns: [...columns],
        rowStart: first,
        rowEnd: first + count,
        compressors,
        utf8: false,
      }).catch((error: unknown) => {
        throw damaged(error, `row group ${group} at offset ${offset}`);
      });
      if (rows.length !== count) throw corrupt(file, `row group ${group} holds ${rows.length} rows, expected ${count}`);
      for (const [i, values] of rows.entries()) yield { row: first + i, values };
      first += count;
    }
  }
  return { file, rows: Number(metadata.num_rows), columns: topColumns(metadata), ...notesOf(metadata), read };
}

/** The children of the schema's root. */
function topColumns({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  for (let i = 1; i < schema.length; i = past(schema, i)) names.push(schema[i]!.name);
  return names;
}

function past(schema: FileMetaData['schema'], at: number): number {
  let next = at + 1;
  for (let child = 0; child < (schema[at]!.num_children ?? 0); child++) next = past(schema, next);
  return next;
}

/** The key 'huggingface': { info: { features: { image: { _type: 'Image' }, label: { _type: 'ClassLabel', names } } } }. */
function notesOf({ key_value_metadata = [] }: FileMetaData): Pick<ParquetShard, 'image' | 'label' | 'classes'> {
  const classes = new Map<string, readonly string[]>();
  let image: string | undefined;
  let label: string | undefined;
  try {
    const text = key_value_metadata.find(({ key }) => key === 'huggingface')?.value ?? '{}';
    const { info } = JSON.parse(text) as { info?: { features?: Record<string, { _type?: string; names?: unknown }> } };
    for (const [column, { _type, names }] of Object.entries(info?.features ?? {})) {
      if (_type === 'Image') image ??= column;
      if (_type !== 'ClassLabel') continue;
      label ??= column;
      if (Array.isArray(names)) classes.set(column, names.map(String));
    }
  } catch {
    // Notes that cannot be read are no notes; the columns go by their names then.
  }
  return { image, label, classes };
}
