package org.kartoteka.occasions.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.occasions.OccasionBook;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The occasions from a week back to a month ahead, day by day.
public final class DatesViewModel implements AutoCloseable {

    private final OccasionBook book;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObservableList<DateRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<OccasionBook.Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone, whose day is today
    public DatesViewModel(OccasionBook book, Background background, Changes changes, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription =
                changes.on(
                        Set.of(Topic.CLIENTS, Topic.OCCASIONS, Topic.GIFTS, Topic.INTERACTIONS),
                        this::reload);
        reload();
    }

    private void reload() {
        reading.run(
                book::around,
                read -> {
                    page.set(Optional.of(read));
                    var lines = rows(read);
                    if (!lines.equals(rows)) {
                        rows.setAll(lines);
                    }
                });
    }

    /// To be called now and then: the day may have changed.
    void tick() {
        var today = LocalDate.now(clock);
        if (page.get().filter(read -> !read.today().equals(today)).isPresent()) {
            reload();
        }
    }

    private static List<DateRow> rows(OccasionBook.Page page) {
        var rows = new ArrayList<DateRow>();
        Optional<Optional<LocalDate>> before = Optional.empty();
        for (var line : page.lines()) {
            var day = line.standing().anniversary().day();
            if (!Optional.of(day).equals(before)) {
                rows.add(new DateRow.Heading(day, page.today()));
                before = Optional.of(day);
            }
            rows.add(new DateRow.Entry(line));
        }
        return rows;
    }

    /// The first line that is not behind us, to begin with.
    Optional<OccasionLine> nearest() {
        return page.get().stream()
                .flatMap(read -> read.lines().stream())
                .filter(line -> line.standing().daysAhead() >= 0)
                .findFirst();
    }

    ObservableList<DateRow> rows() {
        return rows;
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<OccasionBook.Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
