package org.kartoteka.sales.ui;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.SpanAndTag;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.sales.SalesCounts;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The page of sales: what was bought, how often, who stayed, and who bought once and never again.
public final class SalesView extends PageLayout implements Page {

    private final SalesViewModel model;
    private final Messages messages;
    private final Navigation navigation;
    private final Action importing;
    private final SpanAndTag filter;
    private final VBox figures = new VBox();
    private final VBox retention = new VBox();
    private final VBox once = new VBox();
    private final TextField days = new TextField();

    /// @param importing begins an import of purchases
    public SalesView(
            SalesViewModel model, Messages messages, Navigation navigation, Action importing) {
        super(messages.get("sales.title"));
        this.model = model;
        this.messages = messages;
        this.navigation = navigation;
        this.importing = importing;
        this.filter =
                new SpanAndTag("sales", model.monthsProperty(), model.tagProperty(), messages);
        getStyleClass().add("sales");
        getStylesheets().add(Theme.sheet(SalesView.class, "sales.css"));
        setBelowHeading(filter);
        setTools(Buttons.of(importing, messages));
        setContent(sheets());
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Node sheets() {
        var bought = new Section(messages.get("sales.figures.title"));
        bought.add(figures);
        var stayed = new Section(messages.get("sales.retention.title"));
        stayed.add(retention);
        var silent = new Section(messages.get("sales.once.title"));
        silent.add(silence());
        once.getStyleClass().add("once-lines");
        silent.add(once);
        var all = new VBox(bought, stayed, silent);
        all.getStyleClass().add("sales-sheets");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node silence() {
        days.setId("sales-silence");
        days.setText(Integer.toString(model.silenceProperty().get()));
        days.setAccessibleText(messages.get("sales.once.days"));
        days.setOnAction(_ -> silentFor());
        days.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                silentFor();
                            }
                        });
        var words = new Label(messages.get("sales.once.days"));
        words.setLabelFor(days);
        var line = new HBox(words, days);
        line.getStyleClass().add("silence-line");
        return line;
    }

    private void silentFor() {
        Field.mark(days, !model.silentFor(days.getText()));
    }

    private void show(SalesViewModel.Shown shown) {
        filter.offer(shown.tags());
        var tables = new SalesTables(messages);
        if (shown.checks().isEmpty()) {
            figures.getChildren()
                    .setAll(
                            new EmptyState(
                                    Feather.SHOPPING_BAG,
                                    messages.get("sales.figures.empty.title"),
                                    messages.get("sales.figures.empty.text")));
        } else {
            figures.getChildren().setAll(tables.figures(shown));
        }
        retention.getChildren().setAll(tables.retention(shown.retention()));
        var focused =
                once.lookupAll(".text-field").stream()
                        .filter(Node::isFocused)
                        .map(Node::getId)
                        .findFirst();
        once.getChildren().setAll(shown.once().stream().map(one -> line(one, shown)).toList());
        if (shown.once().isEmpty()) {
            once.getChildren().setAll(tables.note("sales.once.none"));
        }
        focused.map(id -> once.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Node line(SalesCounts.BoughtOnce one, SalesViewModel.Shown shown) {
        var client = one.purchase().client();
        var called = shown.names().getOrDefault(client, "");
        var name = new Hyperlink(called);
        name.setOnAction(_ -> navigation.open(Place.client(client)));
        var aside =
                new Label(
                        messages.formats().date(one.purchase().day())
                                + " · "
                                + messages.formats().money(one.purchase().amount())
                                + (one.purchase().items().isEmpty()
                                        ? ""
                                        : " · " + one.purchase().items())
                                + " · "
                                + messages.count("sales.once.silent", model.silent(one)));
        aside.getStyleClass().add("faint");
        aside.setWrapText(true);
        var said = new VBox(name, aside);
        said.getStyleClass().add("once-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(said, why(one, called));
        line.getStyleClass().add("sale-line");
        return line;
    }

    private TextField why(SalesCounts.BoughtOnce one, String called) {
        var why = new TextField(one.why().orElse(""));
        why.setId("why-" + one.purchase().client().value());
        why.getStyleClass().add("once-why");
        why.setPromptText(messages.get("sales.once.why"));
        why.setAccessibleText(messages.get("sales.once.why") + " " + called);
        why.setOnAction(_ -> model.why(one, why.getText()));
        why.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.why(one, why.getText());
                            }
                        });
        return why;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                importing,
                Action.of("sales.once.look", days::requestFocus)
                        .withKeys("D")
                        .withIcon(Feather.HELP_CIRCLE));
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
