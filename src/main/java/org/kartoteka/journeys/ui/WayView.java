package org.kartoteka.journeys.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.journeys.RemedyEffect;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.SpanAndTag;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The page of the clients' way: the funnel, what hurts at which step, and what was changed.
public final class WayView extends PageLayout implements Page {

    private final WayViewModel model;
    private final Messages messages;
    private final SpanAndTag filter;
    private final VBox funnel = new VBox();
    private final VBox heat = new VBox();
    private final VBox remedies = new VBox();
    private final RemedyForm form;

    public WayView(WayViewModel model, Messages messages) {
        super(messages.get("journeys.title"));
        this.model = model;
        this.messages = messages;
        this.filter = new SpanAndTag("way", model.monthsProperty(), model.tagProperty(), messages);
        this.form = new RemedyForm(model, messages);
        getStyleClass().add("way");
        getStylesheets().add(Theme.sheet(WayView.class, "journeys.css"));
        setBelowHeading(filter);
        setContent(sheets());
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Node sheets() {
        var funnelSheet = new Section(messages.get("journeys.funnel.title"));
        funnelSheet.add(funnel);
        var heatSheet = new Section(messages.get("journeys.heat.title"));
        heatSheet.add(heat);
        var remedySheet = new Section(messages.get("journeys.remedies.title"));
        remedies.getStyleClass().add("remedies");
        remedySheet.add(remedies);
        remedySheet.add(form);
        var all = new VBox(funnelSheet, heatSheet, remedySheet);
        all.getStyleClass().add("way-sheets");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void show(WayViewModel.Shown shown) {
        setFacts(shown.followed().displayName(messages));
        filter.offer(shown.tags());
        funnel.getChildren().setAll(new FunnelTable(shown, messages).content());
        heat.getChildren().setAll(heat(shown));
        remedies.getChildren().setAll(shown.remedies().stream().map(e -> line(e, shown)).toList());
        if (shown.remedies().isEmpty()) {
            remedies.getChildren().setAll(faint(messages.get("journeys.remedies.none")));
        }
        form.offer(shown);
    }

    private Node heat(WayViewModel.Shown shown) {
        var table = shown.heat();
        if (table.isEmpty()) {
            return new EmptyState(
                    Feather.THERMOMETER,
                    messages.get("journeys.heat.empty.title"),
                    messages.get("journeys.heat.empty.text"));
        }
        var grid = new GridPane();
        grid.setId("way-heat");
        grid.getStyleClass().addAll("way-grid", "heat");
        for (var column = 0; column < table.steps().size(); column++) {
            grid.add(head(table.steps().get(column).displayName(messages)), column + 1, 0);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            var theme = table.rows().get(row);
            var name = new Label(theme.theme());
            name.setWrapText(true);
            grid.add(name, 0, row + 1);
            for (var column = 0; column < theme.counts().size(); column++) {
                grid.add(cell(table, theme.counts().get(column)), column + 1, row + 1);
            }
        }
        var all = new VBox(grid, faint(messages.count("journeys.heat.n", table.total())));
        all.getStyleClass().add("way-table");
        return all;
    }

    private Node cell(Heat table, long count) {
        var cell = new Label(count == 0 ? "·" : messages.formats().number(count));
        cell.getStyleClass().addAll("heat-cell", "heat-" + table.shade(count));
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private static Label head(String text) {
        var head = new Label(text);
        head.setWrapText(true);
        head.getStyleClass().add("way-head");
        return head;
    }

    private static Label faint(String text) {
        var words = Section.fact(text);
        words.getStyleClass().add("faint");
        return words;
    }

    private Node line(RemedyEffect effect, WayViewModel.Shown shown) {
        var remedy = effect.remedy();
        var words = new Label(remedy.words());
        words.setWrapText(true);
        var parts = new ArrayList<String>();
        parts.add(messages.formats().date(remedy.changedOn()));
        parts.add(remedy.theme());
        remedy.step().flatMap(shown::step).ifPresent(step -> parts.add(step.displayName(messages)));
        var said = new VBox(words, faint(String.join(" · ", parts)), effect(effect));
        HBox.setHgrow(said, Priority.ALWAYS);
        var remove =
                Buttons.icon(
                        Action.of("journeys.remedy.remove", () -> model.remove(remedy))
                                .withIcon(Feather.X),
                        messages);
        remove.setAccessibleText(remove.getAccessibleText() + ": " + remedy.words());
        var line = new HBox(said, remove);
        line.getStyleClass().add("pain-line");
        return line;
    }

    private Label effect(RemedyEffect effect) {
        var text =
                effect.days() == 0
                        ? messages.get("journeys.remedy.today")
                        : messages.count(
                                "journeys.remedy.effect",
                                effect.days(),
                                effect.before(),
                                effect.after());
        var words = Section.fact(text);
        words.getStyleClass().add("muted");
        return words;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("journeys.remedy.note", form::takeFocus)
                        .withKeys("N")
                        .withIcon(Feather.EDIT_3));
    }

    @Override
    public void shown() {
        filter.takeFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
