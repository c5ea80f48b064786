import { useMemo } from 'react';
import type { ExplorerPathsQuery } from '../../../generated/graphql';
import { CertaintyBadge } from '../../parts/CertaintyBadge';
import { EntityLink } from '../../parts/EntityLink';
import { useLanguage, useWords } from '../../state/language';
import { useParam } from '../../state/url';
import { namesIn } from '../../words/names';
import { Canvas } from '../graph/Canvas';
import { Detail } from '../graph/Detail';
import { Downloads } from '../graph/Downloads';
import type { Emphasis } from '../graph/drawing';
import { LinkLine } from '../graph/LinkLine';
import { pairsOf, unite } from '../graph/model';
import { usePalette } from '../graph/palette';
import { emphasisOf, pictureOf } from '../graph/picture';
import { useSelected } from '../graph/use-selected';
import { layersOf } from './layers';
import { useNarrow } from './use-narrow';

type Way = ExplorerPathsQuery['paths'][number];

const words = {
  found: [
    (n: number) => (n === 1 ? 'One way' : `${n} ways, the surest first`),
    (n: number) => `${n} 条路径，最可靠的在前`,
  ],
  way: [(n: number) => `Way ${n}`, (n: number) => `路径 ${n}`],
  length: [(n: number) => (n === 1 ? '1 link' : `${n} links`), (n: number) => `${n} 条关联`],
  show: ['Show this way alone', '突出显示此路径'],
  drawing: [
    (from: string, to: string, n: number) => `Drawing of ${n} ways from ${from} to ${to}, listed below.`,
    (from: string, to: string, n: number) => `从${from}到${to}的 ${n} 条路径，见下方列表。`,
  ],
  title: [(from: string, to: string) => `From ${from} to ${to}`, (from: string, to: string) => `从${from}到${to}`],
} as const;

/** Ways between two entities: all in one drawing, and each hop by hop with its evidence. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const t = useWords(words);
  const language = useLanguage();
  const palette = usePalette();
  const [param, setWay] = useParam('way');
  const [selected, select] = useSelected();
  const chosen = ways[Number(param) - 1];
  const graph = useMemo(() => unite(ways), [ways]);
  const narrow = useNarrow();
  const places = useMemo(
    () =>
      layersOf(
        ways.map(({ entities }) => entities.map(({ id }) => id)),
        narrow,
      ),
    [ways, narrow],
  );
  const picture = useMemo(
    () => ({ ...pictureOf(graph, places, palette, language), namesBelow: !narrow }),
    [graph, places, palette, language, narrow],
  );
  const emphasis = useMemo(
    () => emphasisOf(graph, selected) ?? (chosen && alongWay(graph, chosen)),
    [graph, selected, chosen],
  );
  const [first] = ways;
  const [from = '', to = ''] = [first?.entities[0], first?.entities.at(-1)].map(
    (end) => end && namesIn(end, language).main,
  );
  return (
    <>
      <div className="paths-head">
        <h2>{t.found(ways.length)}</h2>
        <Downloads graph={graph} picture={picture} title={t.title(from, to)} name="paths" />
      </div>
      <Canvas
        key={narrow ? 'narrow' : 'wide'}
        picture={picture}
        emphasis={emphasis}
        label={t.drawing(from, to, ways.length)}
        onNode={select}
        onNodeTwice={select}
        onLine={select}
        onNothing={() => select('')}
      />
      {(graph.entities.has(selected) || graph.links.has(selected)) && <Detail graph={graph} selected={selected} />}
      <ol className="paths-ways">
        {ways.map((way, i) => (
          <li key={way.relations.map(({ id }) => id).join(' ')} className={way === chosen ? 'paths-chosen' : ''}>
            <h3>
              {t.way(i + 1)} <span className="muted">{t.length(way.length)}</span>{' '}
              <CertaintyBadge certainty={way.certainty} />
              <button
                type="button"
                className="no-print"
                aria-pressed={way === chosen}
                onClick={() => {
                  select('');
                  setWay(way === chosen ? undefined : String(i + 1));
                }}
              >
                {t.show}
              </button>
            </h3>
            <Hops way={way} graph={graph} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Hops({ way, graph }: { readonly way: Way; readonly graph: ReturnType<typeof unite> }) {
  if (way.relations.length === 0) return way.entities[0] && <EntityLink entity={way.entities[0]} withKind />;
  return (
    <ol className="paths-hops">
      {way.relations.map((link) => (
        <li key={link.id}>
          <LinkLine link={link} entities={graph.entities} />
        </li>
      ))}
    </ol>
  );
}

function alongWay(graph: ReturnType<typeof unite>, way: Way): Emphasis {
  const ids = new Set(way.relations.map(({ id }) => id));
  return {
    nodes: new Set(way.entities.map(({ id }) => id)),
    lines: new Set(
      pairsOf(graph)
        .filter(({ links }) => links.some(({ id }) => ids.has(id)))
        .map(({ key }) => key),
    ),
  };
}
