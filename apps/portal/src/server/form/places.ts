const count = 4;
const patience = 30_000;

type Places = { taken: number; waiting: (() => void)[] };

// Each route's bundle may have a module of its own: they meet in this one global place.
const place = Symbol.for("rabat.form.places");
const shared = globalThis as { [place]?: Places };
shared[place] ??= { taken: 0, waiting: [] };
const places = shared[place];

/**
 * So many files are held in memory at once; who comes then waits a while for one to leave, the line as full as it is.
 * Gives what leaves the place again; null for who has waited in vain.
 */
export const takePlace = async (patient = patience): Promise<(() => void) | null> => {
  const leave = () => {
    const next = places.waiting.shift();
    if (next) next();
    else places.taken--;
  };
  if (places.taken < count) {
    places.taken++;
    return leave;
  }
  const { promise, resolve } = Promise.withResolvers<(() => void) | null>();
  const enter = () => {
    clearTimeout(timer);
    resolve(leave);
  };
  const timer = setTimeout(() => {
    places.waiting.splice(places.waiting.indexOf(enter), 1);
    resolve(null);
  }, patient);
  places.waiting.push(enter);
  return promise;
};
