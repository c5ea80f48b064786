/** The ways from models to revenue as an answer: of each thing that they lead over just the properties that are asked for. */
import type { Reader } from '../../store/port';
import { growthOf } from '../growth';
import { type Cells, HEADS, readWays, type Way, wayCursor } from '../revenue-ways';
import type { MetricRow } from '../rows';
import type { Moment } from '../standing';
import type { GrowthAsk, NodeAsk, Out, Reading, WayAsk, WayEdgeAsk, WaysAsk } from './ask';
import { each, type Fill, fill, objectOf, type Read, type Rows } from './fills';
import { GROWTH_READS, growthObject } from './found';
import { Columns, Compiler, infoOf, propertiesOf } from './statement';

/** A figure with the values that were read of it. */
type Figure = MetricRow & { readonly cells: Cells };

class WayCompiler {
  readonly level = new Columns(HEADS.level);
  readonly hop = new Columns(HEADS.hop);
  readonly figure = new Columns(HEADS.figure);
  changes = false;
  private readonly compiler: Compiler;

  constructor(moment: Moment) {
    this.compiler = new Compiler(moment);
  }

  private node(ask: NodeAsk, variable: 'level' | 'v'): Read<Out> {
    const columns = variable === 'v' ? this.figure : this.level;
    return this.compiler.node(ask, { variable, columns, distinct: false, most: Infinity });
  }

  way = (ask: WayAsk): Fill<Way> => {
    const { name } = ask;
    if ('constant' in ask) return fill(name, () => ask.constant);
    if (ask.part === 'certainty') return fill(name, ({ certainty }) => certainty);
    if (ask.part === 'relations') {
      const at = { variable: 'hop', columns: this.hop, distinct: false, most: Infinity };
      const relation = objectOf(ask.fields.map((field) => this.compiler.field(field, at)));
      return fill(name, ({ relations }, later) => relations.map((cells) => relation(cells, later)));
    }
    if (ask.part === 'growth') return fill(name, this.growth(ask.fields));
    const { part } = ask;
    const node = this.node(ask.node, part === 'revenue' ? 'v' : 'level');
    return fill(name, (way, later) => {
      const cells = way[part];
      return cells && node(cells, later);
    });
  };

  private growth(fields: readonly GrowthAsk[]): Read<Out | null, Way> {
    this.changes = true;
    const places = GROWTH_READS.map((property) => [property, this.figure.add(`v.${property}`)] as const);
    const figureOf = (cells: Cells): Figure =>
      Object.assign(propertiesOf(cells, places) as object as MetricRow, { cells });
    const object = growthObject(fields, (ask) => {
      const node = this.node(ask, 'v');
      return (figure, later) => node((figure as Figure).cells, later);
    });
    return ({ revenue, figures }, later) => {
      const growth = revenue && growthOf(figures.map(figureOf), { metric: figureOf(revenue), basis: 'YEAR_ON_YEAR' });
      return growth && object(growth, later);
    };
  }
}

const edgeOf =
  (compiler: WayCompiler) =>
  (ask: WayEdgeAsk): Fill<Way> => {
    const { name } = ask;
    if ('constant' in ask) return fill(name, () => ask.constant);
    return fill(name, ask.part === 'cursor' ? wayCursor : objectOf(ask.fields.map(compiler.way)));
  };

/** What makes the connection, and what it reads of each thing for that. */
function connectionOf(fields: WaysAsk['fields'], moment: Moment) {
  const compiler = new WayCompiler(moment);
  const parts = fields.map((ask): Fill<Rows<Way>> => {
    const { name } = ask;
    if ('constant' in ask) return fill(name, () => ask.constant);
    if (ask.part === 'nodes') return fill(name, each(objectOf(ask.fields.map(compiler.way))));
    if (ask.part === 'edges') return fill(name, each(objectOf(ask.fields.map(edgeOf(compiler)))));
    return fill(name, objectOf(ask.fields.map((field) => infoOf(field, () => wayCursor))));
  });
  const { level, hop, figure, changes } = compiler;
  const columns = { level: level.expressions, hop: hop.expressions, figure: figure.expressions };
  return { connection: objectOf(parts), columns, changes };
}

/** The connection, or undefined when there is no way: an id that narrows it may lead on. */
export async function answerWays(
  reader: Reader,
  { args, fields }: WaysAsk,
  { moment, later, made }: Reading,
): Promise<Out | undefined> {
  const { connection, columns, changes } = made.of(fields, '', () => connectionOf(fields, moment));
  const { ways, size, bounded } = await readWays(reader, { args, moment, columns, changes });
  if (ways.length === 0) return undefined;
  return connection({ page: ways.slice(0, size), next: ways.length > size, previous: bounded.after }, later);
}
