/** How company and personal names sound in a country, and where it lies. Every stem is invented. */
export interface Country {
  readonly name: string;
  readonly region: string;
  readonly language: string;
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly trades: readonly string[];
  /** `{name}` and `{trade}` are filled in. */
  readonly patterns: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

const ROMANCE = {
  stems: ['Vald', 'Bruz', 'Torv', 'Casm', 'Lavr', 'Montr', 'Serp', 'Galv'],
  endings: ['oria', 'enta', 'ucci', 'asco', 'ina', 'ero'],
};
const GERMAN = {
  stems: ['Wehr', 'Krum', 'Olden', 'Fels', 'Rauch', 'Brun', 'Halm', 'Stett'],
  endings: ['hagen', 'mark', 'bach', 'rode', 'werth', 'inger'],
};
const NORDIC = {
  stems: ['Fjell', 'Skog', 'Hav', 'Bjerk', 'Nord', 'Alm', 'Strand', 'Vik'],
  endings: ['mora', 'vang', 'dahl', 'esund', 'holt', 'ring'],
};
const MALAY = {
  stems: ['Sena', 'Karya', 'Tirta', 'Surya', 'Batu', 'Maha', 'Lintang', 'Cipta'],
  endings: ['dana', 'wira', 'jati', 'mukti', 'raya', 'tama'],
};
const ENGLISH = {
  stems: ['Ash', 'Harrow', 'Stone', 'Merid', 'Alder', 'Quarry', 'Fen', 'Copper'],
  endings: ['ford', 'ian', 'wick', 'field', 'brook', 'more'],
};
const ARABIC = {
  stems: ['Al Nah', 'Al Sahr', 'Zaf', 'Rim', 'Mar', 'Had', 'Qas', 'Jawh'],
  endings: ['ra', 'an', 'ir', 'aniya', 'aba', 'awi'],
};

/** Two countries in each of six regions. */
export const COUNTRIES: readonly Country[] = [
  {
    name: 'Italy',
    region: 'Southern Europe',
    language: 'it',
    ...ROMANCE,
    trades: ['Officine', 'Fonderie', 'Molini', 'Cartiere', 'Ceramiche'],
    patterns: ['{trade} {name} S.p.A.', '{trade} {name} S.r.l.'],
    firstNames: ['Giulia', 'Davide', 'Chiara', 'Stefano'],
    lastNames: ['Bassani', 'Rivolta', 'Morandin', 'Zanetti'],
  },
  {
    name: 'Spain',
    region: 'Southern Europe',
    language: 'es',
    ...ROMANCE,
    trades: ['Talleres', 'Aceites', 'Papeleras', 'Cementos', 'Envases'],
    patterns: ['{trade} {name} S.A.', '{trade} {name} S.L.'],
    firstNames: ['Carmen', 'Javier', 'Lucía', 'Álvaro'],
    lastNames: ['Ortuño', 'Cabrera', 'Lozano', 'Pardo'],
  },
  {
    name: 'Germany',
    region: 'Central Europe',
    language: 'de',
    ...GERMAN,
    trades: ['Maschinenbau', 'Chemie', 'Brauerei', 'Gießerei', 'Stahlbau'],
    patterns: ['{name} {trade} GmbH', '{trade} {name} AG'],
    firstNames: ['Sabine', 'Uwe', 'Franziska', 'Matthias'],
    lastNames: ['Kleinert', 'Vogelsang', 'Böhme', 'Reuter'],
  },
  {
    name: 'Austria',
    region: 'Central Europe',
    language: 'de',
    ...GERMAN,
    trades: ['Werke', 'Papier', 'Molkerei', 'Holzbau', 'Energie'],
    patterns: ['{name} {trade} GmbH', '{trade} {name} KG'],
    firstNames: ['Johanna', 'Lukas', 'Theresa', 'Florian'],
    lastNames: ['Hinterleitner', 'Moser', 'Pichler', 'Egger'],
  },
  {
    name: 'Sweden',
    region: 'Northern Europe',
    language: 'sv',
    ...NORDIC,
    trades: ['Bruk', 'Verkstad', 'Mejeri', 'Kraft', 'Cellulosa'],
    patterns: ['{name} {trade} AB', '{trade} {name} AB'],
    firstNames: ['Maja', 'Oskar', 'Elin', 'Viktor'],
    lastNames: ['Sandell', 'Ekberg', 'Nyström', 'Hagman'],
  },
  {
    name: 'Denmark',
    region: 'Northern Europe',
    language: 'da',
    ...NORDIC,
    trades: ['Industri', 'Bryggeri', 'Energi', 'Maskin', 'Pharma'],
    patterns: ['{name} {trade} A/S', '{name} {trade} ApS'],
    firstNames: ['Freja', 'Mikkel', 'Astrid', 'Rasmus'],
    lastNames: ['Kjær', 'Winther', 'Bruun', 'Lorentzen'],
  },
  {
    name: 'Indonesia',
    region: 'South-East Asia',
    language: 'id',
    ...MALAY,
    trades: ['Mesin', 'Pangan', 'Kimia', 'Semen', 'Energi'],
    patterns: ['PT {name} {trade}', 'PT {trade} {name} Tbk'],
    firstNames: ['Ayu', 'Budi', 'Citra', 'Eko'],
    lastNames: ['Prasetyo', 'Lestari', 'Wibowo', 'Hartono'],
  },
  {
    name: 'Malaysia',
    region: 'South-East Asia',
    language: 'en',
    ...MALAY,
    trades: ['Palm Oils', 'Engineering', 'Rubber', 'Packaging', 'Marine'],
    patterns: ['{name} {trade} Sdn Bhd', '{name} {trade} Bhd'],
    firstNames: ['Aisyah', 'Farid', 'Mei Ling', 'Suresh'],
    lastNames: ['Rahman', 'Tan', 'Ismail', 'Pillai'],
  },
  {
    name: 'United States',
    region: 'North America',
    language: 'en',
    ...ENGLISH,
    trades: ['Foods', 'Chemical', 'Motors', 'Power', 'Materials'],
    patterns: ['{name} {trade} Inc.', '{name} {trade} LLC'],
    firstNames: ['Karen', 'Marcus', 'Denise', 'Tyler'],
    lastNames: ['Whitlock', 'Dorsey', 'Haines', 'Calloway'],
  },
  {
    name: 'Canada',
    region: 'North America',
    language: 'en',
    ...ENGLISH,
    trades: ['Mills', 'Minerals', 'Dairy', 'Forest Products', 'Hydro'],
    patterns: ['{name} {trade} Ltd.', '{name} {trade} Corp.'],
    firstNames: ['Claire', 'Owen', 'Sophie', 'Graham'],
    lastNames: ['Tremaine', 'Mackie', 'Bouvier', 'Sinclair'],
  },
  {
    name: 'United Arab Emirates',
    region: 'Middle East',
    language: 'en',
    ...ARABIC,
    trades: ['Desalination', 'Contracting', 'Petrochemicals', 'Beverages', 'Glass'],
    patterns: ['{name} {trade} LLC', '{name} {trade} FZCO'],
    firstNames: ['Fatima', 'Khalid', 'Noura', 'Omar'],
    lastNames: ['Al Suwaidi', 'Haddadin', 'Al Marri', 'Nasser'],
  },
  {
    name: 'Jordan',
    region: 'Middle East',
    language: 'en',
    ...ARABIC,
    trades: ['Phosphates', 'Cement', 'Pharmaceuticals', 'Food Industries', 'Textiles'],
    patterns: ['{name} {trade} Co.', '{name} for {trade} PSC'],
    firstNames: ['Rania', 'Tariq', 'Lina', 'Yousef'],
    lastNames: ['Khoury', 'Zaidan', 'Masri', 'Obeidat'],
  },
];
