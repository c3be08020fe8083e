package org.kartoteka.cadence.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import org.kartoteka.cadence.KeepInTouch;
import org.kartoteka.cadence.Portion;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.LentGroup;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The calls by cadence of today, as a group of the Today page.
public final class KeepInTouchGroup implements LentGroup {

    /// What a standing follows from.
    static final Set<Topic> TOPICS =
            Set.of(
                    Topic.CLIENTS,
                    Topic.INTERACTIONS,
                    Topic.FOLLOW_UPS,
                    Topic.STAGES,
                    Topic.CADENCES);

    private record Key(ClientId client) {}

    private record Touch(TouchLine line, Optional<PuttingOff.Question> question) implements Line {

        @Override
        public Object key() {
            return new Key(line.standing().client());
        }
    }

    private final KeepInTouch keepInTouch;
    private final TouchDeeds deeds;
    private final Messages messages;
    private final Clock clock;
    private final Background.Lane reading;
    private final CadenceWords words;
    private final TouchLineView look;
    private final List<Subscription> subscriptions;
    private final ObservableList<Touch> lines = FXCollections.observableArrayList();
    private Optional<Portion> portion = Optional.empty();
    private LocalDate readOn;

    /// @param clock in the person's own zone, whose day is today
    public KeepInTouchGroup(
            KeepInTouch keepInTouch,
            TouchDeeds deeds,
            Messages messages,
            Background background,
            Changes changes,
            Clock clock) {
        this.keepInTouch = keepInTouch;
        this.deeds = deeds;
        this.messages = messages;
        this.clock = clock;
        this.reading = background.lane();
        this.words = new CadenceWords(messages);
        this.look = new TouchLineView(deeds, messages);
        this.readOn = LocalDate.now(clock);
        this.subscriptions =
                List.of(changes.on(TOPICS, this::reload), deeds.puttingOff().onAsked(this::show));
        reload();
    }

    private void reload() {
        readOn = LocalDate.now(clock);
        reading.run(
                keepInTouch::portion,
                read -> {
                    portion = Optional.of(read);
                    show();
                });
    }

    private void show() {
        portion.ifPresent(
                read ->
                        lines.setAll(
                                read.calls().stream()
                                        .map(
                                                line ->
                                                        new Touch(
                                                                line,
                                                                deeds.puttingOff()
                                                                        .question(
                                                                                line.standing()
                                                                                        .client())))
                                        .toList()));
    }

    @Override
    public void tick() {
        if (!LocalDate.now(clock).equals(readOn)) {
            reload();
        }
    }

    @Override
    public String title() {
        return messages.get("cadence.group");
    }

    @Override
    public int open() {
        return portion.map(Portion::left).orElse(0);
    }

    @Override
    public String note() {
        return portion.map(words::waiting).orElse("");
    }

    @Override
    public boolean followsToday() {
        return true;
    }

    @Override
    public String sheet() {
        return Theme.sheet(KeepInTouchGroup.class, "cadence.css");
    }

    @Override
    public ObservableList<? extends Line> lines() {
        return lines;
    }

    @Override
    public Node draw(Line line) {
        var touch = (Touch) line;
        return look.draw(touch.line(), touch.question());
    }

    @Override
    public List<Action> actions(ObservableValue<Optional<Line>> chosen) {
        return deeds.actions(
                () -> chosen.getValue().map(line -> ((Touch) line).line()),
                Bindings.createBooleanBinding(() -> chosen.getValue().isPresent(), chosen));
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
