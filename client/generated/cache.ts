/* eslint-disable */
/** The types of each interface: the `possibleTypes` of Apollo Client's cache. */
export const possibleTypes: Record<string, string[]> = {
  "EditPayload": [
    "ImportPayload",
    "MergeEntitiesPayload",
    "RetractPayload"
  ],
  "Entity": [
    "Company",
    "Datacenter",
    "Document",
    "Model",
    "Product",
    "Segment",
    "Technology",
    "Theme"
  ],
  "Node": [
    "Claim",
    "Company",
    "Datacenter",
    "Document",
    "Event",
    "Measure",
    "Metric",
    "Model",
    "Product",
    "Relation",
    "Segment",
    "Technology",
    "Theme"
  ],
  "Statement": [
    "Claim",
    "Event",
    "Metric",
    "Relation"
  ]
};

/** The connection fields of each type, each with the arguments that make another list of it rather than another page. */
export const connectionFields: Record<string, Record<string, string[]>> = {
  "Company": {
    "claims": [
      "filter",
      "orderBy"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "dataSourceFor": [
      "filter",
      "orderBy",
      "relation"
    ],
    "datacenters": [
      "filter",
      "orderBy",
      "relation"
    ],
    "deployments": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "growthDrivers": [
      "filter",
      "orderBy",
      "relation"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "models": [
      "filter",
      "orderBy",
      "relation"
    ],
    "parentCompany": [
      "filter",
      "orderBy",
      "relation"
    ],
    "products": [
      "filter",
      "orderBy",
      "relation"
    ],
    "publications": [
      "filter",
      "orderBy",
      "relation"
    ],
    "recommendedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "segments": [
      "filter",
      "orderBy",
      "relation"
    ],
    "subsidiaries": [
      "filter",
      "orderBy",
      "relation"
    ],
    "themes": [
      "filter",
      "orderBy",
      "relation"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ]
  },
  "Datacenter": {
    "claims": [
      "filter",
      "orderBy"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "deployedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "equipment": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "operators": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "trains": [
      "filter",
      "orderBy",
      "relation"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ]
  },
  "Document": {
    "citedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "cites": [
      "filter",
      "orderBy",
      "relation"
    ],
    "claims": [
      "filter",
      "orderBy"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "dataSources": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "filedUnder": [
      "filter",
      "orderBy",
      "relation"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "partOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "parts": [
      "filter",
      "orderBy",
      "relation"
    ],
    "publisher": [
      "filter",
      "orderBy",
      "relation"
    ],
    "recommends": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relatedDocuments": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ]
  },
  "Measure": {
    "metrics": [
      "filter",
      "orderBy"
    ]
  },
  "Metric": {
    "series": []
  },
  "Model": {
    "claims": [
      "filter",
      "orderBy"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "developers": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "features": [
      "filter",
      "orderBy",
      "relation"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "powers": [
      "filter",
      "orderBy",
      "relation"
    ],
    "predecessors": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "servedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "successors": [
      "filter",
      "orderBy",
      "relation"
    ],
    "trainedOn": [
      "filter",
      "orderBy",
      "relation"
    ],
    "trainingDataFor": [
      "filter",
      "orderBy",
      "relation"
    ],
    "trainingDataFrom": [
      "filter",
      "orderBy",
      "relation"
    ],
    "usedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ],
    "variantOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "variants": [
      "filter",
      "orderBy",
      "relation"
    ]
  },
  "Product": {
    "claims": [
      "filter",
      "orderBy"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "dataSourceFor": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "features": [
      "filter",
      "orderBy",
      "relation"
    ],
    "growthDrivers": [
      "filter",
      "orderBy",
      "relation"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "offeredBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "partOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "parts": [
      "filter",
      "orderBy",
      "relation"
    ],
    "poweredBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "segment": [
      "filter",
      "orderBy",
      "relation"
    ],
    "serves": [
      "filter",
      "orderBy",
      "relation"
    ],
    "usedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ]
  },
  "Query": {
    "changes": [
      "asOf",
      "since",
      "until"
    ],
    "claims": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "companies": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "datacenters": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "documents": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "events": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "measures": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "metrics": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "models": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "products": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "relations": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "revenuePaths": [
      "asOf",
      "certainty",
      "company",
      "model",
      "product",
      "reported",
      "segment"
    ],
    "search": [
      "asOf",
      "kinds",
      "text"
    ],
    "segments": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "technologies": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "themes": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "writes": [
      "since",
      "until"
    ]
  },
  "Segment": {
    "claims": [
      "filter",
      "orderBy"
    ],
    "company": [
      "filter",
      "orderBy",
      "relation"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "growthDrivers": [
      "filter",
      "orderBy",
      "relation"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "parent": [
      "filter",
      "orderBy",
      "relation"
    ],
    "parts": [
      "filter",
      "orderBy",
      "relation"
    ],
    "poweredBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "products": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "segments": [
      "filter",
      "orderBy",
      "relation"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ]
  },
  "Technology": {
    "claims": [
      "filter",
      "orderBy"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "featureOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "installedIn": [
      "filter",
      "orderBy",
      "relation"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "partOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "recommendedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "trains": [
      "filter",
      "orderBy",
      "relation"
    ],
    "usedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ]
  },
  "Theme": {
    "claims": [
      "filter",
      "orderBy"
    ],
    "comparedWith": [
      "filter",
      "orderBy",
      "relation"
    ],
    "drivesGrowthOf": [
      "filter",
      "orderBy",
      "relation"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "filedDocuments": [
      "filter",
      "orderBy",
      "relation"
    ],
    "members": [
      "filter",
      "orderBy",
      "relation"
    ],
    "metrics": [
      "filter",
      "orderBy"
    ],
    "recommendedBy": [
      "filter",
      "orderBy",
      "relation"
    ],
    "relations": [
      "filter",
      "orderBy"
    ],
    "themes": [
      "filter",
      "orderBy",
      "relation"
    ],
    "uses": [
      "filter",
      "orderBy",
      "relation"
    ]
  }
};
