import { type Language, pick } from '../../words/language';
import { namesIn } from '../../words/names';
import { RELATIONS } from '../../words/relations';
import type { Emphasis, Picture } from './drawing';
import type { Places } from './layout';
import { type Graph, linksByEnd, otherEnd, pairsOf } from './model';
import type { Palette } from './palette';
import { radiusOf } from './sizes';

/** A graph as it is drawn: names in a language, colours of a theme, one line for all links between two entities. */
export function pictureOf(graph: Graph, places: Places, palette: Palette, language: Language): Picture {
  return {
    nodes: [...graph.entities.values()].map((entity) => ({
      id: entity.id,
      label: namesIn(entity, language).main,
      colour: palette.kinds[entity.kind],
      radius: radiusOf(entity),
    })),
    lines: pairsOf(graph).map(({ key, source, target, links, certainty, directed }) => ({
      key,
      source,
      target,
      label: [...new Set(links.map(({ type }) => pick(RELATIONS[type].verb, language).replace(/：$/, '')))].join(' · '),
      colour: palette.certainties[certainty],
      arrow: directed,
    })),
    places,
    palette,
  };
}

/** What stands out when an entity or a link, given by its id, is selected: it and what it touches. */
export function emphasisOf(graph: Graph, selected: string): Emphasis | undefined {
  const pairs = pairsOf(graph);
  if (graph.entities.has(selected)) {
    const links = linksByEnd(graph).get(selected) ?? [];
    return {
      selected,
      nodes: new Set([selected, ...links.map((link) => otherEnd(link, selected))]),
      lines: new Set(
        pairs.filter(({ source, target }) => source === selected || target === selected).map(({ key }) => key),
      ),
    };
  }
  const pair = pairs.find(({ links }) => links.some(({ id }) => id === selected));
  return pair && { nodes: new Set([pair.source, pair.target]), lines: new Set([pair.key]) };
}
