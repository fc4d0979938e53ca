import type { Plugin } from 'vite';

const wrapped =
  /\b\w+\(\(\)=>(import\(`[^`]+`\)(?:\.then\((\w+)=>\2\.default\))?),\[\],import\.meta\.url\)/g;

/**
 * Vite wraps each `import()` to preload what a part imports. Parts are fetched before they are needed, so the
 * wrapper only weighs.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('vite/preload-helper.js')) return null;
      return 'export const __vitePreload = (load) => load();';
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(wrapped, '$1');
        }
      },
    },
  };
}
