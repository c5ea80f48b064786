import type { QueryResult } from 'neo4j-driver';
import type { Row, Value } from './port';
import { fromNeo4j } from './values';

/** The records of a result as rows keyed by column, of plain values. */
export function toRows({ records }: QueryResult): Row[] {
  return records.map((record) => {
    const row: Record<string, Value> = {};
    for (const key of record.keys as string[]) row[key] = fromNeo4j(record.get(key));
    return row;
  });
}
