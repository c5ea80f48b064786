/** Texts by key, of which those used last are kept: together never more characters than the bound. */
export interface Recent {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
}

export function createRecent(mostCharacters: number): Recent {
  // In the order of their last use: a Map keeps the order of insertion.
  const texts = new Map<string, string>();
  let characters = 0;
  const remove = (key: string): void => {
    characters -= texts.get(key)?.length ?? 0;
    texts.delete(key);
  };
  return {
    get(key) {
      const text = texts.get(key);
      if (text !== undefined) {
        texts.delete(key);
        texts.set(key, text);
      }
      return text;
    },
    set(key, text) {
      remove(key);
      texts.set(key, text);
      characters += text.length;
      for (const oldest of texts.keys()) {
        if (characters <= mostCharacters) return;
        remove(oldest);
      }
    },
  };
}
