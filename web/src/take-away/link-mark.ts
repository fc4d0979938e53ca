/** How the fragment of an address begins that carries answers. */
export const linkMark = '#case=';
