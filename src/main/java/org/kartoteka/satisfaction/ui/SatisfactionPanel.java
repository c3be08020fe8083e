package org.kartoteka.satisfaction.ui;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.statistics.Trend;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Sparkline;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.satisfaction.Alert;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Scale;
import org.kartoteka.satisfaction.Score;
import org.kartoteka.satisfaction.Standing;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The part of a card that says how satisfied the client is: each measure with its n and interval,
/// the way the scores go, the last words, and every answer. `S` notes a new one.
public final class SatisfactionPanel extends VBox implements Panel {

    /// As many scores as a sparkline of a card's width can tell apart.
    private static final int SPARKS = 24;

    /// Answers that are listed at first.
    private static final int FEW = 3;

    private static final int TENTHS = 10;

    private final SatisfactionViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final Notices notices;
    private final Figures figures;
    private final Action asking;
    private final Action noting =
            Action.of("satisfaction.note", this::note).withKeys("S").withIcon(Feather.STAR);
    private final VBox body = new VBox();
    private boolean all;

    /// @param survey opens the choice of a survey for this client
    public SatisfactionPanel(
            SatisfactionViewModel model,
            Messages messages,
            Overlay overlay,
            Notices notices,
            Runnable survey) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        this.notices = notices;
        this.figures = new Figures(messages);
        this.asking =
                Action.of("satisfaction.survey", survey)
                        .withKeys("Q")
                        .withIcon(Feather.HELP_CIRCLE);
        getStyleClass().addAll("card", "satisfaction");
        getStylesheets().add(Theme.sheet(SatisfactionPanel.class, "satisfaction.css"));
        setId("satisfaction");
        body.getStyleClass().add("satisfaction-body");
        var title = new Label(messages.get("satisfaction.panel"));
        title.getStyleClass().add("overline");
        var ways = new FlowPane(Buttons.of(noting, messages), Buttons.of(asking, messages));
        ways.getStyleClass().add("satisfaction-ways");
        getChildren().setAll(title, body, ways);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(SatisfactionViewModel.Shown shown) {
        var parts = new ArrayList<Node>();
        if (shown.standings().isEmpty()) {
            parts.add(wrapped(messages.get("satisfaction.panel.none"), "faint"));
        }
        shown.standings().forEach(standing -> parts.add(standing(standing)));
        shown.lastWords().ifPresent(score -> parts.add(quote(score)));
        var listed = all ? shown.scores() : shown.scores().stream().limit(FEW).toList();
        listed.forEach(score -> parts.add(line(score, shown)));
        if (shown.scores().size() > FEW) {
            var more =
                    new Hyperlink(
                            all
                                    ? messages.get("satisfaction.panel.latest")
                                    : messages.get(
                                            "satisfaction.panel.all", shown.scores().size()));
            more.setId("satisfaction-all");
            more.setOnAction(
                    _ -> {
                        all = !all;
                        show(shown);
                        body.lookup("#satisfaction-all").requestFocus();
                    });
            parts.add(more);
        }
        body.getChildren().setAll(parts);
    }

    private Node standing(Standing standing) {
        var mean = standing.mean();
        var name = new Label(messages.get("satisfaction.measure." + standing.measure().name()));
        name.getStyleClass().add("small");
        var value = new Label(figures.number(mean.value()));
        value.getStyleClass().add("satisfaction-value");
        var of =
                new Label(
                        messages.get("satisfaction.of", Scale.highest(standing.measure()))
                                + " · "
                                + figures.n(mean));
        of.getStyleClass().add("muted");
        var line = new HBox(value, of);
        line.getStyleClass().add("satisfaction-line");
        var said = new VBox(name, line);
        if (mean.isThin()) {
            value.getStyleClass().add("satisfaction-thin");
            said.getChildren().add(wrapped(messages.get("satisfaction.thin"), "faint"));
        } else {
            trend(standing.trend().trend()).ifPresent(line.getChildren()::add);
            said.getChildren().add(wrapped(figures.interval(mean), "faint"));
        }
        if (standing.row().size() > 1) {
            said.getChildren().add(sparks(standing));
        }
        said.getStyleClass().add("satisfaction-standing");
        return said;
    }

    private Optional<Node> trend(Trend trend) {
        return switch (trend) {
            case RISING -> Optional.of(trend("satisfaction.rising", Feather.TRENDING_UP, "good"));
            case FALLING ->
                    Optional.of(trend("satisfaction.falling", Feather.TRENDING_DOWN, "bad"));
            case NONE_TELLABLE -> Optional.empty();
        };
    }

    private Node trend(String key, Feather icon, String role) {
        var label = new Label(messages.get(key), Icons.of(icon));
        label.getStyleClass().add(role);
        return label;
    }

    private Node sparks(Standing standing) {
        var row = standing.row();
        var last =
                row.subList(Math.max(0, row.size() - SPARKS), row.size()).stream()
                        .map(score -> (int) Math.round(score.value() * TENTHS))
                        .toList();
        var spoken =
                messages.get(
                        "satisfaction.sparks",
                        String.join(
                                ", ",
                                row.subList(Math.max(0, row.size() - SPARKS), row.size()).stream()
                                        .map(figures::score)
                                        .toList()));
        var line = new Sparkline();
        line.show(last, Scale.highest(standing.measure()) * TENTHS, spoken);
        return line;
    }

    private Node quote(Score score) {
        var said =
                wrapped(
                        messages.get("satisfaction.quote", score.words().strip()),
                        "satisfaction-quote");
        return said;
    }

    private Node line(Score score, SatisfactionViewModel.Shown shown) {
        var what =
                new Label(
                        messages.get("satisfaction.short." + score.measure().name())
                                + " "
                                + figures.score(score));
        var answer = Optional.ofNullable(shown.answers().get(score.source()));
        var aside =
                wrapped(
                        messages.formats().date(score.on())
                                + answer.map(Answer::occasion)
                                        .filter(text -> !text.isEmpty())
                                        .map(text -> " · " + text)
                                        .orElse(
                                                answer.isPresent()
                                                        ? ""
                                                        : " · "
                                                                + messages.get(
                                                                        "satisfaction.ofTalk")),
                        "faint");
        var said = new VBox(what, aside);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(said);
        line.getStyleClass().add("answer-line");
        answer.ifPresent(
                stored -> {
                    line.getChildren()
                            .add(
                                    icon(
                                            "satisfaction.mend",
                                            Feather.EDIT_2,
                                            what,
                                            () -> form(Optional.of(stored))));
                    line.getChildren()
                            .add(
                                    icon(
                                            "satisfaction.remove",
                                            Feather.X,
                                            what,
                                            () -> model.remove(stored)));
                });
        return line;
    }

    private Node icon(String key, Feather icon, Label what, Runnable deed) {
        var button = Buttons.icon(Action.of(key, deed).withIcon(icon), messages);
        button.setAccessibleText(messages.get(key) + ": " + what.getText());
        return button;
    }

    private static Label wrapped(String text, String role) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(role);
        return label;
    }

    private void note() {
        form(Optional.empty());
    }

    private void form(Optional<Answer> edited) {
        model.shownProperty()
                .get()
                .ifPresent(
                        shown ->
                                new AnswerForm(
                                                shown.name(),
                                                model.form(edited),
                                                messages,
                                                this::saved)
                                        .showIn(overlay));
    }

    private void saved(Optional<Alert> alert) {
        if (alert.isPresent()) {
            notices.say(messages.get("satisfaction.form.alerted"));
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(noting, asking);
    }

    @Override
    public void close() {
        model.close();
    }
}
