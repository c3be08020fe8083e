package org.kartoteka.sales.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.sales.BuyingHabit;
import org.kartoteka.sales.Purchase;
import org.kartoteka.sales.PurchaseLine;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The part of a card with what the client bought. `P` notes one more in a line of text: «12 500
/// руб краска вчера».
public final class PurchasesPanel extends VBox implements Panel {

    /// More are shown when asked for.
    private static final int FIRST_LINES = 5;

    private final PurchasesViewModel model;
    private final Messages messages;
    private final VBox facts = new VBox();
    private final VBox lines = new VBox();
    private final TextField typed = new TextField();
    private final Field field;
    private final Label echo = new Label();
    private boolean all;

    public PurchasesPanel(PurchasesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.field = new Field(messages.get("sales.purchase.add"), typed);
        getStyleClass().addAll("card", "purchases");
        getStylesheets().add(Theme.sheet(PurchasesPanel.class, "sales.css"));
        setId("purchases");
        lines.getStyleClass().add("sale-lines");
        var title = new Label(messages.get("sales.purchases.title"));
        title.getStyleClass().add("overline");
        getChildren().setAll(title, facts, lines, adding());
        model.rows().addListener((ListChangeListener<Purchase>) _ -> show());
        show();
    }

    private Node adding() {
        typed.setId("purchase-typed");
        typed.setPromptText(messages.get("sales.purchase.prompt"));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        typed.textProperty().subscribe(this::echo);
        echo.getStyleClass().add("faint");
        echo.setWrapText(true);
        echo.managedProperty().bind(echo.textProperty().isNotEmpty());
        return new VBox(field, echo);
    }

    private void echo(String text) {
        field.showProblem("");
        echo.setText(model.read(text).map(this::inWords).orElse(""));
    }

    private String inWords(PurchaseLine line) {
        var sum = messages.formats().money(line.amount());
        return (line.amount().isNegative() ? messages.get("sales.purchase.refund", sum) : sum)
                + " · "
                + messages.formats().weekdayAndDate(line.day())
                + (line.items().isEmpty() ? "" : " · " + line.items());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !typed.getText().isBlank()) {
            event.consume();
            if (model.save(typed.getText())) {
                typed.clear();
            } else {
                field.showProblem(messages.get("sales.purchase.no.sum"));
            }
        } else if (event.getCode() == KeyCode.ESCAPE && !typed.getText().isEmpty()) {
            event.consume();
            model.stopEditing();
            typed.clear();
        }
    }

    private void show() {
        var rows = model.rows();
        facts.getChildren().setAll(facts(model.habit()));
        var shown = new ArrayList<Node>();
        rows.stream().limit(all ? rows.size() : FIRST_LINES).map(this::line).forEach(shown::add);
        if (rows.isEmpty()) {
            var none = new Label(messages.get("sales.purchases.none"));
            none.getStyleClass().add("faint");
            none.setWrapText(true);
            shown.add(none);
        } else if (rows.size() > FIRST_LINES) {
            shown.add(folding());
        }
        lines.getChildren().setAll(shown);
    }

    private Node folding() {
        return Buttons.quiet(
                Action.of(
                        all ? "sales.purchases.fewer" : "sales.purchases.all",
                        () -> {
                            all = !all;
                            show();
                        }),
                messages);
    }

    private List<Node> facts(BuyingHabit habit) {
        var said = new ArrayList<Node>();
        for (var some : habit.byCurrency()) {
            some.averageCheck()
                    .ifPresent(
                            check ->
                                    said.add(
                                            fact(
                                                    messages.count(
                                                            "sales.habit.check",
                                                            some.purchases(),
                                                            messages.formats()
                                                                    .money(some.revenue()),
                                                            messages.formats().money(check)))));
        }
        habit.usualGap()
                .ifPresent(days -> said.add(fact(messages.count("sales.habit.visits", days))));
        return said;
    }

    private static Label fact(String words) {
        var fact = new Label(words);
        fact.setWrapText(true);
        fact.getStyleClass().add("muted");
        return fact;
    }

    private Node line(Purchase purchase) {
        var sum = new Label(messages.formats().money(purchase.amount()));
        sum.getStyleClass().add("sale-sum");
        var aside =
                new Label(
                        messages.formats().date(purchase.day())
                                + (purchase.isRefund()
                                        ? " · " + messages.get("sales.purchase.back")
                                        : "")
                                + (purchase.items().isEmpty() ? "" : " · " + purchase.items()));
        aside.getStyleClass().add("faint");
        aside.setWrapText(true);
        var said = new VBox(sum, aside);
        HBox.setHgrow(said, Priority.ALWAYS);
        var edit =
                Buttons.icon(
                        Action.of("sales.purchase.edit", () -> edit(purchase))
                                .withIcon(Feather.EDIT_2),
                        messages);
        var remove =
                Buttons.icon(
                        Action.of("sales.purchase.remove", () -> model.remove(purchase))
                                .withIcon(Feather.X),
                        messages);
        List.of(edit, remove)
                .forEach(
                        button ->
                                button.setAccessibleText(
                                        button.getAccessibleText() + ": " + sum.getText()));
        var line = new HBox(said, edit, remove);
        line.getStyleClass().add("sale-line");
        return line;
    }

    private void edit(Purchase purchase) {
        typed.setText(model.edit(purchase));
        typed.requestFocus();
        typed.end();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("sales.purchase.note", typed::requestFocus)
                        .withKeys("P")
                        .withIcon(Feather.SHOPPING_BAG));
    }

    @Override
    public void close() {
        model.close();
    }
}
