package org.kartoteka.testing;

import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.util.function.Supplier;

/// Runs work as it comes, where nothing is stored.
public final class DirectTransactions implements Transactions {

    @Override
    public <T> T step(Label label, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        return work.get();
    }
}
