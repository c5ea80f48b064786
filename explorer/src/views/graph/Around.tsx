import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../parts/EmptyState';
import { EntityPicker } from '../../parts/EntityPicker';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { useAsOf } from '../../state/as-of';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useHref } from '../../state/url';
import { namesIn } from '../../words/names';
import { Canvas } from './Canvas';
import { Detail } from './Detail';
import { Downloads } from './Downloads';
import './graph.css';
import { Legend } from './Legend';
import { among, countsOf, type Entity, unite, visible } from './model';
import { Neighborhood } from './Neighborhood';
import { usePalette } from './palette';
import { emphasisOf, pictureOf } from './picture';
import { Tree } from './Tree';
import { Truncated } from './Truncated';
import { useHidden } from './use-hidden';
import { LIMITS, useLimit } from './use-limit';
import { useOpened } from './use-opened';
import { usePlaces } from './use-places';
import { useSelected } from './use-selected';

const words = {
  around: [(name: string) => `Around ${name}`, (name: string) => `${name}的周围`],
  pick: ['In the middle', '中心'],
  drawing: [
    (name: string, entities: number, links: number) =>
      `Drawing of what is around ${name}: ${entities} entities and ${links} links. The list beside it says the same.`,
    (name: string, entities: number, links: number) =>
      `${name}周围的图谱：${entities} 个实体、${links} 条关联。旁边的列表内容相同。`,
  ],
  list: ['Entities and their links', '实体及其关联'],
  counts: [
    (entities: number, links: number) =>
      `${entities === 1 ? '1 entity' : `${entities} entities`}, ${links === 1 ? '1 link' : `${links} links`}`,
    (entities: number, links: number) => `${entities} 个实体，${links} 条关联`,
  ],
  open: ['Show what is around it', '展开周围'],
  close: ['Take away what is around it', '收起周围'],
  middle: ['Put it in the middle', '设为中心'],
  path: ['Path from here', '从此处找路径'],
  none: [(id: string) => `Nothing in the graph has the id ${id}.`, (id: string) => `图谱中没有 id 为 ${id} 的实体。`],
  notThen: [
    (id: string, date: string) => `As of ${date} no source had named ${id}. Choose a later date.`,
    (id: string, date: string) => `截至 ${date}，还没有来源提到 ${id}。请选择更晚的日期。`,
  ],
} as const;

/** What is around an entity, as a drawing that opens further, beside what it says in words. */
export function Around({ focus }: { readonly focus: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const href = useHref();
  const [asOf] = useAsOf();
  const [, navigate] = useLocation();
  const [limit, setLimit] = useLimit();
  const [hidden, toggle] = useHidden();
  const [selected, select] = useSelected();
  const palette = usePalette();
  const { ids, answers, errors, give, open, close, closeByDoubleClick } = useOpened(focus);
  const roots = useMemo(() => [focus], [focus]);
  const { places, whole } = usePlaces(answers, roots);
  const all = useMemo(() => unite(answers), [answers]);
  const graph = useMemo(() => visible(all, roots, hidden), [all, roots, hidden]);
  const counts = useMemo(() => countsOf(all), [all]);
  const placed = useMemo(() => among(graph, places), [graph, places]);
  const picture = useMemo(() => pictureOf(placed, places, palette, language), [placed, places, palette, language]);
  const emphasis = useMemo(() => emphasisOf(placed, selected), [placed, selected]);
  const opened = useMemo(() => new Set(ids), [ids]);
  const middle = all.entities.get(focus);
  const name = middle && namesIn(middle, language).main;
  useTitle(name && t.around(name));

  const asked = ids.map((id) => <Neighborhood key={id} id={id} limit={limit} hidden={hidden} give={give} />);
  const failures = errors.map(({ id, error, retry }) => <ErrorState key={id} error={error} retry={retry} />);
  if (!middle || !name)
    return (
      <div className="page">
        {asked}
        {failures}
        {errors.length === 0 &&
          (answers.length === 0 ? (
            <Loading />
          ) : (
            <>
              <h1>{focus}</h1>
              <EmptyState hint={asOf ? t.notThen(focus, asOf) : t.none(focus)}>
                <Go to="/graph">{t.pick}…</Go>
              </EmptyState>
            </>
          ))}
      </div>
    );
  const onOpen = (id: string) => {
    select(id);
    open(id);
  };
  const actions = (entity: Entity) => (
    <p className="choice graph-actions no-print">
      {opened.has(entity.id) ? (
        entity.id !== focus && (
          <button type="button" onClick={() => close(entity.id)}>
            {t.close}
          </button>
        )
      ) : (
        <button type="button" onClick={() => open(entity.id)}>
          {t.open}
        </button>
      )}
      {entity.id !== focus && (
        <Go to="/graph" params={{ focus: entity.id }}>
          {t.middle}
        </Go>
      )}
      <Go to="/paths" params={{ from: entity.id }}>
        {t.path}
      </Go>
    </p>
  );
  return (
    <div className="graph-view">
      {asked}
      <header className="graph-head">
        <h1>{t.around(name)}</h1>
        <p className="muted" role="status">
          {t.counts(graph.entities.size, graph.links.size)}
        </p>
        <EntityPicker beside label={t.pick} chosen={middle} choose={(id) => navigate(href('/graph', { focus: id }))} />
        <Downloads
          graph={graph}
          picture={picture}
          pending={!whole}
          title={t.around(name)}
          name={`graph-${focus.replace(':', '-')}`}
        />
      </header>
      {failures}
      <Truncated
        entities={ids.flatMap((id, i) => (answers[i]?.truncated && all.entities.get(id)) || [])}
        more={LIMITS.find((each) => each > limit)}
        setLimit={setLimit}
      />
      <div className="graph-parts">
        <Legend counts={counts} hidden={hidden} toggle={toggle} />
        {picture.nodes.length > 0 ? (
          <Canvas
            picture={picture}
            emphasis={emphasis}
            label={t.drawing(name, graph.entities.size, graph.links.size)}
            onNode={onOpen}
            onNodeTwice={closeByDoubleClick}
            onLine={select}
            onNothing={() => select('')}
          />
        ) : (
          <div className="graph-canvas">
            <Loading />
          </div>
        )}
        <div className="graph-side">
          <Detail graph={graph} selected={selected} actions={actions} />
          <Tree
            graph={graph}
            label={t.list}
            selected={selected}
            onSelect={select}
            opened={opened}
            onOpen={onOpen}
            onClose={close}
          />
        </div>
      </div>
    </div>
  );
}
