/** The zip library for the embed builder: the development server and the bundler take it from node_modules. */
export { zipSync } from "fflate";
