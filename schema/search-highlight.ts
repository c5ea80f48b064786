import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SearchField } from '../src/search/highlight';

export const SearchFieldEnum: Readonly<Record<SearchField, SearchField>> = {
  NAME: 'NAME',
  NAME_ZH: 'NAME_ZH',
  ALIASES: 'ALIASES',
  TICKERS: 'TICKERS',
  DESCRIPTION: 'DESCRIPTION',
};

registerEnumType(SearchFieldEnum, {
  name: 'SearchField',
  description: 'What of an entity a search looks into.',
  valuesConfig: {
    NAME: { description: 'Its English name.' },
    NAME_ZH: { description: 'Its Chinese name.' },
    ALIASES: { description: 'One of its other names.' },
    TICKERS: { description: 'One of the places where its shares are listed, as "EXCHANGE:SYMBOL".' },
    DESCRIPTION: { description: 'Its description.' },
  },
});

@ObjectType({
  description:
    'A part of a text, counted from 0 in UTF-16 code units, as strings are in JavaScript, Java and C#: text.slice(start, end).',
  simpleResolvers: true,
})
export class TextRange {
  @Field(() => Int, { description: 'Where the part begins.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends: the first code unit after it.' })
  end: number;
}

@ObjectType({
  description:
    'A name or description in which what was searched for stands, and where. A name found by its pinyin or in spite of a typing mistake has the characters or the word that were meant.',
  simpleResolvers: true,
})
export class Highlight {
  @Field(() => SearchFieldEnum, { description: 'Which text of the entity this is.' })
  field: SearchField;

  @Field(() => String, { description: 'The whole text, as the entity has it.' })
  text: string;

  @Field(() => [TextRange], {
    description: 'The parts of the text to mark, in order; they neither overlap nor touch each other.',
  })
  ranges: TextRange[];
}
