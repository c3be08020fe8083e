package org.kartoteka.sales.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.kernel.Money;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.FigureCell;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.sales.Retained;
import org.kartoteka.sales.SalesCounts;
import org.kartoteka.sales.SalesFigures;

import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// The figures of sales as tables of words, each with its n and its interval.
final class SalesTables {

    private static final int PERCENT = 100;
    private static final String NOTHING = "\u2014";

    private final Messages messages;

    SalesTables(Messages messages) {
        this.messages = messages;
    }

    List<Node> figures(SalesViewModel.Shown shown) {
        var grid = grid("sales-figures");
        heads(
                grid,
                "sales.figures.currency",
                "sales.figures.revenue",
                "sales.figures.purchases",
                "sales.figures.check");
        for (var row = 0; row < shown.checks().size(); row++) {
            fill(grid, row + 1, shown.checks().get(row));
        }
        var repeat = shown.buyers().repeatRate();
        var frequency = shown.buyers().frequency();
        var said = new VBox();
        said.getStyleClass().add("sales-said");
        repeat.ifPresent(
                share ->
                        said.getChildren()
                                .add(
                                        fact(
                                                messages.get("sales.figures.repeat", share(share)),
                                                share)));
        frequency.ifPresent(
                visits ->
                        said.getChildren()
                                .add(
                                        fact(
                                                messages.get(
                                                        "sales.figures.visits",
                                                        mean(visits, Optional.empty())),
                                                visits)));
        return List.of(grid, said, note("sales.figures.note"));
    }

    private void fill(GridPane grid, int row, SalesCounts.Checks checks) {
        var currency = checks.revenue().currency();
        grid.addRow(
                row,
                cell(messages.formats().currency(currency)),
                cell(messages.formats().money(checks.revenue())),
                cell(messages.formats().number(checks.purchases().n())),
                checks.average().<Node>map(check -> check(check, currency)).orElse(cell(NOTHING)));
    }

    private Node check(Estimate check, Currency currency) {
        var bounds =
                check.hasInterval()
                        ? messages.get(
                                "sales.estimate.bounds",
                                value(Math.max(0, check.low()), Optional.of(currency)),
                                value(check.high(), Optional.of(currency)),
                                check.n())
                        : messages.get("sales.estimate.n", check.n());
        return new FigureCell(value(check.value(), Optional.of(currency)), bounds, check);
    }

    List<Node> retention(List<SalesFigures.Retention> months) {
        var known = months.stream().filter(month -> month.start() > 0).toList();
        if (known.isEmpty()) {
            return List.of(note("sales.retention.none"));
        }
        var grid = grid("sales-retention");
        heads(
                grid,
                "sales.retention.month",
                "sales.retention.start",
                "sales.retention.joined",
                "sales.retention.end",
                "sales.retention.stayed",
                "sales.retention.lost");
        var byMonth = DateTimeFormatter.ofPattern("LLLL uuuu", messages.locale());
        for (var row = 0; row < known.size(); row++) {
            var month = known.get(row);
            var kept = Retained.of(month.start(), month.joined(), month.end()).orElseThrow();
            grid.addRow(
                    row + 1,
                    cell(byMonth.format(month.month())),
                    cell(messages.formats().number(month.start())),
                    cell(messages.formats().number(month.joined())),
                    cell(messages.formats().number(month.end())),
                    shareCell(kept.retention()),
                    shareCell(kept.churn()));
        }
        return List.of(grid, note("sales.retention.note"));
    }

    private static GridPane grid(String id) {
        var grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("sales-grid");
        return grid;
    }

    private void heads(GridPane grid, String... keys) {
        for (var column = 0; column < keys.length; column++) {
            var head = new Label(messages.get(keys[column]));
            head.setMinWidth(Region.USE_PREF_SIZE);
            head.getStyleClass().add("sales-head");
            grid.add(head, column, 0);
        }
    }

    private static Label cell(String text) {
        var cell = new Label(text);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }

    /// Its n is the number at the start, which stands in the same row.
    private Node shareCell(Estimate share) {
        return new FigureCell(
                messages.get(
                        "sales.estimate.percent",
                        messages.formats().number(share.value() * PERCENT, 1)),
                messages.get(
                        "sales.estimate.percents",
                        messages.formats().number(share.low() * PERCENT, 0),
                        messages.formats().number(share.high() * PERCENT, 0)),
                share);
    }

    /// The figure to a tenth, its interval to a whole percent.
    private String share(Estimate share) {
        return messages.get(
                "sales.estimate.share",
                messages.formats().number(share.value() * PERCENT, 1),
                messages.formats().number(share.low() * PERCENT, 0),
                messages.formats().number(share.high() * PERCENT, 0),
                share.n());
    }

    private String mean(Estimate mean, Optional<Currency> currency) {
        return mean.hasInterval()
                ? messages.get(
                        "sales.estimate.mean",
                        value(mean.value(), currency),
                        value(Math.max(0, mean.low()), currency),
                        value(mean.high(), currency),
                        mean.n())
                : messages.get("sales.estimate.bare", value(mean.value(), currency), mean.n());
    }

    private String value(double value, Optional<Currency> currency) {
        return currency.map(of -> messages.formats().money(new Money(Math.round(value), of)))
                .orElseGet(() -> messages.formats().number(value, 1));
    }

    /// Grey where too few stand behind it.
    private static Label fact(String words, Estimate estimate) {
        var fact = new Label(words);
        fact.setWrapText(true);
        if (estimate.isThin()) {
            fact.getStyleClass().add("faint");
        }
        return fact;
    }

    Label note(String key) {
        var note = Section.fact(messages.get(key));
        note.getStyleClass().add("faint");
        return note;
    }
}
