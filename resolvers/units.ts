import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Measure } from '../schema/measure';
import { Unit } from '../schema/unit';
import { badInput } from '../src/graph/errors';
import type { MeasureRow } from '../src/graph/rows';
import { ALIASES } from '../src/ontology/unit-expression';
import { ALL_UNITS } from '../src/ontology/unit-rows';
import { DIMENSIONS } from '../src/ontology/units';

const UNITS: readonly Unit[] = ALL_UNITS.map((row) => ({
  ...row,
  aliases: Object.keys(ALIASES).filter((alias) => ALIASES[alias] === row.unit),
}));

const unitsOf = (dimension: string): Unit[] => UNITS.filter((unit) => unit.dimension === dimension);

@Resolver(() => Measure)
export class UnitResolver {
  @Query(() => [Unit], {
    description: 'The units that values can be given in, with their factors and where those are from.',
  })
  units(
    @Arg('dimension', () => String, {
      nullable: true,
      description: `Only the units of this dimension: ${DIMENSIONS.join(', ')}.`,
    })
    dimension?: string,
  ) {
    if (dimension == null) return UNITS;
    const found = unitsOf(dimension);
    if (found.length > 0) return found;
    throw badInput(
      `dimension: expected one of ${DIMENSIONS.join(', ')}, got ${JSON.stringify(dimension.slice(0, 60))}.`,
    );
  }

  @FieldResolver(() => [Unit], {
    name: 'units',
    description: 'The units of its dimension. A figure can be given in those whose base is that of its own unit.',
  })
  unitsOfMeasure(@Root() { dimension }: MeasureRow) {
    return unitsOf(dimension);
  }
}
