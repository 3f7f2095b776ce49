/** A static export, so that any file server shows what was built. */
export default {
  output: "export",
  // Other lockfiles lie in the folders above.
  turbopack: { root: import.meta.dirname },
};
