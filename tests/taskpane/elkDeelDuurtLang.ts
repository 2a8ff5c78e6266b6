/** The clock jumps ahead whenever someone looks, until the end of the test. */
export function elkDeelDuurtLang(): void {
  let ms = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (ms += 1000));
}

afterEach(() => jest.restoreAllMocks());
