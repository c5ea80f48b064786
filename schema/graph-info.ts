import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many there are of one kind.', simpleResolvers: true })
export class KindCount {
  @Field(() => String, {
    description: 'The kind, as its enumeration or type writes it: "COMPANY", "METRIC", "POWERS".',
  })
  kind: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'What the graph holds, and what holds it.', simpleResolvers: true })
export class GraphInfo {
  @Field(() => String, {
    description: 'Names the content: it changes with every change of the graph, and is the same for the same content.',
  })
  revision: string;

  @Field(() => [KindCount], { description: 'Entities, by kind.' })
  entities: KindCount[];

  @Field(() => [KindCount], { description: 'Statements, by kind.' })
  statements: KindCount[];

  @Field(() => [KindCount], { description: 'Relations, by type.' })
  relations: KindCount[];

  @Field(() => Int, { description: 'How many documents the graph knows, cited or not.' })
  documents: number;

  @Field(() => String, { description: 'The database and its version: "Grafeo 0.6.0", "Neo4j 5.26.20 community".' })
  engine: string;
}
