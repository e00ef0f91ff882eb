import fc from "fast-check";

// The same examples on every run, so that a check that was green stays green; npm run test:properties looks for new ones.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_120) });
