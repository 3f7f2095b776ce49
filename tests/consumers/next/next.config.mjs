/** A static export, so that any file server can serve it. */
export default {
  output: "export",
  // Folders above contain other lockfiles.
  turbopack: { root: import.meta.dirname },
};
