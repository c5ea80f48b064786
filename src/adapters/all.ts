/** Every adapter, in an order in which each knows what it may refer to: companies and chips before models and sites. */
import type { Adapter } from './adapter';
import { awesomeLlmsInChina } from './awesome-llms-in-china/adapter';
import { epochCompanies } from './epoch-companies/adapter';
import { epochDataCenters } from './epoch-data-centers/adapter';
import { epochGpuClusters } from './epoch-gpu-clusters/adapter';
import { epochHardware } from './epoch-hardware/adapter';
import { epochModels } from './epoch-models/adapter';
import { modelsDev } from './models-dev/adapter';

export const ADAPTERS: readonly Adapter[] = [
  epochCompanies,
  epochHardware,
  epochModels,
  epochDataCenters,
  epochGpuClusters,
  modelsDev,
  awesomeLlmsInChina,
];
