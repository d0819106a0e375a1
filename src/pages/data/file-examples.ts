/** A small example of each kind of file, as it may be loaded; a test loads each of them. */
export const fileExamples = {
  counts: `gemeentecode;gemeente;peildatum;ingeschrevenen
GM1701;Westerveld;2025-01-01;410
GM0119;Meppel;2025-01-01;<5`,
  boundaries: `{ "type": "FeatureCollection", "features": [
  { "type": "Feature",
    "properties": { "statcode": "GM1701", "statnaam": "Westerveld" },
    "geometry": { "type": "Polygon", "coordinates": [[
      [6.1, 52.8], [6.4, 52.8], [6.4, 52.95], [6.1, 52.8]]] } } ] }`,
  parks: `{ "type": "FeatureCollection", "features": [
  { "type": "Feature",
    "properties": { "name": "Bospark" },
    "geometry": { "type": "Point", "coordinates": [6.3, 52.85] } } ] }`,
} as const;
