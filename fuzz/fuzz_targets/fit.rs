#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| regulars_fuzz::fit::run(data));
