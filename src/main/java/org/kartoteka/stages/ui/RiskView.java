package org.kartoteka.stages.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.stages.RiskSign;
import org.kartoteka.stages.ui.ProposalsViewModel.RiskLine;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Who may be about to leave, with the reasons, the gravest first.
public final class RiskView extends PageLayout implements Page {

    private final ProposalsViewModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final StageTabs tabs;
    private final StageWords words;
    private final GroupedList<RiskLine> list;

    public RiskView(
            ProposalsViewModel model, StageTabs tabs, Messages messages, Navigation navigation) {
        super(messages.get("stages.risk.title"));
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        this.tabs = tabs;
        this.words = new StageWords(messages);
        this.list =
                new GroupedList<>(
                        model.risks(), line -> Optional.of(line.risk().client()), this::look);
        getStyleClass().add("stage-risks");
        getStylesheets().add(Theme.sheet(RiskView.class, "stages.css"));
        setBelowHeading(tabs);
        setContent(clients());
        model.foundProperty().subscribe(_ -> showFacts());
    }

    private Node clients() {
        list.setId("risk-list");
        list.setAccessibleText(messages.get("stages.risk.title"));
        list.teach(
                new EmptyState(
                        Feather.SMILE,
                        messages.get("stages.risk.empty.title"),
                        messages.get("stages.risk.empty.text")),
                Bindings.createBooleanBinding(
                        () -> model.foundProperty().get().isPresent(), model.foundProperty()));
        return list;
    }

    private void showFacts() {
        setFacts(
                model.foundProperty()
                        .get()
                        .map(found -> messages.count("stages.risk.count", found.atRisk().size()))
                        .orElseGet(() -> messages.get("stages.looking")));
    }

    private Node look(RiskLine line) {
        var risk = line.risk();
        var name = new Label(line.name());
        name.getStyleClass().add("stage-name");
        name.setMinWidth(0);
        var first = new HBox(name);
        first.getStyleClass().add("proposal-first");
        risk.signs().stream()
                .map(
                        sign ->
                                new Chip(
                                        messages.get("stages.sign." + sign.name()),
                                        tone(sign),
                                        icon(sign)))
                .forEach(first.getChildren()::add);
        var stage = risk.facts().standing().map(now -> words.stage(now.stage())).orElse("");
        var reasons =
                model.foundProperty().get().map(found -> words.signs(risk, found.day())).orElse("");
        var facts = new Label(stage.isEmpty() ? reasons : stage + " · " + reasons);
        facts.getStyleClass().add("faint");
        facts.setWrapText(true);
        var said = new VBox(first, facts);
        said.getStyleClass().add("proposal-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        var shown = new HBox(said);
        shown.getStyleClass().add("proposal-line");
        return shown;
    }

    private static Chip.Tone tone(RiskSign sign) {
        return switch (sign) {
            case LOW_SCORE, SCORE_DROP -> Chip.Tone.BAD;
            case SOUR_TALK, UNUSUAL_SILENCE -> Chip.Tone.CAUTION;
        };
    }

    private static Ikon icon(RiskSign sign) {
        return switch (sign) {
            case LOW_SCORE -> Feather.THUMBS_DOWN;
            case SCORE_DROP -> Feather.TRENDING_DOWN;
            case SOUR_TALK -> Feather.FROWN;
            case UNUSUAL_SILENCE -> Feather.BELL_OFF;
        };
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<Action>();
        all.add(
                onChosen(
                        "stages.risk.call",
                        "Space",
                        line -> model.plan(line, messages.get("stages.risk.call.text"))));
        all.add(onChosen("stages.risk.calm", "L", model::calm));
        all.add(
                onChosen(
                        "stages.action.open",
                        "Enter",
                        line -> navigation.open(Place.client(line.risk().client()))));
        all.addAll(tabs.actions());
        return all;
    }

    private Action onChosen(String id, String keys, Consumer<RiskLine> deed) {
        return Action.of(id, () -> list.chosenProperty().get().ifPresent(deed))
                .withKeys(keys)
                .when(someChosen());
    }

    private BooleanExpression someChosen() {
        return Bindings.createBooleanBinding(
                () -> list.chosenProperty().get().isPresent(), list.chosenProperty());
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
