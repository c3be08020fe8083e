package org.kartoteka.occasions.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.occasions.OccasionLine;
import org.kartoteka.occasions.OccasionState;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.WorkLine;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Draws one occasion in a line: who, what, when, and what can be done.
final class OccasionLineView {

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final OccasionDeeds deeds;
    private final Consumer<OccasionLine> opening;
    private final Messages messages;
    private final OccasionWords words;

    /// @param opening opens the client's card
    OccasionLineView(OccasionDeeds deeds, Consumer<OccasionLine> opening, Messages messages) {
        this.deeds = deeds;
        this.opening = opening;
        this.messages = messages;
        this.words = new OccasionWords(messages);
    }

    Node draw(OccasionLine line) {
        var standing = line.standing();
        var look =
                new WorkLine(icon(line), line.client().displayName())
                        .say(words.name(standing.occasion()));
        words.years(standing)
                .ifPresent(
                        years ->
                                look.mark(
                                        new Chip(
                                                years,
                                                standing.anniversary().isJubilee()
                                                        ? Chip.Tone.ACCENT
                                                        : Chip.Tone.NEUTRAL)));
        look.fact(words.when(standing), urgency(standing.state()));
        if (standing.state().isClosed()) {
            look.fact(words.state(standing.state()));
        }
        words.gift(line).ifPresent(look::fact);
        look.pseudoClassStateChanged(CLOSED, standing.state().isClosed());
        return look.offer(tools(line), messages);
    }

    private static Ikon icon(OccasionLine line) {
        return line.standing().occasion().kind() == OccasionKind.COMPANY_ANNIVERSARY
                ? Feather.BRIEFCASE
                : Feather.GIFT;
    }

    private static String[] urgency(OccasionState state) {
        return switch (state) {
            case MISSED -> new String[] {"work-late"};
            case TODAY -> new String[] {"work-now"};
            case UPCOMING, DUE, PAST, GREETED, SKIPPED -> new String[0];
        };
    }

    private List<Action> tools(OccasionLine line) {
        var tools = new ArrayList<Action>();
        if (!line.standing().state().isClosed()) {
            tools.add(
                    Action.of("occasions.action.greet", () -> deeds.greet(line))
                            .withIcon(Feather.EDIT_3));
            tools.add(Action.of("occasions.action.sent", () -> sent(line)).withIcon(Feather.CHECK));
            tools.add(
                    Action.of("occasions.action.skip", () -> deeds.skip(line)).withIcon(Feather.X));
        }
        tools.add(
                Action.of("occasions.action.open", () -> opening.accept(line))
                        .withIcon(Feather.USER));
        return tools;
    }

    private void sent(OccasionLine line) {
        deeds.sent(line, words.logged(line.standing()));
    }
}
