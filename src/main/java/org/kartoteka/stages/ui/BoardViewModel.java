package org.kartoteka.stages.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.FindClients;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.stages.Board;
import org.kartoteka.stages.ClientValues;
import org.kartoteka.stages.Stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The board: who stands in which stage, narrowed by text and tag.
///
/// Purchases and contracts are summed again only when they change, so that a move costs the reading
/// of the standings alone, and a letter typed costs no reading at all.
public final class BoardViewModel implements AutoCloseable {

    /// Purchases of so many months make the value of a client.
    static final int VALUE_MONTHS = 12;

    /// What is read and written.
    public record Uses(
            ClientDirectory directory,
            FindClients finding,
            Stages stages,
            ClientValues values,
            StageDeeds deeds) {}

    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Background.Lane arranging;
    private final List<Subscription> subscriptions;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<String>> tag;
    private final ReadOnlyObjectWrapper<Optional<Board>> board =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Board.Parts> parts = Optional.empty();

    /// @param tag to begin with
    /// @param clock in the person's own zone
    public BoardViewModel(
            Optional<String> tag, Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.arranging = background.lane();
        this.tag = new ReadOnlyObjectWrapper<>(tag);
        this.subscriptions =
                List.of(
                        changes.on(Topic.STAGES, this::readStandings),
                        changes.on(Set.of(Topic.SALES, Topic.CLIENTS), this::read),
                        uses.directory().onRefreshed(() -> background.onUiThread(this::arrange)));
        text.addListener((_, _, _) -> arrange());
        this.tag.addListener((_, _, _) -> arrange());
        read();
    }

    private void read() {
        reading.run(this::readParts, this::take);
    }

    private void readStandings() {
        var known = parts;
        if (known.isEmpty()) {
            read();
        } else {
            reading.run(
                    () -> known.get().withStandings(uses.stages().standings(Optional.empty())),
                    this::take);
        }
    }

    private Board.Parts readParts() {
        var today = today();
        return new Board.Parts(
                uses.stages().standings(Optional.empty()),
                uses.values().purchases(today.minusMonths(VALUE_MONTHS).plusDays(1), today),
                uses.values().contracts(today));
    }

    private void take(Board.Parts read) {
        parts = Optional.of(read);
        arrange();
    }

    private record Arranged(Board board, List<String> tags) {}

    private void arrange() {
        var known = parts;
        var typed = text.get();
        var chosen = tag.get();
        if (known.isPresent() && uses.directory().isReady()) {
            arranging.run(() -> arranged(known.get(), typed, chosen), this::show);
        }
    }

    private Arranged arranged(Board.Parts known, String typed, Optional<String> chosen) {
        var snapshot = uses.directory().snapshot();
        var asked =
                ClientQuery.ALL
                        .withAmong(uses.finding().find(typed))
                        .withTags(chosen.map(Set::of).orElse(Set.of()));
        var all = snapshot.select(ClientQuery.ALL, clock.instant());
        return new Arranged(Board.of(snapshot.select(asked, clock.instant()), known), tags(all));
    }

    private static List<String> tags(List<ClientListRow> clients) {
        var folded = new TreeMap<String, String>();
        clients.forEach(
                client -> client.tags().forEach(tag -> folded.putIfAbsent(Fold.text(tag), tag)));
        return List.copyOf(folded.values());
    }

    private void show(Arranged arranged) {
        tags.set(arranged.tags());
        board.set(Optional.of(arranged.board()));
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<Optional<String>> tagProperty() {
        return tag.getReadOnlyProperty();
    }

    void narrow(Optional<String> toTag) {
        tag.set(toTag);
    }

    /// Every tag in use, in the order of the alphabet.
    ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Board>> boardProperty() {
        return board.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void move(Board.Card card, RelationshipStage into) {
        uses.deeds().move(asked(card), into);
    }

    /// Asks for day and words of a move.
    void ask(Board.Card card) {
        uses.deeds().ask(asked(card));
    }

    private static StageDeeds.Asked asked(Board.Card card) {
        return StageDeeds.Asked.move(card.client(), card.name(), card.stage());
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
