/**
 * A schema that is made when it is first needed. Making all of them took two thirds of the time in which the page's script starts, and a
 * page parses only two or three kinds of messages.
 */
export interface Later<T> {
  readonly schema: T;
}

export function later<T>(make: () => T): Later<T> {
  let made: T | null = null;
  return {
    get schema() {
      made ??= make();
      return made;
    },
  };
}
