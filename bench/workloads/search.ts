/** The ten that answer best to a name, of whatever kind. Rankings differ; all must find what is named so. */
import { INDEX_PLAN } from '../../src/graph/plan';
import { queryTokens } from '../../src/search/tokens';
import { fullTextName } from '../../src/store/neo4j-indexes';
import type { Generated } from '../graph/generate';
import type { Row } from '../servers/databases';
import { sample, type Variables, type Workload } from './workload';

const HITS = 10;
/** Of which the best are taken. */
const CANDIDATES = 400;

function names({ bundle }: Generated): Variables[] {
  const models = bundle.entities.get('models') ?? [];
  return sample(models).map(({ record: { name, nameZh } }, i) => ({ text: i % 2 === 0 ? name : (nameZh ?? name) }));
}

interface Hit {
  readonly node: { readonly name: string; readonly nameZh?: string | null };
}

export const search: Workload = {
  name: 'search',
  operation: `query Search($text: String!) {
  search(text: $text, first: ${HITS}) { edges { score node { id name nameZh } } }
}`,
  variables: names,
  floor: {
    statement: ({ text }, engine) => ({
      text: `${
        engine === 'neo4j'
          ? `CALL db.index.fulltext.queryNodes('${fullTextName(INDEX_PLAN.fullText)}', $query, {limit: ${CANDIDATES}}) YIELD node AS n, score`
          : `CALL grafeo.search.text('Entity', 'search', $query, ${CANDIDATES}) YIELD node_id, score MATCH (n:Entity) WHERE id(n) = node_id`
      }
RETURN n.id AS id, n.name AS name, n.nameZh AS nameZh, score ORDER BY score DESC`,
      params: { query: queryTokens(text as string).join(' ') },
    }),
    data(rows, { text }) {
      const isNamed = ({ name, nameZh }: Row): boolean => name === text || nameZh === text;
      const best = [...rows.filter(isNamed), ...rows.filter((row) => !isNamed(row))].slice(0, HITS);
      return { search: { edges: best.map(({ score, ...node }) => ({ score, node })) } };
    },
  },
  peer: 'its full text takes no ranking by names, no pinyin',
  compared: ({ search: { edges } }, { text }) => ({
    found: (edges as Hit[]).some(({ node }) => node.name === text || node.nameZh === text),
  }),
  repeated: true,
};
