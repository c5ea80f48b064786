/** Benchmark scores of models: percentages, and points where the file names no percentage. */
import { isDate } from '../../ontology/period';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import { linksIn } from '../build/urls';
import type { Benchmark } from './lines';

/** What the scores are called whose values are parts of a hundred. */
const PERCENT = /percent|rate|resolved|pass@1/;

const TOLD = ['variant', 'version', 'dataset', 'harness', 'metric'] as const;

export function readBenchmarks(draft: Draft, model: string, scores: readonly Benchmark[], evidence: Evidence): void {
  for (const score of scores) {
    const value = figure(String(score.score));
    if (value === null) continue;
    const percent = PERCENT.test(score.metric ?? '');
    const told = TOLD.flatMap((key) => (score[key] === undefined ? [] : [[key, String(score[key])] as const]));
    const sources = linksIn(score.source ?? '');
    draft.metric(
      {
        subject: model,
        measure: percent ? 'benchmark-score' : 'benchmark-points',
        value,
        unit: percent ? 'percent' : 'points',
        dimensions: { benchmark: score.name, ...Object.fromEntries(told) },
        ...(score.date !== undefined && isDate(score.date) ? { period: score.date } : {}),
      },
      { ...evidence, column: 'benchmarks', sources },
    );
  }
}
