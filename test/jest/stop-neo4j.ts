import { running } from './start-neo4j';

export default async function stopSharedNeo4j(): Promise<void> {
  await running.asterismNeo4j?.stop();
}
