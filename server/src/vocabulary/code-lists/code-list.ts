/** One code of a standard list. */
export interface Code {
  code: string;
  name: string;
}

/** A list of codes as a standard issues it; `list` is the standard's number, or its title where it has none. */
export interface CodeList {
  list: string;
  title: string;
  codes: readonly Code[];
}
