import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo } from 'react';
import type { RevenueRowFragment } from '../../../generated/graphql';
import { useLanguage, useWords } from '../../state/language';
import { langOf } from '../../words/names';
import { type Flow, type FlowLink, type FlowNode, flowOf } from './flow';

const words = {
  none: ['none reported', '未披露收入'],
  label: [
    (ways: number, reported: number) =>
      `Bands from models over products and companies to revenue: ${ways} ways, ${reported} of them with a reported revenue. The table below has the same ways.`,
    (ways: number, reported: number) =>
      `从模型经产品、公司到收入的条带图：${ways} 条路径，其中 ${reported} 条有披露的收入。下表列出相同的路径。`,
  ],
  ways: [(n: number) => (n === 1 ? '1 way' : `${n} ways`), (n: number) => `${n} 条路径`],
} as const;

const WIDTH = 1100;
/** Room for the labels of the last column. */
const LAST = 250;
const NODE_WIDTH = 10;
const ROW_HEIGHT = 36;
/** Ways drawn at most; the table has them all. */
const MOST = 150;

/** Ways from models to revenue as bands. Their width is their number: no source gives an amount to a model. */
export default function Sankey({ rows }: { readonly rows: readonly RevenueRowFragment[] }) {
  const t = useWords(words);
  const language = useLanguage();
  const flow = useMemo(() => flowOf(rows.slice(0, MOST), t.none, language), [rows, t.none, language]);
  const { nodes, links, height } = useMemo(() => layOut(flow), [flow]);
  const columns = 1 + Math.max(...nodes.map(({ column }) => column));
  const room = (WIDTH - LAST) / Math.max(1, columns - 1) - NODE_WIDTH - 16;
  const label = t.label(rows.length, rows.filter(({ revenue }) => revenue).length);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="revenue-sankey" tabIndex={0} aria-label={label}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        {links.map((link) => (
          <path
            key={`${link.source.key} ${link.target.key} ${link.reported}`}
            className={link.reported ? 'revenue-band reported' : 'revenue-band'}
            d={sankeyLinkHorizontal()(link) ?? ''}
            strokeWidth={Math.max(1, link.width)}
          >
            <title>{`${link.source.name} → ${link.target.name}: ${t.ways(link.value)}`}</title>
          </path>
        ))}
        {nodes.map((node) => (
          <g key={node.key}>
            <title>{[node.name, node.figure].filter(Boolean).join(': ')}</title>
            <rect
              className={node.key === 'none' ? 'revenue-node none' : 'revenue-node'}
              x={node.x0}
              y={node.y0}
              width={NODE_WIDTH}
              height={Math.max(1, node.y1 - node.y0)}
            />
            <text x={node.x1 + 6} y={(node.y0 + node.y1) / 2} dy={node.figure ? '-0.2em' : '0.35em'}>
              <tspan lang={langOf(node.name)}>{fit(node.name, node.column === columns - 1 ? LAST - 24 : room)}</tspan>
              {node.figure && (
                <tspan className="revenue-amount" x={node.x1 + 6} dy="1.15em">
                  {node.figure}
                </tspan>
              )}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}

interface Placed extends FlowNode {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface PlacedLink extends Omit<FlowLink, 'source' | 'target'> {
  readonly source: Placed;
  readonly target: Placed;
  readonly width: number;
}

function layOut(flow: Flow): { nodes: readonly Placed[]; links: readonly PlacedLink[]; height: number } {
  const inColumn = new Map<number, number>();
  for (const { column } of flow.nodes) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  const height = Math.max(90, Math.max(...inColumn.values()) * ROW_HEIGHT);
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => column)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(ROW_HEIGHT / 2)
    .extent([
      [1, 8],
      [WIDTH - LAST, height - 8],
    ]);
  const { nodes, links } = layout({
    nodes: flow.nodes.map((node) => ({ ...node })),
    links: flow.links.map((link) => ({ ...link })),
  });
  return { nodes: nodes as Placed[], links: links as unknown as PlacedLink[], height };
}

const WIDE = /[\u2e80-\uffff]/;

/** Cuts a text to about so many units of the drawing. */
function fit(text: string, room: number): string {
  let used = 0;
  for (const [i, letter] of [...text].entries()) {
    used += WIDE.test(letter) ? 13 : 7;
    if (used > room) return `${[...text].slice(0, Math.max(1, i - 1)).join('')}…`;
  }
  return text;
}
