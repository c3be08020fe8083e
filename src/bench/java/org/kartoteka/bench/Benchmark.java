package org.kartoteka.bench;

/// One measured promise. Prints what it measured, and the ratio to a bare rival measured in the
/// same minutes.
@FunctionalInterface
interface Benchmark {

    void run() throws Exception;
}
