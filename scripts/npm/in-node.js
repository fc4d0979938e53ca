/** A page made in Node may import the element: there it is nothing, and the browser makes it what it is. */
export class AnyqtamaCheck {}
