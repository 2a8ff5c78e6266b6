import { createRequire } from 'node:module';
import { type Configuration, SourceMapDevToolPlugin, type StatsModule, webpack } from 'webpack';

const configuraties = createRequire(__filename)('../../webpack.config.js') as readonly Configuration[];

/** Every module, by itself. */
const MODULES = {
  all: false,
  modules: true,
  nestedModules: true,
  cachedModules: true,
  dependentModules: true,
  groupModulesByAttributes: false,
  groupModulesByCacheStatus: false,
  groupModulesByExtension: false,
  groupModulesByLayer: false,
  groupModulesByPath: false,
  groupModulesByType: false,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
};

/**
 * Builds configurations of webpack.config.js for production into a folder, without source maps.
 * Gives the source files that ended up in it, absolute and with slashes; throws what webpack complains about.
 */
export function bouwUitgave(namen: readonly string[], map: string): Promise<readonly string[]> {
  const gekozen = configuraties
    .filter(({ name }) => namen.includes(name ?? ''))
    .map((configuratie) => ({
      ...configuratie,
      output: { ...configuratie.output, path: map },
      plugins: (configuratie.plugins ?? []).filter((plugin) => !(plugin instanceof SourceMapDevToolPlugin)),
    }));
  return new Promise((klaar, mislukt) => {
    webpack(gekozen, (fout, stats) => {
      if (fout || !stats || stats.hasErrors() || stats.hasWarnings())
        mislukt(fout ?? new Error(stats?.toString('errors-warnings')));
      else klaar((stats.toJson(MODULES).children ?? []).flatMap(({ modules = [] }) => modules.flatMap(bronnen)));
    });
  });
}

function bronnen({ nameForCondition, modules = [] }: StatsModule): readonly string[] {
  const zelf = nameForCondition ? [nameForCondition.replaceAll('\\', '/')] : [];
  return [...zelf, ...modules.flatMap(bronnen)];
}
