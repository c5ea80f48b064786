/** Stands for @grafeo-db/js in tests: see environment.js. */
module.exports = globalThis.asterismGrafeo;
