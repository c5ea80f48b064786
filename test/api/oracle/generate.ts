/** Random filters, as the input types of the schema allow them: whatever the API takes is tried. */
import * as fc from 'fast-check';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { KIND_NAMES } from '../../../src/ontology/kinds';
import { dates, numbers, texts, valuesOf } from './values';
import type { Thing, World } from './world';

export type Filter = Readonly<Record<string, unknown>>;

/** The sort of things that a filter type is about: that of "CompanyFilter" is an entity. */
function typeOf(filterName: string): Thing['type'] {
  const name = filterName.replace(/Filter$/, '');
  return (KIND_NAMES as readonly string[]).includes(name) ? 'Entity' : (name as Thing['type']);
}

/** The API takes no more conditions in one filter. */
const MOST_CONDITIONS = 200;

/** How many keys a filter has, to any depth: at least as many as the API counts conditions. */
function keysIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + keysIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum, part) => sum + 1 + keysIn(part), 0);
}

/** Counts of links that occur, and some that don't. */
const COUNTS = fc.constantFrom(0, 0, 1, 1, 2, 3, 5, 10, -1, 2 ** 31 - 1);

export class FilterGenerator {
  private readonly groups = new Map<string, fc.Arbitrary<Filter>>();
  private readonly pools = new Map<string, readonly unknown[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly world: World,
  ) {}

  /** Filters of the type of this name, with at most `depth` levels of quantifiers, `and`, `or` and `not`. */
  filter(name: string, depth: number): fc.Arbitrary<Filter> {
    return this.inner(name, depth).filter((filter) => keysIn(filter) <= MOST_CONDITIONS);
  }

  private input(name: string): GraphQLInputObjectType {
    const type = this.schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`Expected an input type ${name} in the schema.`);
    return type;
  }

  /** Made once for each place and depth, since making them takes longer than trying them. */
  private group(input: GraphQLInputObjectType, of: Thing['type'], path: string, depth: number): fc.Arbitrary<Filter> {
    const key = `${input.name} ${of} ${path} ${depth}`;
    const known = this.groups.get(key) ?? this.newGroup(input, of, path, depth);
    this.groups.set(key, known);
    return known;
  }

  private newGroup(
    input: GraphQLInputObjectType,
    of: Thing['type'],
    path: string,
    depth: number,
  ): fc.Arbitrary<Filter> {
    const fields = Object.values(input.getFields());
    const isLeaf = ({ name, type }: GraphQLInputField) =>
      name === 'period' || /Operators$/.test(getNamedType(type).name);
    const leaves = fields.filter(isLeaf).map(({ name }) => name);
    const nested = fields.filter((field) => !isLeaf(field)).map(({ name }) => name);
    const keys = depth <= 0 ? leaves : [...nested, ...nested, ...leaves];
    // Few conditions each: of many, no thing fits all.
    const number = depth <= 0 ? fc.constantFrom(1, 1, 1, 2) : fc.constantFrom(0, 1, 1, 1, 1, 1, 2, 2, 3);
    const chosen = number.chain((length) => fc.tuple(...Array.from({ length }, () => fc.constantFrom(...keys))));
    return chosen.chain((names) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => {
            const { type } = input.getFields()[name] as { type: GraphQLInputType };
            return [name, this.field(name, type, of, path, depth)];
          }),
        ),
        { noNullPrototype: true },
      ),
    );
  }

  private field(name: string, type: GraphQLInputType, of: Thing['type'], path: string, depth: number) {
    const input = getNamedType(type) as GraphQLInputObjectType;
    if (isListType(type)) return fc.array(this.group(input, of, path, depth - 1), { maxLength: 3 });
    if (name === 'not') return this.group(input, of, path, depth - 1);
    if (input.name.endsWith('Operators')) return this.operators(input, of, `${path}${name}`);
    if (input.name === 'PeriodFilter') return this.group(input, of, `${name}.`, depth);
    if (input.name.endsWith('Quantifiers')) return this.quantifiers(input, depth);
    return this.inner(input.name, depth - 1);
  }

  private inner(name: string, depth: number): fc.Arbitrary<Filter> {
    return this.group(this.input(name), typeOf(name), '', depth);
  }

  private quantifiers(input: GraphQLInputObjectType, depth: number): fc.Arbitrary<Filter> {
    const fields = input.getFields();
    const filterName = (field: string) => getNamedType(fields[field]?.type as GraphQLInputType).name;
    const inner = this.inner(filterName('some'), depth - 1);
    const comparison = fc
      .tuple(fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte'), COUNTS)
      .map(([operator, operand]) => ({ [operator]: operand }));
    const membership = fc
      .tuple(fc.constantFrom('in', 'notIn'), fc.array(COUNTS, { maxLength: 3 }))
      .map(([operator, operand]) => ({ [operator]: operand }));
    const tests = fc.array(fc.oneof(comparison, membership), { minLength: 1, maxLength: 2 });
    const of = fc.option(inner, { nil: null });
    const count = fc.tuple(tests, of).map(([all, of]) => Object.assign({}, ...all, { of }));
    const quantifier = fc.oneof(
      ...['some', 'all', 'none'].map((name) => inner.map((filter) => ({ [name]: filter }))),
      count.map((filter) => ({ count: filter })),
    );
    const several = fc.array(quantifier, { minLength: 1, maxLength: 2 }).map((all) => Object.assign({}, ...all));
    if (!fields.relation) return several;
    const relation = fc.option(this.inner('RelationFilter', 0), { nil: undefined, freq: 3 });
    return fc.tuple(several, relation).map(([all, via]) => (via === undefined ? all : { ...all, relation: via }));
  }

  private operators(input: GraphQLInputObjectType, of: Thing['type'], path: string): fc.Arbitrary<Filter> {
    const fields = input.getFields();
    const names = Object.keys(fields).filter((name) => name !== 'caseInsensitive');
    const one = fc.constantFrom(...names).chain((name) => {
      const type = fields[name]?.type as GraphQLInputType;
      const value = this.operand(type, name, of, path);
      const operand = isListType(type) ? fc.array(value, { maxLength: 4 }) : value;
      return operand.map((written) => ({ [name]: written }));
    });
    const several = fc
      .oneof(
        { weight: 5, arbitrary: one },
        { weight: 1, arbitrary: fc.tuple(one, one).map((all) => Object.assign({}, ...all)) },
      )
      .map((all: Filter) => all);
    if (!fields.caseInsensitive) return several;
    return fc.tuple(several, fc.boolean()).map(([all, folded]) => (folded ? { ...all, caseInsensitive: true } : all));
  }

  /** A value for an operator of a field; now and then null, which is as good as leaving it out. */
  private operand(type: GraphQLInputType, operator: string, of: Thing['type'], path: string): fc.Arbitrary<unknown> {
    const named = getNamedType(type);
    const known = this.pool(of, path);
    const plain: fc.Arbitrary<unknown> =
      operator === 'isNull' || named.name === 'Boolean'
        ? fc.boolean()
        : isEnumType(named)
          ? fc.constantFrom(...named.getValues().map(({ name }) => name))
          : named.name === 'Date'
            ? dates(known as string[])
            : named.name === 'Float' || named.name === 'Int'
              ? numbers(known as number[])
              : texts(known as string[]);
    return isListType(type) ? plain : fc.option(plain, { nil: null, freq: 40 });
  }

  private pool(of: Thing['type'], path: string): readonly unknown[] {
    const key = `${of} ${path}`;
    const known = this.pools.get(key) ?? valuesOf(this.world, of, path);
    this.pools.set(key, known);
    return known;
  }
}
