import { join } from 'node:path';

export interface JvmOptions {
  readonly home: string;
  readonly heap: string;
  readonly optimise: boolean;
}

/** The options of Java itself: neo4j.conf can't set them, since only Neo4j's own start script reads them from it. */
export function jvmArguments({ home, heap, optimise }: JvmOptions): string[] {
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    // The quick compiler alone halves the time to start, but leaves hot code slower.
    ...(optimise ? [] : ['-XX:TieredStopAtLevel=1']),
    // Neo4j compiles classes for each new statement. The quick compiler's own limit is 48 MB, which our tests fill:
    // no class could be loaded then. This is what Java reserves with all its compilers.
    '-XX:ReservedCodeCacheSize=240m',
    // As in the conf that Neo4j ships: without the first five its page cache and network take slower ways.
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dio.netty.leakDetection.level=DISABLED',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    ...(optimise
      ? ['-XX:+UseG1GC', '-XX:+AlwaysPreTouch', '-XX:+UnlockExperimentalVMOptions', '-XX:+TrustFinalNonStaticFields']
      : []),
    // Nothing shall be left behind in the system's folder for temporary files.
    '-XX:-UsePerfData',
    `-Djava.io.tmpdir=${join(home, 'tmp')}`,
  ];
}
