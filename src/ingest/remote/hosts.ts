/** Where each public service is asked; a test or a mirror gives its own. */
export type Hosts = {
  readonly pdok: string;
  readonly cbs: string;
  readonly cbs3: string;
  readonly overpass: string;
};

export const publicHosts: Hosts = {
  pdok: "https://api.pdok.nl",
  cbs: "https://datasets.cbs.nl",
  cbs3: "https://opendata.cbs.nl",
  overpass: "https://overpass-api.de",
};
