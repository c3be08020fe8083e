package org.kartoteka.cadence.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.cadence.KeepInTouch;
import org.kartoteka.cadence.Losing;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who is being lost, group by group.
public final class LosingViewModel implements AutoCloseable {

    private final KeepInTouch keepInTouch;
    private final PuttingOff puttingOff;
    private final Clock clock;
    private final Background.Lane reading;
    private final List<Subscription> subscriptions;
    private final ObservableList<LosingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Losing>> losing =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private LocalDate readOn;

    /// @param clock in the person's own zone, whose day is today
    public LosingViewModel(
            KeepInTouch keepInTouch,
            PuttingOff puttingOff,
            Background background,
            Changes changes,
            Clock clock) {
        this.keepInTouch = keepInTouch;
        this.puttingOff = puttingOff;
        this.clock = clock;
        this.reading = background.lane();
        this.readOn = LocalDate.now(clock);
        this.subscriptions =
                List.of(
                        changes.on(KeepInTouchGroup.TOPICS, this::reload),
                        puttingOff.onAsked(this::show));
        reload();
    }

    private void reload() {
        readOn = LocalDate.now(clock);
        reading.run(
                keepInTouch::losing,
                read -> {
                    losing.set(Optional.of(read));
                    show();
                });
    }

    /// To be called now and then: the day may have changed.
    void tick() {
        if (!LocalDate.now(clock).equals(readOn)) {
            reload();
        }
    }

    private void show() {
        var lines = losing.get().map(this::lines).orElse(List.of());
        if (!lines.equals(rows)) {
            rows.setAll(lines);
        }
    }

    private List<LosingRow> lines(Losing read) {
        var lines = new ArrayList<LosingRow>();
        for (var group : Losing.Group.values()) {
            var found = read.of(group);
            if (!found.isEmpty()) {
                lines.add(new LosingRow.Heading(group, read.size(group), read.notListed(group)));
                found.forEach(
                        line ->
                                lines.add(
                                        new LosingRow.Entry(
                                                line,
                                                puttingOff.question(line.standing().client()))));
            }
        }
        return lines;
    }

    ObservableList<LosingRow> rows() {
        return rows;
    }

    /// What was read last; absent before the first answer.
    ReadOnlyObjectProperty<Optional<Losing>> losingProperty() {
        return losing.getReadOnlyProperty();
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
