package org.kartoteka.platform.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// A lent group whose lines are read from the base, and again when what they tell of changes or the
/// day does.
///
/// @param <T> what a line is about
public abstract class ReadGroup<T> implements LentGroup {

    /// What was read.
    ///
    /// @param count how many there are, also beyond the lines
    public record Found<T>(List<T> lines, int count) {}

    /// Where and how it is read.
    ///
    /// @param topics whose changes the lines follow
    /// @param clock in the person's own zone, whose day is today
    public record Source(Background background, Changes changes, Set<Topic> topics, Clock clock) {}

    private record Entry<T>(T about, Object key) implements Line {}

    private final Callable<Found<T>> reading;
    private final Function<T, Object> key;
    private final Clock clock;
    private final Background.Lane lane;
    private final Subscription subscription;
    private final ObservableList<Entry<T>> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private int count;
    private LocalDate readOn;

    /// @param reading blocks
    /// @param key what makes a line the same when it is read again
    protected ReadGroup(Callable<Found<T>> reading, Function<T, Object> key, Source source) {
        this.reading = reading;
        this.key = key;
        this.clock = source.clock();
        this.lane = source.background().lane();
        this.readOn = LocalDate.now(clock);
        this.subscription = source.changes().on(source.topics(), this::reload);
        reload();
    }

    private void reload() {
        readOn = LocalDate.now(clock);
        lane.run(
                reading,
                found -> {
                    var read =
                            found.lines().stream()
                                    .map(about -> new Entry<>(about, key.apply(about)))
                                    .toList();
                    if (found.count() != count || !read.equals(lines)) {
                        count = found.count();
                        lines.setAll(read);
                    }
                    known.set(true);
                });
    }

    /// Draws one line.
    protected abstract Node drawn(T about);

    @Override
    public final Node draw(Line line) {
        return drawn(about(line).orElseThrow());
    }

    private Optional<T> about(Line line) {
        return lines.stream().filter(entry -> entry.equals(line)).map(Entry::about).findFirst();
    }

    @Override
    public final ObservableList<? extends Line> lines() {
        return lines;
    }

    @Override
    public final int open() {
        return count;
    }

    @Override
    public final ObservableValue<Boolean> known() {
        return known.getReadOnlyProperty();
    }

    /// An action on the line that is chosen, out of reach while none is.
    protected final Action onChosen(
            ObservableValue<Optional<Line>> chosen, String id, String keys, Consumer<T> deed) {
        return Action.of(id, () -> chosen.getValue().flatMap(this::about).ifPresent(deed))
                .withKeys(keys)
                .when(Bindings.createBooleanBinding(() -> chosen.getValue().isPresent(), chosen));
    }

    @Override
    public final void tick() {
        if (!LocalDate.now(clock).equals(readOn)) {
            reload();
        }
    }

    @Override
    public final void close() {
        subscription.close();
    }
}
