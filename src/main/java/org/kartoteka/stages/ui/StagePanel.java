package org.kartoteka.stages.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.stages.AtRisk;
import org.kartoteka.stages.Proposal;
import org.kartoteka.stages.StageEntry;
import org.kartoteka.stages.StageHistory;
import org.kartoteka.stages.StageMover;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The part of a card with the stage of the relationship: where it stands, what the assistant
/// proposes, and how it came here. `M` opens the form.
public final class StagePanel extends VBox implements Panel {

    /// As many entries as say how it came about; the others are shown when asked for.
    private static final int ENTRIES_AT_FIRST = 3;

    private final StageViewModel model;
    private final Messages messages;
    private final StageWords words;
    private final StageRail rail = new StageRail();
    private final Label stage = new Label();
    private final Label since = faint();
    private final VBox notes = new VBox();
    private final VBox entries = new VBox();
    private final Action move;
    private final Action accept;
    private final Action later;
    private final Action decline;
    private boolean all;

    public StagePanel(StageViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new StageWords(messages);
        var known =
                Bindings.createBooleanBinding(
                        () -> model.shownProperty().get().isPresent(), model.shownProperty());
        var proposed =
                Bindings.createBooleanBinding(
                        () ->
                                model.shownProperty()
                                        .get()
                                        .flatMap(now -> now.found().proposal())
                                        .isPresent(),
                        model.shownProperty());
        this.move =
                Action.of("stages.action.move", model::ask)
                        .withKeys("M")
                        .withIcon(Feather.FLAG)
                        .when(known);
        this.accept =
                Action.of("stages.action.accept", model::accept)
                        .withKeys("Ctrl+M")
                        .withIcon(Feather.CHECK)
                        .when(proposed);
        this.later =
                Action.of("stages.action.later", model::later)
                        .withKeys("Ctrl+Shift+M")
                        .withIcon(Feather.CLOCK)
                        .when(proposed);
        this.decline =
                Action.of("stages.action.decline", model::decline)
                        .withKeys("Alt+M")
                        .withIcon(Feather.X)
                        .when(proposed);
        getStyleClass().addAll("card", "stage-panel");
        getStylesheets().add(Theme.sheet(StagePanel.class, "stages.css"));
        setId("stage-panel");
        stage.getStyleClass().add("stage-now");
        notes.getStyleClass().add("stage-notes");
        entries.getStyleClass().add("stage-entries");
        getChildren().setAll(head(), rail, new VBox(stage, since), notes, entries);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Node head() {
        var title = new Label(messages.get("stages.card.title"));
        title.getStyleClass().add("overline");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = new HBox(title, Buttons.icon(move, messages));
        line.getStyleClass().add("stage-line");
        return line;
    }

    private static Label faint() {
        var label = new Label();
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        return label;
    }

    private void show(StageViewModel.Shown shown) {
        var current = shown.current().map(StageEntry::stage);
        rail.show(current);
        stage.setText(words.stage(current));
        stage.setGraphic(Icons.of(StageWords.icon(current)));
        since.setText(
                shown.stay()
                        .map(
                                stay ->
                                        messages.get(
                                                "stages.since",
                                                messages.formats().date(stay.entry().enteredOn()),
                                                words.days(stay.days())))
                        .orElseGet(() -> messages.get("stages.card.none")));
        notes.getChildren().setAll(notes(shown));
        showEntries(shown);
    }

    private List<Node> notes(StageViewModel.Shown shown) {
        var lines = new ArrayList<Node>();
        shown.current().flatMap(this::remark).ifPresent(lines::add);
        if (shown.lacksContract()) {
            lines.add(note("stages.card.no.contract", Feather.FILE_TEXT));
        }
        shown.found().atRisk().map(risk -> risk(risk, shown)).ifPresent(lines::add);
        shown.found().proposal().map(proposal -> proposal(proposal, shown)).ifPresent(lines::add);
        return lines;
    }

    /// What was said when the client entered the stage.
    private Optional<Node> remark(StageEntry entry) {
        var move = entry.move();
        var said = new ArrayList<String>();
        move.dissolution().map(words::dissolution).ifPresent(said::add);
        move.trialEndsOn()
                .map(day -> messages.get("stages.trial.until", messages.formats().date(day)))
                .ifPresent(said::add);
        if (!move.why().isEmpty()) {
            said.add(
                    move.by() == StageMover.PERSON
                            ? move.why()
                            : messages.get("stages.by." + move.by().name(), move.why()));
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var label = new Label(String.join("\n", said));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return Optional.of(label);
    }

    private Label note(String key, Feather icon) {
        var label = new Label(messages.get(key));
        label.setGraphic(Icons.of(icon));
        label.setWrapText(true);
        label.getStyleClass().add("stage-caution");
        return label;
    }

    private Node risk(AtRisk risk, StageViewModel.Shown shown) {
        var label =
                new Label(messages.get("stages.card.risk", words.signs(risk, shown.found().day())));
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.getStyleClass().add("stage-risk");
        return label;
    }

    private Node proposal(Proposal proposal, StageViewModel.Shown shown) {
        var title = new Label(messages.get("stages.card.proposal", words.stage(proposal.to())));
        title.setGraphic(Icons.of(StageWords.icon(proposal.to())));
        title.setWrapText(true);
        title.getStyleClass().add("stage-proposed");
        var facts =
                new Label(words.facts(proposal, shown.found().thresholds(), shown.found().day()));
        facts.setWrapText(true);
        facts.getStyleClass().add("small");
        var ways =
                new FlowPane(
                        Buttons.of(Action.of("stages.card.accept", model::accept), messages),
                        Buttons.quiet(Action.of("stages.card.later", model::later), messages),
                        Buttons.quiet(Action.of("stages.card.decline", model::decline), messages));
        ways.getStyleClass().add("stage-ways");
        var box = new VBox(title, facts, ways);
        box.getStyleClass().add("stage-proposal");
        return box;
    }

    private void showEntries(StageViewModel.Shown shown) {
        var stays = shown.history().stays(shown.found().day()).reversed();
        var newest = shown.history().entries().reversed();
        var lines = new ArrayList<Node>();
        newest.stream()
                .limit(all ? newest.size() : ENTRIES_AT_FIRST)
                .forEach(entry -> lines.add(entry(entry, stays)));
        if (!all && newest.size() > ENTRIES_AT_FIRST) {
            lines.add(Buttons.quiet(Action.of("stages.card.all", () -> showAll(shown)), messages));
        }
        entries.getChildren().setAll(lines);
    }

    private void showAll(StageViewModel.Shown shown) {
        all = true;
        showEntries(shown);
    }

    private Node entry(StageEntry entry, List<StageHistory.Stay> stays) {
        var name = new Label(words.stage(entry.stage()));
        name.setGraphic(Icons.of(StageWords.icon(entry.stage())));
        var length =
                stays.stream()
                        .filter(stay -> stay.entry().equals(entry))
                        .findFirst()
                        .map(stay -> " · " + words.days(stay.days()))
                        .orElse("");
        var when = faint();
        when.setText(messages.formats().date(entry.enteredOn()) + length);
        var said = new VBox(name, when);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line =
                new HBox(
                        said,
                        tool("stages.action.mend", Feather.EDIT_2, entry, () -> model.mend(entry)),
                        tool("stages.action.remove", Feather.X, entry, () -> model.remove(entry)));
        line.getStyleClass().add("stage-entry");
        return line;
    }

    private Node tool(String id, Feather icon, StageEntry entry, Runnable deed) {
        var button = Buttons.icon(Action.of(id, deed).withIcon(icon), messages);
        button.setAccessibleText(
                messages.get(id)
                        + ": "
                        + words.stage(entry.stage())
                        + ", "
                        + messages.formats().date(entry.enteredOn()));
        return button;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(move, accept, later, decline);
    }

    @Override
    public void close() {
        model.close();
    }
}
