//! Special functions, distributions, intervals, minimisation. No domain words.
