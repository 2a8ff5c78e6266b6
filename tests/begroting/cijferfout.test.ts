import { cijferfout } from '../../src/begroting/cijferfout';

describe('cijferfout', () => {
  test.each([
    [1_688_400, 688_400, 'cijfer-te-veel'],
    [12_234_500, 1_234_500, 'cijfer-te-veel'],
    [688_400, 1_688_400, 'cijfer-te-weinig'],
    [123_400, 128_400, 'cijfer-vervangen'],
    [123_400, 132_400, 'cijfers-verwisseld'],
    [123_400, 423_100, 'cijfers-verwisseld'],
    [-415_100, 415_100, 'teken'],
    [160_000, 16_000, 'factor'],
    [16_000, 1_600_000, 'factor'],
    [16_000_000, 16_000, 'factor'],
    [123_456, 123_556, 'cijfer-vervangen'],
    [-688_400, -1_688_400, 'cijfer-te-weinig'],
    [123_400, 561_200, null],
    [123_400, 199_900, null],
    [5_200, 2_500, 'cijfers-verwisseld'],
    [1_500, 500, 'cijfer-te-veel'],
    [5_000, 0, 'cijfer-te-veel'],
    [-5_000, 0, 'cijfer-te-veel'],
    [123_400, 123_450, 'cijfer-vervangen'],
    [123_450, 123_400, 'cijfer-vervangen'],
    [1_300, 123_400, null],
    [0, 0, null],
    [0, -5_000, null],
    [0, 500, null],
    [700, 400, null],
    [123_400, -923_400, null],
    [123_400, 123_400, null],
    [123_400, 213_900, null],
  ])('%i where %i should stand: %s', (gevonden, voorstel, soort) => {
    expect(cijferfout(gevonden, voorstel)).toBe(soort);
  });
});
