package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.stages.Portfolio;
import org.kartoteka.stages.Stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How many clients stand in which stage, by tag, against three months ago.
public final class PortfolioViewModel implements AutoCloseable {

    /// So many months back the portfolio is compared.
    static final int MONTHS = 3;

    private final ClientDirectory directory;
    private final Stages stages;
    private final Clock clock;
    private final Background.Lane reading;
    private final List<Subscription> subscriptions;
    private final ReadOnlyObjectWrapper<Optional<Portfolio>> portfolio =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone
    public PortfolioViewModel(
            ClientDirectory directory,
            Stages stages,
            Background background,
            Changes changes,
            Clock clock) {
        this.directory = directory;
        this.stages = stages;
        this.clock = clock;
        this.reading = background.lane();
        this.subscriptions =
                List.of(
                        changes.on(Topic.STAGES, this::reload),
                        directory.onRefreshed(() -> background.onUiThread(this::reload)));
        reload();
    }

    private void reload() {
        if (directory.isReady()) {
            reading.run(this::read, read -> portfolio.set(Optional.of(read)));
        }
    }

    private Portfolio read() {
        var then = then();
        return Portfolio.of(
                directory.snapshot().select(ClientQuery.ALL, clock.instant()),
                stages.standings(Optional.empty()),
                stages.standings(Optional.of(then)),
                then.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /// The local day to which the portfolio is compared.
    LocalDate then() {
        return LocalDate.now(clock).minusMonths(MONTHS);
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Portfolio>> portfolioProperty() {
        return portfolio.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
