package org.kartoteka.app;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.db.BaseLocation;
import org.kartoteka.platform.db.Damage;
import org.kartoteka.platform.db.OpenOutcome;
import org.kartoteka.platform.db.OpenOutcome.Damaged;
import org.kartoteka.platform.db.OpenOutcome.Offer;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A base that did not open: what is known, that nothing was changed, and every way on.
final class RecoveryView extends DoorLayout {

    /// More would be a list to search in; older ones are reached through the folder.
    private static final int MOST_OFFERS = 12;

    private final Messages messages;
    private final ZoneId zone;
    private final BaseChoices choices;

    RecoveryView(
            OpenOutcome outcome,
            BaseLocation location,
            ZoneId zone,
            Messages messages,
            BaseChoices choices) {
        super(Feather.LIFE_BUOY, title(outcome, messages), text(outcome, messages));
        this.messages = messages;
        this.zone = zone;
        this.choices = choices;
        addMuted(messages.get("app.recovery.place", location.folder().toString()));
        if (outcome instanceof Damaged damaged) {
            add(backups(damaged.backups()));
        }
        addWays(ways(outcome).toArray(Button[]::new));
    }

    private static String title(OpenOutcome outcome, Messages messages) {
        return switch (outcome) {
            case Damaged _ -> messages.get("app.recovery.damaged.title");
            case OpenOutcome.InUse _ -> messages.get("app.recovery.in-use.title");
            case OpenOutcome.Newer _ -> messages.get("app.recovery.newer.title");
            default -> messages.get("app.recovery.not-writable.title");
        };
    }

    private static String text(OpenOutcome outcome, Messages messages) {
        return switch (outcome) {
            case Damaged damaged ->
                    messages.get(what(damaged.what()))
                            + " "
                            + messages.get("app.recovery.damaged.untouched");
            case OpenOutcome.InUse _ -> messages.get("app.recovery.in-use.text");
            case OpenOutcome.Newer newer ->
                    messages.get("app.recovery.newer.text", newer.found(), newer.known());
            case OpenOutcome.NotWritable(_, OpenOutcome.Reason reason)
                    when reason == OpenOutcome.Reason.DISK_FULL ->
                    messages.get("app.recovery.disk-full.text");
            default -> messages.get("app.recovery.not-writable.text");
        };
    }

    private static String what(Damage damage) {
        return switch (damage) {
            case MISSING -> "app.damage.missing";
            case EMPTY, SHORT -> "app.damage.short";
            case CHANGED, NO_MANIFEST -> "app.damage.changed";
            case OTHER_BASE, NO_SCHEMA -> "app.damage.foreign";
            case OLDER, FEWER_ROWS -> "app.damage.older";
            case UNREADABLE, INDEX, HANGS -> "app.damage.unreadable";
        };
    }

    private Node backups(List<Offer> offers) {
        var list = new VBox();
        list.getStyleClass().add("offers");
        var heading =
                new Label(
                        messages.get(
                                offers.isEmpty()
                                        ? "app.recovery.no-backups"
                                        : "app.recovery.backups"));
        heading.getStyleClass().add("subtitle");
        list.getChildren().add(heading);
        offers.stream().limit(MOST_OFFERS).map(this::offer).forEach(list.getChildren()::add);
        return list;
    }

    private Node offer(Offer offer) {
        var backup = offer.backup();
        var moment = messages.formats().dateTime(LocalDateTime.ofInstant(backup.madeAt(), zone));
        var when = new Label(moment);
        when.getStyleClass().add("offer-date");
        var holds = new Label(holds(offer));
        holds.getStyleClass().add("muted");
        var words = new VBox(when, holds);
        HBox.setHgrow(words, Priority.ALWAYS);
        var restore =
                Buttons.of(
                        Action.of("app.recovery.restore", () -> choices.restore(backup.file())),
                        messages);
        restore.setAccessibleText(messages.get("app.recovery.restore.named", moment));
        var row = new HBox(words, restore);
        row.getStyleClass().add("offer");
        return row;
    }

    private String holds(Offer offer) {
        var clients =
                messages.count(
                        "app.recovery.clients", offer.backup().rows().getOrDefault("CLIENT", 0L));
        if (offer.missingSteps().isEmpty()) {
            return clients;
        }
        var missing = offer.missingSteps().getAsLong();
        return clients
                + ", "
                + (missing == 0
                        ? messages.get("app.recovery.nothing-missing")
                        : messages.count("app.recovery.missing", missing));
    }

    private List<Button> ways(OpenOutcome outcome) {
        var ways = new ArrayList<Button>();
        if (outcome instanceof Damaged) {
            ways.add(
                    Buttons.primary(
                            Action.of("app.recovery.rescue", choices::rescue)
                                    .withIcon(Feather.TOOL),
                            messages));
        } else {
            ways.add(
                    Buttons.primary(
                            Action.of("app.recovery.again", choices::tryAgain)
                                    .withIcon(Feather.REFRESH_CW),
                            messages));
        }
        ways.add(
                Buttons.of(
                        Action.of("app.base.open-other", choices::openOther)
                                .withIcon(Feather.FOLDER),
                        messages));
        if (outcome instanceof Damaged(_, _, List<Offer> backups) && backups.isEmpty()) {
            ways.add(Buttons.of(Action.of("app.recovery.anew", choices::startAnew), messages));
        }
        ways.add(Buttons.quiet(Action.of("app.quit", choices::quit), messages));
        return ways;
    }
}
