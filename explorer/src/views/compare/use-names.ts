import { type EntityNameFragment, ExplorerNamesDocument } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { useLanguage } from '../../state/language';
import { namesIn } from '../../words/names';

/** What these are called, in the language of the page; an id stands for itself where the graph has no such entity. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const language = useLanguage();
  const { data } = useAsk(ExplorerNamesDocument, ids.length > 0 ? { ids: [...ids] } : null);
  const known = new Map(
    (data?.nodes ?? [])
      .filter((node): node is EntityNameFragment & NonNullable<typeof node> => node !== null && 'kind' in node)
      .map((node) => [node.id, node]),
  );
  return (id) => {
    const entity = known.get(id);
    return entity ? namesIn(entity, language).main : id;
  };
}
