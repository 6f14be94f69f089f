import { build, loadConfigFromFile, type PluginOption } from 'vite';

export type OtherPage = {
  /** The folder of the page, and its documents in there. */
  readonly root: string;
  readonly documents: readonly string[];
  readonly outDir: string;
  readonly define: Record<string, string>;
  readonly plugins?: PluginOption[];
};

/** Builds a page that no release contains as the product's own is built, so that what is seen there is true of the product. */
export async function buildAsProduct({ root, documents, outDir, define, plugins = [] }: OtherPage): Promise<void> {
  const product = await loadConfigFromFile({ command: 'build', mode: 'production' });
  const { resolve, worker, build: asBuilt } = product?.config ?? {};
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    define,
    plugins,
    ...(resolve ? { resolve } : {}),
    ...(worker ? { worker } : {}),
    build: {
      ...asBuilt,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: documents.map((name) => `${root}/${name}`) },
    },
  });
}
