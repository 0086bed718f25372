// A made-up dataset of several editions, large enough to time the slider with.

/** The files of a package of `editions` with 90 inputs in 6 stages and 8 suppliers whose shares change every year. */
export function madeUp(editions = 12) {
  const [stages, perStage] = [6, 15];
  const suppliers = ["CHN", "USA", "DEU", "JPN", "KOR", "FRA", "AUS", "BRA"];
  const node = (stage, at) => `n${stage}-${at}`;
  const inputs = Array.from({ length: stages * perStage }, (_, n) => [Math.floor(n / perStage), n % perStage]);
  const edges = inputs.flatMap(([stage, at]) =>
    stage + 1 < stages ? [at, (at * 7 + 3) % perStage].map((to) => `${node(stage, at)},${node(stage + 1, to)},goes_into,S`) : []);
  const tables = {
    nodes: [
      "node_id,label_en,kind,stage,source_id",
      ...Array.from({ length: stages }, (_, stage) => `s${stage},Stage ${stage},stage,,S`),
      ...inputs.map(([stage, at]) => `${node(stage, at)},Input ${stage}.${at},material,s${stage},S`),
    ],
    edges: ["from_id,to_id,relation,source_id", ...new Set(edges)],
    suppliers: ["supplier_id,kind,label_en,iso3", ...suppliers.map((id) => `${id},country,${id},${id}`)],
    sources: ["source_id,title,publisher,licence,classification,tlp", "S,Made up,Nobody,CC0-1.0,PUBLIC,TLP:CLEAR"],
    editions: ["edition_id,label,reference_period,supersedes,status"],
    shares: ["node_id,supplier_id,share,rank_class,obs_status,basis,ref_area,ref_period,edition_id,source_id"],
  };
  for (let edition = 0; edition < editions; edition += 1) {
    const year = 2010 + edition;
    tables.editions.push(`${year},Year ${year},${year},${edition > 0 ? year - 1 : ""},published`);
    for (const [stage, at] of inputs) {
      const main = (stage + at + edition) % suppliers.length;
      const share = 0.4 + ((stage * 5 + at * 3 + edition * 7) % 40) / 100;
      const rest = ((1 - share) / 2).toFixed(4);
      for (const [who, figure] of [[main, share.toFixed(4)], [(main + 2) % 8, rest], [(main + 5) % 8, rest]]) {
        tables.shares.push(`${node(stage, at)},${suppliers[who]},${figure},numeric,A,site,WLD,${year},${year},S`);
      }
    }
  }
  const descriptor = {
    name: "made-up",
    title: "Made up",
    resources: Object.keys(tables).map((name) => ({ name, path: `${name}.csv` })),
    sdp: { profile: "sdp/1.0", edition: String(2010 + editions - 1), classification: "PUBLIC", tlp: "TLP:CLEAR", languages: ["en"] },
  };
  return [
    { name: "datapackage.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(descriptor)) },
    ...Object.entries(tables).map(([name, rows]) => ({ name: `${name}.csv`, mimeType: "text/csv", buffer: Buffer.from(`${rows.join("\n")}\n`) })),
  ];
}
