// The development server's optimiser moves modules away from their wasm and workers.
export default { vite: { optimizeDeps: { exclude: ["regulars"] } } };
