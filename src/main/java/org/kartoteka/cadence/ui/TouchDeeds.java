package org.kartoteka.cadence.ui;

import javafx.beans.binding.BooleanExpression;

import org.kartoteka.cadence.NoteContact;
import org.kartoteka.cadence.TouchLine;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Steps;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done with a client to be spoken to. UI thread only.
public final class TouchDeeds {

    private final NoteContact noting;
    private final PuttingOff puttingOff;
    private final Steps steps;
    private final Consumer<TouchLine> logging;
    private final Navigation navigation;
    private final Messages messages;

    /// @param logging opens the quick log with the client of a line
    public TouchDeeds(
            NoteContact noting,
            PuttingOff puttingOff,
            Steps steps,
            Consumer<TouchLine> logging,
            Navigation navigation,
            Messages messages) {
        this.noting = noting;
        this.puttingOff = puttingOff;
        this.steps = steps;
        this.logging = logging;
        this.navigation = navigation;
        this.messages = messages;
    }

    PuttingOff puttingOff() {
        return puttingOff;
    }

    /// Notes that the client was spoken to, with nothing more to say of it.
    void spoken(TouchLine line) {
        if (!line.isHandled()) {
            var client = line.standing().client();
            var words = messages.get("cadence.spoken.words");
            steps.run(() -> noting.note(client, words), _ -> {});
        }
    }

    void log(TouchLine line) {
        logging.accept(line);
    }

    void open(TouchLine line) {
        navigation.open(Place.client(line.standing().client()));
    }

    /// The keys of a list of such lines.
    ///
    /// @param chosen the line that is chosen
    /// @param someChosen whether one is
    List<Action> actions(Supplier<Optional<TouchLine>> chosen, BooleanExpression someChosen) {
        record Deed(String id, String keys, Consumer<TouchLine> does) {}
        return List.of(
                        new Deed("cadence.action.spoken", "Space", this::spoken),
                        new Deed(
                                "cadence.action.day",
                                "Alt+Right",
                                line -> puttingOff.byDay(line.standing().client())),
                        new Deed(
                                "cadence.action.week",
                                "Alt+Shift+Right",
                                line -> puttingOff.byWeek(line.standing().client())),
                        new Deed(
                                "cadence.action.until",
                                "F",
                                line -> puttingOff.ask(line.standing().client())),
                        new Deed("cadence.action.log", "L", this::log),
                        new Deed("cadence.action.open", "Enter", this::open))
                .stream()
                .map(
                        deed ->
                                Action.of(deed.id(), () -> chosen.get().ifPresent(deed.does()))
                                        .withKeys(deed.keys())
                                        .when(someChosen))
                .toList();
    }
}
