/** What the graph view draws, without a browser: where, which of it, and as files. */
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import type { Certainty, EntityKind, RelationType } from '../../explorer/generated/graphql';
import type { Picture } from '../../explorer/src/views/graph/drawing';
import { graphmlOf } from '../../explorer/src/views/graph/graphml';
import { type Box, LabelPlaces } from '../../explorer/src/views/graph/label-places';
import { layOut as layOutNet, type Places } from '../../explorer/src/views/graph/layout';
import {
  countsOf,
  type Entity,
  type Hidden,
  type Link,
  pairsOf,
  unite,
  visible,
} from '../../explorer/src/views/graph/model';
import { sceneOf } from '../../explorer/src/views/graph/scene';
import { svgOf } from '../../explorer/src/views/graph/svg';
import { layersOf } from '../../explorer/src/views/paths/layers';

const entity = (id: string, kind: EntityKind = 'COMPANY', name = id): Entity =>
  ({ id, kind, name, nameZh: null, description: null, relations: { totalCount: 1 } }) as unknown as Entity;

const link = (source: string, target: string, type: RelationType = 'DEVELOPS', more: Partial<Link> = {}): Link =>
  ({
    id: `${type}/${source}/${target}`,
    type,
    certainty: 'STATED' as Certainty,
    note: null,
    recordedOn: '2024-08-28',
    citations: [{ document: { id: 'd:1', name: 'One', nameZh: null }, locator: 'p. 1', attribution: ['A'] }],
    source: { id: source },
    target: { id: target },
    ...more,
  }) as unknown as Link;

const hidden = (more: Partial<Hidden> = {}): Hidden => ({
  kinds: new Set(),
  types: new Set(),
  certainties: new Set(),
  documents: new Set(),
  ...more,
});

const ring = (n: number) =>
  unite([
    {
      entities: Array.from({ length: n }, (_, i) => entity(`n:${i}`)),
      relations: Array.from({ length: n }, (_, i) => link(`n:${i}`, `n:${(i + 1) % n}`)),
    },
  ]);

const layOut = ({ entities, links }: ReturnType<typeof unite>, roots: readonly string[], before: Places): Places =>
  layOutNet(
    {
      ids: [...entities.keys()],
      ends: [...links.values()].map(({ source, target }) => [source.id, target.id] as const),
    },
    roots,
    before,
  );

describe('the layout', () => {
  test('is the same each time, and gives no two the same place', () => {
    const once = layOut(ring(40), ['n:0'], new Map());
    expect(layOut(ring(40), ['n:0'], new Map())).toEqual(once);
    expect(new Set([...once.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(40);
    for (const { x, y } of once.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  test('leaves what has a place where it is, and puts what is new nearer to its parent than to others', () => {
    const before = layOut(ring(12), ['n:0'], new Map());
    const graph = unite([
      { entities: [...ring(12).entities.values()], relations: [...ring(12).links.values()] },
      { entities: [entity('new:1'), entity('new:2')], relations: [link('n:3', 'new:1'), link('n:3', 'new:2')] },
    ]);
    const after = layOut(graph, ['n:0'], before);
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    const far = (id: string) => {
      const [a, b] = [after.get(id), after.get('new:1')] as [{ x: number; y: number }, { x: number; y: number }];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    const [nearest] = [...before.keys()].sort((a, b) => far(a) - far(b));
    expect(nearest).toBe('n:3');
  });

  test('of ways goes in layers, from the start to the end', () => {
    const places = layersOf(
      [
        ['a', 'b', 'z'],
        ['a', 'c', 'd', 'z'],
      ],
      false,
    );
    const x = (id: string) => places.get(id)?.x ?? Number.NaN;
    expect([x('a'), x('b') - x('c')]).toEqual([0, 0]);
    expect(x('d')).toBeGreaterThan(x('c'));
    expect(x('z')).toBeGreaterThan(x('d'));
    expect(places.get('b')?.y).not.toBe(places.get('c')?.y);
  });
});

describe('filters', () => {
  const graph = unite([
    {
      entities: [entity('company:a'), entity('model:b', 'MODEL'), entity('product:c', 'PRODUCT')],
      relations: [
        link('company:a', 'model:b', 'DEVELOPS', { certainty: 'RUMOURED' }),
        link('company:a', 'model:b', 'USES'),
        link('model:b', 'product:c', 'POWERS', {
          citations: [{ document: { id: 'd:2', name: 'Two', nameZh: '二' }, locator: '1', attribution: [] }],
        } as unknown as Partial<Link>),
      ],
    },
  ]);
  const seen = (more: Partial<Hidden>) => {
    const { entities, links } = visible(graph, ['company:a'], hidden(more));
    return [[...entities.keys()], links.size];
  };

  test('take away what is hidden, and what only it led to', () => {
    expect(seen({})).toEqual([['company:a', 'model:b', 'product:c'], 3]);
    expect(seen({ kinds: new Set(['MODEL']) })).toEqual([['company:a'], 0]);
    expect(seen({ types: new Set(['USES']) })).toEqual([['company:a', 'model:b', 'product:c'], 2]);
    expect(seen({ certainties: new Set(['RUMOURED']) })).toEqual([['company:a', 'model:b', 'product:c'], 2]);
    expect(seen({ documents: new Set(['d:2']) })).toEqual([['company:a', 'model:b'], 2]);
    expect(seen({ kinds: new Set(['COMPANY']) })[0]).toContain('company:a');
  });

  test('are counted', () => {
    const counts = countsOf(graph);
    expect([...counts.kinds]).toEqual([
      ['COMPANY', 1],
      ['MODEL', 1],
      ['PRODUCT', 1],
    ]);
    expect(counts.certainties.get('STATED')).toBe(2);
    expect(counts.documents.get('d:2')).toEqual({ count: 1, name: 'Two', nameZh: '二' });
  });

  test('links between the same two are one line, as sure as the surest', () => {
    const [first] = pairsOf(graph);
    expect(first?.links.map(({ type }) => type)).toEqual(['DEVELOPS', 'USES']);
    expect([first?.certainty, first?.directed]).toEqual(['STATED', true]);
    const both = pairsOf(
      unite([{ entities: [], relations: [link('a', 'b', 'COMPARED_WITH'), link('b', 'a', 'USES')] }]),
    );
    expect(both.map(({ source, target, directed }) => [source, target, directed])).toEqual([['b', 'a', true]]);
    const there = pairsOf(unite([{ entities: [], relations: [link('a', 'b', 'USES'), link('b', 'a', 'USES')] }]));
    expect(there.map(({ directed }) => directed)).toEqual([false]);
  });
});

const HOSTILE = `<img src=x onerror="alert('1')"> & \u0001]]>`;

describe('files', () => {
  const graph = unite([
    {
      entities: [entity('company:a', 'COMPANY', HOSTILE), entity('model:b', 'MODEL')],
      relations: [link('company:a', 'model:b'), link('company:a', 'model:b', 'COMPARED_WITH')],
    },
  ]);
  const places: Places = new Map([
    ['company:a', { x: 0, y: 0 }],
    ['model:b', { x: 10.5, y: -3 }],
  ]);

  test('GraphML is read back by another program, each link an edge', () => {
    const read = parse(MultiGraph, graphmlOf(graph, places), { addMissingNodes: false });
    expect([read.order, read.size]).toEqual([2, 2]);
    expect(read.getNodeAttribute('company:a', 'name')).toBe(HOSTILE.replace('\u0001', '\uFFFD'));
    expect(read.getNodeAttributes('model:b')).toMatchObject({ kind: 'MODEL', x: 10.5, y: -3 });
    expect(read.getEdgeAttributes('DEVELOPS/company:a/model:b')).toMatchObject({
      type: 'DEVELOPS',
      certainty: 'STATED',
      document: 'd:1',
      citations: 1,
    });
  });

  test('SVG has all of it, and no markup of a name', () => {
    const palette = { paper: '#fff', ink: '#000', muted: '#555', font: '"A", sans-serif' };
    const picture = {
      nodes: [...graph.entities.values()].map(({ id, name }) => ({ id, label: name, colour: '#123456', radius: 8 })),
      lines: [{ key: 'l', source: 'company:a', target: 'model:b', label: 'develops', colour: '#999', arrow: true }],
      places,
      palette,
    } as unknown as Picture;
    const svg = svgOf(sceneOf(picture, HOSTILE));
    expect(svg.match(/<circle /g)).toHaveLength(2);
    expect(svg.match(/<polygon /g)).toHaveLength(1);
    expect(svg).not.toContain('<img');
    expect(svg).toContain('font-family="&quot;A&quot;, sans-serif"');
  });
});

describe('names', () => {
  const box = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 10 });
  const places = (discs: Box[] = []) =>
    new LabelPlaces(
      () => [...discs],
      () => ({ left: 0, top: 0, right: 200, bottom: 100 }),
    );

  test('stand on the first side that hides neither a node nor another name', () => {
    const names = places([box(10, 10)]);
    expect(names.take([box(20, 15), box(60, 15), box(60, 40)])).toEqual(box(60, 15));
    expect(names.take([box(30, 5), box(70, 20), box(70, 40)])).toEqual(box(70, 40));
    names.clear();
    expect(names.take([box(60, 15), box(60, 40)])).toEqual(box(60, 15));
  });

  test('stay in view, and stand on the first side where none is free', () => {
    expect(places().take([box(170, 10), box(-5, 10), box(100, 10)])).toEqual(box(100, 10));
    expect(places([box(100, 10)]).take([box(110, 10), box(-5, 10)])).toEqual(box(110, 10));
  });
});
