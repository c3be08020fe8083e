package org.kartoteka.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.AnswerPlan;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;

/// The rehearsal of answers from a file above the page: how many would be written, and which rows
/// are not, each with its reason.
public final class AnswersImportPanel extends VBox {

    /// As many refused rows as fit; the file has the rest.
    private static final int SHOWN = 12;

    private final AnswersImportViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Overlay overlay;
    private final DateOrderQuestion dates;
    private final VBox body = new VBox();
    private final Button write;

    public AnswersImportPanel(
            AnswersImportViewModel model, Messages messages, Notices notices, Overlay overlay) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.overlay = overlay;
        this.dates = new DateOrderQuestion("answers-dates", messages, model::choose);
        this.write =
                Buttons.primary(
                        Action.of("answers.write", this::apply)
                                .withKeys("Ctrl+Enter")
                                .withIcon(Feather.CHECK),
                        messages);
        setId("answers-import");
        getStyleClass().add("answers-import");
        getStylesheets().add(Theme.sheet(AnswersImportPanel.class, "exchange.css"));
        var title = new Label(messages.get("answers.title"));
        title.getStyleClass().add("subtitle");
        var ways =
                new HBox(
                        write,
                        Buttons.of(
                                Action.of("answers.leave", overlay::close).withKeys("Esc"),
                                messages));
        ways.getStyleClass().add("answers-ways");
        getChildren().setAll(title, dates, body, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, this::byKey);
        model.seenProperty().subscribe(this::show);
    }

    public void open() {
        overlay.show(this, () -> {});
        write.requestFocus();
    }

    private void show(AnswersImportViewModel.Seen seen) {
        write.setDisable(!model.canApply());
        body.getChildren().clear();
        switch (seen) {
            case AnswersImportViewModel.Seen.Reading _ ->
                    body.getChildren().add(line(messages.get("answers.reading"), "muted"));
            case AnswersImportViewModel.Seen.Refused(var key, var details) ->
                    body.getChildren().add(line(messages.get(key, details.toArray()), "bad"));
            case AnswersImportViewModel.Seen.Rehearsed(var plan) -> show(plan);
        }
    }

    private void show(AnswerPlan plan) {
        plan.doubt().ifPresent(doubt -> dates.ask(doubt, model.order()));
        var lines = new ArrayList<Node>();
        lines.add(
                line(messages.get("answers.file", plan.fileName(), plan.lines().size()), "muted"));
        lines.add(line(messages.get("answers.taken", plan.answers().size()), "good"));
        if (plan.count(AnswerPlan.Fate.STORED) > 0) {
            lines.add(
                    line(
                            messages.get("answers.stored", plan.count(AnswerPlan.Fate.STORED)),
                            "muted"));
        }
        var left =
                plan.lines().stream()
                        .filter(
                                each ->
                                        each.fate() != AnswerPlan.Fate.TAKEN
                                                && each.fate() != AnswerPlan.Fate.STORED)
                        .toList();
        if (!left.isEmpty()) {
            lines.add(line(messages.get("answers.left", left.size()), "caution"));
        }
        left.stream()
                .limit(SHOWN)
                .forEach(
                        each ->
                                lines.add(
                                        line(
                                                messages.get(
                                                        "answers.line",
                                                        each.line(),
                                                        each.called(),
                                                        messages.get(
                                                                "answers.fate."
                                                                        + each.fate().name())),
                                                "faint")));
        body.getChildren().setAll(lines);
    }

    private static Label line(String text, String role) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(role);
        return label;
    }

    private void byKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            if (model.canApply()) {
                apply();
            }
        }
        dates.handle(event);
    }

    private void apply() {
        model.apply(
                calls -> {
                    overlay.close();
                    if (calls > 0) {
                        notices.say(messages.get("answers.calls", calls));
                    }
                });
    }
}
