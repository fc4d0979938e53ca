import type { Plugin } from 'vite';

/** Has the engine fetched together with the script that starts it, not after. */
export function preload(file: RegExp): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => file.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', href: `./${name}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  };
}
