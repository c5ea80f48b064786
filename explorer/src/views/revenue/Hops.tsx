import type { RevenueRowFragment } from '../../../generated/graphql';
import { CertaintyBadge } from '../../parts/CertaintyBadge';
import { EvidenceDetail } from '../../parts/Evidence';
import { Go } from '../../parts/Go';
import { Popover } from '../../parts/Popover';
import { type Language, pick, useLanguage, useWords } from '../../state/language';
import { factPath } from '../../state/url';
import { CERTAINTIES } from '../../words/kinds';
import { namesIn } from '../../words/names';
import { RELATIONS } from '../../words/relations';

const words = {
  open: [
    (certainty: string, hops: number) => `${certainty}: show the evidence of the ${hops} hops`,
    (certainty: string, hops: number) => `${certainty}：查看 ${hops} 个环节的依据`,
  ],
  weakest: ['The way is as sure as its least sure hop.', '路径的确定程度取决于其中最不确定的一环。'],
} as const;

type Hop = RevenueRowFragment['relations'][number];

/** "ERNIE powers Baidu Search". */
export const hopSentence = ({ source, type, target }: Hop, language: Language): string =>
  [namesIn(source, language).main, pick(RELATIONS[type].verb, language), namesIn(target, language).main].join(' ');

/** How sure the way is, which opens the evidence of every hop. */
export function Hops({ row: { certainty, relations } }: { readonly row: RevenueRowFragment }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <Popover
        label={t.open(pick(CERTAINTIES[certainty].name, language), relations.length)}
        opener={<CertaintyBadge certainty={certainty} />}
      >
        {() => (
          <>
            <p className="muted">{t.weakest}</p>
            <ol className="revenue-hops">
              {relations.map((hop) => (
                <li key={hop.id}>
                  <Go to={factPath(hop.id)}>{hopSentence(hop, language)}</Go>
                  <EvidenceDetail fact={hop} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Popover>
      <span className="print-only">
        {' '}
        [{relations.map((hop) => `${hopSentence(hop, language)}: ${hop.citations[0]?.locator ?? ''}`).join('; ')}]
      </span>
    </>
  );
}
