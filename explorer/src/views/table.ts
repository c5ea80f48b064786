/** The views. To add one: a folder beside this file, and a row here. */
import type { ComponentType } from 'react';
import type { EntityKind } from '../../generated/graphql';
import type { Both } from '../state/language';
import type { Params } from '../state/url';

export interface ViewProps {
  /** What the path's `:name` parts and its `*` stand for, decoded. */
  readonly params: Readonly<Record<string, string | undefined>>;
}

export interface View {
  readonly name: string;
  /** As wouter writes it: "/entity/:id"; `*` takes the rest, slashes too. */
  readonly path: string;
  readonly title: Both;
  /** Whether the top bar leads to it. Its path must then have no parts to fill in. */
  readonly inNavigation: boolean;
  /** For a view that can show one entity: the parameters that make it do so, or undefined when it can't show that kind. */
  readonly forEntity?: (id: string, kind: EntityKind) => Params | undefined;
  /** The module, loaded when the view is first shown. It exports the view as `default`. */
  readonly load: () => Promise<{ readonly default: ComponentType<ViewProps> }>;
}

/** What the ways from models to revenue can be narrowed to. */
const REVENUE_KINDS: ReadonlySet<EntityKind> = new Set(['MODEL', 'PRODUCT', 'SEGMENT', 'COMPANY']);

export const VIEWS: readonly View[] = [
  { name: 'home', path: '/', title: ['Overview', '概览'], inNavigation: false, load: () => import('./home/Home') },
  {
    name: 'search',
    path: '/search',
    title: ['Search', '搜索'],
    inNavigation: false,
    load: () => import('./search/Search'),
  },
  {
    name: 'entity',
    path: '/entity/:id',
    title: ['Entity', '实体'],
    inNavigation: false,
    load: () => import('./entity/Entity'),
  },
  { name: 'fact', path: '/fact/*', title: ['Fact', '事实'], inNavigation: false, load: () => import('./fact/Fact') },
  {
    name: 'revenue',
    path: '/revenue',
    title: ['Revenue', '收入'],
    inNavigation: true,
    forEntity: (id, kind) => (REVENUE_KINDS.has(kind) ? { [kind.toLowerCase()]: id } : undefined),
    load: () => import('./revenue/Revenue'),
  },
  {
    name: 'compare',
    path: '/compare',
    title: ['Compare', '对比'],
    inNavigation: true,
    forEntity: (id, kind) => (kind === 'DOCUMENT' ? undefined : { subjects: id }),
    load: () => import('./compare/Compare'),
  },
  {
    name: 'sources',
    path: '/sources',
    title: ['Sources', '来源'],
    inNavigation: true,
    forEntity: (id, kind) => (kind === 'DOCUMENT' ? { document: id } : undefined),
    load: () => import('./sources/Sources'),
  },
  {
    name: 'changes',
    path: '/changes',
    title: ['Changes', '变更'],
    inNavigation: true,
    load: () => import('./changes/Changes'),
  },
  {
    name: 'graph',
    path: '/graph',
    title: ['Graph', '图谱'],
    inNavigation: true,
    forEntity: (id) => ({ focus: id }),
    load: () => import('./graph/Graph'),
  },
  {
    name: 'paths',
    path: '/paths',
    title: ['Paths', '路径'],
    inNavigation: true,
    forEntity: (id) => ({ from: id }),
    load: () => import('./paths/Paths'),
  },
  {
    name: 'gallery',
    path: '/gallery',
    title: ['Questions', '问题集'],
    inNavigation: true,
    load: () => import('./gallery/Gallery'),
  },
];
