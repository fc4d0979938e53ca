import type { Plugin } from 'vite';

/** In a portal 1rem is the portal's: sizes are taken of `--rem` instead, which the widget sets. */
export function ownSizes(): Plugin {
  return {
    name: 'own-sizes',
    enforce: 'post',
    transform(code, id) {
      if (!/\.css\?inline$/.test(id)) return null;
      return code.replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, 'calc($1 * var(--rem))');
    },
  };
}
