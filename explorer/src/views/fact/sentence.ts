import { type Language, pick } from '../../state/language';
import { COMPARATORS, TRANSFORMATIONS } from '../../words/kinds';
import { namesIn, textIn } from '../../words/names';
import { withUnit } from '../../words/numbers';
import { RELATIONS } from '../../words/relations';
import type { FactNode } from './Fact';

/** A statement in a line: "Baidu develops ERNIE", "Tencent advertising: Revenue 2024-Q2 29.9 billion CNY". */
export function sentence(fact: FactNode, language: Language): string {
  switch (fact.__typename) {
    case 'Relation':
      return [
        namesIn(fact.source, language).main,
        pick(RELATIONS[fact.type].verb, language),
        namesIn(fact.target, language).main,
      ].join(' ');
    case 'Metric': {
      const value =
        fact.value == null
          ? undefined
          : COMPARATORS[fact.comparator].sign +
            withUnit(fact.value, fact.unit, language, fact.transformation != null && fact.unit !== 'ratio');
      const parts = [
        textIn(fact.measure.name, fact.measure.nameZh, language),
        fact.transformation && pick(TRANSFORMATIONS[fact.transformation], language),
        fact.period?.label,
        value,
      ];
      const said = parts.filter(Boolean).join(' ');
      return language === 'zh'
        ? `${namesIn(fact.subject, language).main}：${said}`
        : `${namesIn(fact.subject, language).main}: ${said}`;
    }
    case 'Event':
      return textIn(fact.title, fact.titleZh, language);
    case 'Claim':
      return textIn(fact.assertion, fact.assertionZh, language);
  }
}
