package org.kartoteka.satisfaction.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.satisfaction.FactorImportance;
import org.kartoteka.satisfaction.TwoWayContact;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The page on satisfaction: whom to ask this month, what clients say in words, what to improve
/// first.
public final class AskingView extends PageLayout implements Page {

    private final AskingViewModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final Consumer<ClientId> survey;
    private final Consumer<Path> importing;
    private final Action fromFile =
            Action.of("satisfaction.import", this::chooseFile)
                    .withKeys("Ctrl+O")
                    .withIcon(Feather.UPLOAD);
    private final Figures figures;
    private final GroupedList<AskingRow> list;
    private final Choice<AskingViewModel.Height> heights;
    private final VBox improve = new VBox();

    /// @param survey opens the choice of a survey for a client
    /// @param importing rehearses a file of answers
    public AskingView(
            AskingViewModel model,
            Messages messages,
            Navigation navigation,
            Consumer<ClientId> survey,
            Consumer<Path> importing) {
        super(messages.get("satisfaction.title"));
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        this.survey = survey;
        this.figures = new Figures(messages);
        this.list = new GroupedList<>(model.rows(), AskingView::identity, this::draw);
        this.heights =
                new Choice<>(
                        "quote-height",
                        messages.get("satisfaction.words.height"),
                        List.of(AskingViewModel.Height.values()),
                        each -> messages.get("satisfaction.words." + each.name()),
                        each -> {
                            if (each != model.heightProperty().get()) {
                                model.quote(each);
                            }
                        });
        this.importing = importing;
        getStyleClass().add("asking");
        getStylesheets().add(Theme.sheet(AskingView.class, "satisfaction.css"));
        setTools(Buttons.of(fromFile, messages));
        var parts =
                new Choice<>(
                        "asking-part",
                        messages.get("satisfaction.title"),
                        List.of(AskingViewModel.Part.values()),
                        each -> messages.get("satisfaction.part." + each.name()),
                        model::open);
        heights.show(model.heightProperty().get());
        parts.show(model.partProperty().get());
        list.setId("asking-list");
        list.setAccessibleText(messages.get("satisfaction.title"));
        improve.getStyleClass().add("improve");
        improve.setId("improve");
        model.partProperty()
                .subscribe(
                        part -> {
                            setBelowHeading(
                                    part == AskingViewModel.Part.WORDS
                                            ? new FlowPane(parts, heights)
                                            : new FlowPane(parts));
                            setContent(
                                    part == AskingViewModel.Part.IMPROVE
                                            ? scrolled()
                                            : listed(part));
                        });
        model.improveProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private Node scrolled() {
        var scroll = new ScrollPane(improve);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node listed(AskingViewModel.Part part) {
        list.teach(
                new EmptyState(
                        Feather.STAR,
                        messages.get("satisfaction.empty." + part.name()),
                        messages.get("satisfaction.empty." + part.name() + ".text")),
                model.knownProperty());
        return list;
    }

    private static Optional<Object> identity(AskingRow row) {
        return switch (row) {
            case AskingRow.Heading _ -> Optional.empty();
            case AskingRow.Telling(var sign, var tag) -> Optional.of(List.of(tag, sign.name()));
            case AskingRow.Quote(var score, _) -> Optional.of(score.source());
            case AskingRow.Ending(var line) -> Optional.of(line.contract().id());
            case AskingRow.Due _, AskingRow.Resting _ -> Optional.of(row.client().orElseThrow());
        };
    }

    private Node draw(AskingRow row) {
        return switch (row) {
            case AskingRow.Heading(var key) -> {
                var heading = new Label(messages.get(key));
                heading.getStyleClass().add("list-heading");
                yield heading;
            }
            case AskingRow.Telling(var sign, var tag) ->
                    line(
                            Feather.ALERT_TRIANGLE,
                            messages.get(
                                    tag ? "satisfaction.sign.tag" : "satisfaction.sign.theme",
                                    sign.name()),
                            messages.get(
                                    "satisfaction.sign.text",
                                    sign.alerts(),
                                    sign.clients().size()));
            case AskingRow.Ending(var each) ->
                    line(
                            Feather.FILE_TEXT,
                            each.client().displayName(),
                            messages.get(
                                    "satisfaction.ending.text",
                                    each.contract().title(),
                                    each.contract().endsOn(),
                                    each.askOn()));
            case AskingRow.Due(var each) ->
                    line(
                            Feather.HELP_CIRCLE,
                            each.client().displayName(),
                            each.latest()
                                    .map(
                                            score ->
                                                    messages.get(
                                                            "satisfaction.due.last",
                                                            messages.get(
                                                                    "satisfaction.short."
                                                                            + score.measure()
                                                                                    .name()),
                                                            figures.score(score),
                                                            score.on()))
                                    .orElseGet(() -> messages.get("satisfaction.due.never")));
            case AskingRow.Resting(var each) ->
                    line(
                            Feather.CLOCK,
                            each.client().displayName(),
                            messages.get(
                                    "satisfaction.resting.text", each.askedOn(), each.until()));
            case AskingRow.Quote(var score, var name) ->
                    line(
                            Feather.MESSAGE_SQUARE,
                            messages.get("satisfaction.quote", score.words().strip()),
                            figures.score(score)
                                    + " · "
                                    + name
                                    + " · "
                                    + messages.formats().date(score.on())
                                    + (score.themes().isEmpty()
                                            ? ""
                                            : " · " + String.join(", ", score.themes())));
        };
    }

    private static Node line(Ikon icon, String first, String second) {
        var above = new Label(first);
        above.setWrapText(true);
        above.getStyleClass().add("asking-first");
        var below = new Label(second);
        below.setWrapText(true);
        below.getStyleClass().add("faint");
        var words = new VBox(above, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(Icons.of(icon), words);
        line.getStyleClass().add("asking-line");
        return line;
    }

    private void show(AskingViewModel.Improve read) {
        improve.getChildren().clear();
        if (read.matters().isEmpty()) {
            improve.getChildren()
                    .add(
                            new EmptyState(
                                    Feather.BAR_CHART_2,
                                    messages.get("satisfaction.empty.IMPROVE"),
                                    messages.get("satisfaction.empty.IMPROVE.text")));
        }
        read.matters().forEach(matter -> improve.getChildren().add(card(matter)));
        improve.getChildren().add(card(read.twoWay()));
    }

    private Node card(AskingViewModel.Matter matter) {
        var card = card(matter.set().displayName(messages));
        card.getChildren().add(wrapped(messages.get("satisfaction.improve.note"), "faint"));
        matter.importance()
                .factors()
                .forEach(
                        each -> {
                            var name =
                                    matter.set().factors().stream()
                                            .filter(factor -> factor.id().equals(each.factor()))
                                            .findFirst()
                                            .map(factor -> factor.displayName(messages))
                                            .orElse("");
                            card.getChildren().add(factor(name, each));
                        });
        return card;
    }

    private Node factor(String name, FactorImportance.Weighed each) {
        var title =
                new Label(
                        name
                                + " — "
                                + messages.get("satisfaction.quadrant." + each.quadrant().name()));
        title.setWrapText(true);
        title.getStyleClass().add("asking-first");
        var score =
                messages.get(
                        "satisfaction.improve.score",
                        figures.number(each.score().value()),
                        each.score().n(),
                        figures.interval(each.score()));
        var importance =
                each.importance()
                        .map(
                                r ->
                                        messages.get(
                                                "satisfaction.improve.importance",
                                                messages.formats().number(r.value(), 2),
                                                r.n(),
                                                between(r)))
                        .orElseGet(() -> messages.get("satisfaction.improve.unknown"));
        var thin = each.score().isThin() || each.importance().filter(Estimate::isThin).isPresent();
        var said =
                new VBox(
                        title,
                        wrapped(score, thin ? "faint" : "muted"),
                        wrapped(importance, thin ? "faint" : "muted"));
        said.getStyleClass().add("improve-factor");
        return said;
    }

    private String between(Estimate r) {
        return r.hasInterval()
                ? messages.get(
                        "satisfaction.interval",
                        messages.formats().number(r.low(), 2),
                        messages.formats().number(r.high(), 2),
                        messages.get("satisfaction.method." + r.method().name()))
                : messages.get("satisfaction.method.NONE");
    }

    private Node card(TwoWayContact twoWay) {
        var card = card(messages.get("satisfaction.twoWay"));
        card.getChildren()
                .addAll(
                        wrapped(
                                messages.get("satisfaction.twoWay.note", TwoWayContact.DAYS),
                                "faint"),
                        group("satisfaction.twoWay.both", twoWay.bothWays()),
                        group("satisfaction.twoWay.others", twoWay.others()));
        twoWay.difference()
                .map(
                        difference ->
                                wrapped(
                                        messages.get(
                                                "satisfaction.twoWay.difference",
                                                figures.percent(difference.value()),
                                                figures.percent(difference.low()),
                                                figures.percent(difference.high())),
                                        difference.isThin() ? "faint" : "muted"))
                .ifPresent(card.getChildren()::add);
        return card;
    }

    private Node group(String key, TwoWayContact.Group group) {
        return wrapped(
                messages.get(
                        key,
                        group.share()
                                .map(figures::share)
                                .orElseGet(() -> messages.get("satisfaction.twoWay.nobody"))),
                group.share().filter(share -> !share.isThin()).isPresent() ? "muted" : "faint");
    }

    private static VBox card(String title) {
        var name = new Label(title);
        name.getStyleClass().add("subtitle");
        name.setWrapText(true);
        var card = new VBox(name);
        card.getStyleClass().addAll("card", "improve-card");
        return card;
    }

    private static Label wrapped(String text, String role) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(role);
        return label;
    }

    private Optional<ClientId> chosen() {
        return list.chosenProperty().get().flatMap(AskingRow::client);
    }

    private void chooseFile() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("satisfaction.import"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .ifPresent(file -> importing.accept(file.toPath()));
    }

    private void open() {
        chosen().ifPresent(client -> navigation.open(Place.client(client)));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("satisfaction.open", this::open).withKeys("Enter"),
                Action.of("satisfaction.survey.chosen", () -> chosen().ifPresent(survey))
                        .withKeys("Q")
                        .withIcon(Feather.HELP_CIRCLE),
                fromFile);
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
