package org.kartoteka.preferences.ui;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Question;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.work.Background;
import org.kartoteka.preferences.BaseCare;
import org.kartoteka.preferences.KeptBackup;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// Where the base and its backups are, a backup made now, and the way back to one.
final class BaseSection extends Section {

    /// More would be a list to search in; older ones are reached through the folder.
    private static final int MOST_LISTED = 15;

    private final Messages messages;
    private final BaseCare care;
    private final Background background;
    private final Notices notices;
    private final Label newest = fact("");
    private final VBox list = new VBox();
    private final SimpleBooleanProperty idle = new SimpleBooleanProperty(true);
    private List<KeptBackup> known = List.of();

    BaseSection(Messages messages, BaseCare care, Background background, Notices notices) {
        super(messages.get("preferences.base"));
        setId("base");
        this.messages = messages;
        this.care = care;
        this.background = background;
        this.notices = notices;
        newest.setId("preferences-newest-backup");
        list.setId("preferences-backups");
        list.getStyleClass().add("backups");
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
        addRow(messages.get("preferences.base.folder"), fact(care.folder().toString()));
        add(folderWays());
        addRow(messages.get("preferences.backups"), newest);
        add(backupWays());
        add(list);
        reload();
    }

    private Node folderWays() {
        var other =
                Action.of("preferences.base.open-other", care::openOther).withIcon(Feather.FOLDER);
        var show =
                Action.of("preferences.base.show", () -> care.show(care.folder()))
                        .withIcon(Feather.EXTERNAL_LINK);
        var row = new HBox(Buttons.of(other, messages), Buttons.quiet(show, messages));
        row.getStyleClass().add("preferences-ways");
        return row;
    }

    private Node backupWays() {
        var now =
                Action.of("preferences.backups.now", this::backUp)
                        .withIcon(Feather.SAVE)
                        .when(idle);
        var back =
                Action.of("preferences.backups.list", this::showList).withIcon(Feather.ROTATE_CCW);
        var folder =
                Action.of("preferences.backups.show", () -> care.show(care.backupsFolder()))
                        .withIcon(Feather.EXTERNAL_LINK);
        var row =
                new HBox(
                        Buttons.of(now, messages),
                        Buttons.of(back, messages),
                        Buttons.quiet(folder, messages));
        row.getStyleClass().add("preferences-ways");
        return row;
    }

    private void reload() {
        background.run(care::backups, this::showKnown);
    }

    private void showKnown(List<KeptBackup> found) {
        known = found;
        newest.setText(
                found.isEmpty()
                        ? messages.get("preferences.backups.none")
                        : summary(found.getFirst()));
        list.getChildren().setAll(found.stream().limit(MOST_LISTED).map(this::line).toList());
    }

    private String summary(KeptBackup backup) {
        return messages.get(
                "preferences.backups.newest",
                moment(backup),
                messages.count("preferences.clients", backup.clients()));
    }

    private String moment(KeptBackup backup) {
        return messages.formats().dateTime(backup.madeAt());
    }

    private void backUp() {
        idle.set(false);
        background.run(
                care::backUp,
                made -> {
                    idle.set(true);
                    notices.say(
                            messages.get(
                                    "preferences.backups.made",
                                    messages.count("preferences.clients", made.clients())));
                    reload();
                },
                fault -> {
                    idle.set(true);
                    notices.say(messages.get("preferences.backups.failed"));
                });
    }

    private void showList() {
        list.setVisible(!list.isVisible() && !known.isEmpty());
        if (known.isEmpty()) {
            notices.say(messages.get("preferences.backups.none"));
        }
    }

    private Node line(KeptBackup backup) {
        var words =
                fact(
                        moment(backup)
                                + " · "
                                + messages.count("preferences.clients", backup.clients())
                                + " · "
                                + later(backup));
        HBox.setHgrow(words, Priority.ALWAYS);
        var restore =
                Buttons.of(Action.of("preferences.backups.restore", () -> ask(backup)), messages);
        restore.setAccessibleText(
                messages.get("preferences.backups.restore.named", moment(backup)));
        var line = new HBox(words, restore);
        line.getStyleClass().add("backup-line");
        return line;
    }

    private String later(KeptBackup backup) {
        return backup.later() == 0
                ? messages.get("preferences.backups.whole")
                : messages.count("preferences.backups.later", backup.later());
    }

    private void ask(KeptBackup backup) {
        var keep = Action.of("preferences.backups.keep", () -> showKnown(known));
        var restore = Action.of("preferences.backups.restore", () -> care.restore(backup.file()));
        var question =
                new Question(
                        messages.get("preferences.backups.question", moment(backup), later(backup)),
                        Buttons.primary(keep, messages),
                        Buttons.of(restore, messages));
        question.setId("preferences-restore-question");
        list.getChildren().setAll(question);
        question.getChildren().get(1).requestFocus();
    }
}
