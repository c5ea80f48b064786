/** Good first questions: those of the gallery in docs/queries that the explorer answers best. */
import type { Both } from '../../state/language';
import type { Params } from '../../state/url';

export interface Question {
  /** The file of the gallery, without its ending. */
  readonly file: string;
  readonly title: Both;
  /** Where in the explorer the answer is, and which part of the page. */
  readonly to: string;
  readonly params?: Params;
  readonly part?: string;
}

export const QUESTIONS: readonly Question[] = [
  {
    file: '01-which-model-powers-which-product',
    title: ['Which products does Hunyuan power, and who says so?', '混元驱动哪些产品？是谁说的？'],
    to: '/entity/model:hunyuan',
    part: 'relations',
  },
  {
    file: '03-what-a-company-earns',
    title: ['What does Baidu’s cloud earn, and how did that grow?', '百度智能云收入多少？增长如何？'],
    to: '/entity/segment:baidu-ai-cloud',
    part: 'metrics',
  },
  {
    file: '05-a-datacenter',
    title: ['What stands in the Harbin datacenter, and who put it there?', '哈尔滨数据中心有哪些设备？是谁部署的？'],
    to: '/entity/datacenter:harbin',
  },
  {
    file: '06-find-by-any-name',
    title: ['Who is 猎户座? Search takes names in any language.', '“猎户座”是谁？搜索支持任何语言的名称。'],
    to: '/search',
    params: { q: '猎户座' },
  },
  {
    file: '10-where-a-model-comes-from',
    title: ['What is Orion said to succeed, and how sure is that?', 'Orion 据称接替谁？可信程度如何？'],
    to: '/entity/model:orion',
    part: 'relations',
  },
  {
    file: '17-a-month-of-events',
    title: ['What happened to OpenAI, in order?', 'OpenAI 先后发生了什么？'],
    to: '/entity/company:openai',
    part: 'events',
  },
];

/** The queries of the gallery by file, as they are written there. */
const TEXTS = import.meta.glob<string>(
  [
    '../../../../docs/queries/01-*.graphql',
    '../../../../docs/queries/03-*.graphql',
    '../../../../docs/queries/05-*.graphql',
    '../../../../docs/queries/06-*.graphql',
    '../../../../docs/queries/10-*.graphql',
    '../../../../docs/queries/17-*.graphql',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** The GraphQL that asks a question; undefined when the gallery has no such file any more. */
export const queryOf = ({ file }: Question): string | undefined => TEXTS[`../../../../docs/queries/${file}.graphql`];
