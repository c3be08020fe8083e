package org.kartoteka.stages.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.kernel.RelationshipStage;
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
import org.kartoteka.stages.Proposal;
import org.kartoteka.stages.ui.ProposalsViewModel.Row;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the assistant proposes, rule by rule, worked through by keys. Nothing moves by itself.
public final class ProposalsView extends PageLayout implements Page {

    private final ProposalsViewModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final StageTabs tabs;
    private final StageWords words;
    private final GroupedList<Row> list;

    public ProposalsView(
            ProposalsViewModel model, StageTabs tabs, Messages messages, Navigation navigation) {
        super(messages.get("stages.proposals.title"));
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        this.tabs = tabs;
        this.words = new StageWords(messages);
        this.list = new GroupedList<>(model.rows(), ProposalsView::identity, this::look);
        getStyleClass().add("stage-proposals");
        getStylesheets().add(Theme.sheet(ProposalsView.class, "stages.css"));
        setBelowHeading(tabs);
        setContent(proposals());
        model.foundProperty().subscribe(_ -> showFacts());
        model.lookingProperty().subscribe(_ -> showFacts());
    }

    private static Optional<Object> identity(Row row) {
        return row instanceof Row.Line line
                ? Optional.of(line.proposal().client())
                : Optional.empty();
    }

    private Node proposals() {
        list.setId("proposals-list");
        list.setAccessibleText(messages.get("stages.proposals.title"));
        list.teach(
                new EmptyState(
                        Feather.CHECK_CIRCLE,
                        messages.get("stages.proposals.empty.title"),
                        messages.get("stages.proposals.empty.text")),
                Bindings.createBooleanBinding(
                        () -> model.foundProperty().get().isPresent(), model.foundProperty()));
        return list;
    }

    private void showFacts() {
        setFacts(
                model.foundProperty()
                        .get()
                        .map(
                                found ->
                                        messages.count(
                                                "stages.proposals.count", found.proposals().size()))
                        .orElseGet(() -> messages.get("stages.looking")));
    }

    private Node look(Row row) {
        return switch (row) {
            case Row.Heading heading -> heading(heading);
            case Row.Line line -> line(line);
        };
    }

    private Node heading(Row.Heading heading) {
        var label =
                new Label(
                        messages.get(
                                "stages.proposals.heading",
                                words.rule(heading.rule()),
                                heading.count()));
        label.getStyleClass().add("list-heading");
        return label;
    }

    private Node line(Row.Line line) {
        var proposal = line.proposal();
        var name = new Label(line.name());
        name.getStyleClass().add("stage-name");
        name.setMinWidth(0);
        var from = new Label(words.stage(proposal.from()) + " →");
        from.setMinWidth(Region.USE_PREF_SIZE);
        from.getStyleClass().add("faint");
        var to =
                new Chip(
                        words.stage(proposal.to()),
                        proposal.to() == RelationshipStage.DISSOLUTION
                                ? Chip.Tone.BAD
                                : Chip.Tone.ACCENT,
                        StageWords.icon(proposal.to()));
        to.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(name, from, to);
        first.getStyleClass().add("proposal-first");
        var facts = new Label(facts(proposal));
        facts.getStyleClass().add("faint");
        facts.setWrapText(true);
        var said = new VBox(first, facts);
        said.getStyleClass().add("proposal-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        var shown = new HBox(said);
        shown.getStyleClass().add("proposal-line");
        return shown;
    }

    private String facts(Proposal proposal) {
        return model.foundProperty()
                .get()
                .map(found -> words.facts(proposal, found.thresholds(), found.day()))
                .orElse("");
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<Action>();
        all.add(onChosen("stages.action.accept", "Space", model::accept));
        all.add(onChosen("stages.proposals.accept.all", "Ctrl+Space", model::acceptAllLike));
        all.add(onChosen("stages.action.decline", "Delete", model::decline));
        all.add(onChosen("stages.action.later", "L", model::later));
        all.add(
                onChosen(
                        "stages.action.open",
                        "Enter",
                        line -> navigation.open(Place.client(line.proposal().client()))));
        all.addAll(tabs.actions());
        return all;
    }

    private Action onChosen(String id, String keys, Consumer<Row.Line> deed) {
        return Action.of(id, () -> chosen().ifPresent(deed)).withKeys(keys).when(someChosen());
    }

    private BooleanExpression someChosen() {
        return Bindings.createBooleanBinding(() -> chosen().isPresent(), list.chosenProperty());
    }

    private Optional<Row.Line> chosen() {
        return list.chosenProperty()
                .get()
                .filter(Row.Line.class::isInstance)
                .map(Row.Line.class::cast);
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
