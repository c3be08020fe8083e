package org.kartoteka.journeys.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.journeys.JourneyFigures.FunnelStep;
import org.kartoteka.kernel.DayBand;
import org.kartoteka.platform.statistics.Share;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.FigureCell;
import org.kartoteka.platform.ui.Section;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// The funnel as a table: each step with how many came, how many went on, their share with its
/// interval, and how long those who went on had stayed.
final class FunnelTable {

    private static final int PERCENT = 100;
    private static final String NOTHING = "\u2014";
    private static final List<String> HEADS =
            List.of(
                    "journeys.funnel.step",
                    "journeys.funnel.entered",
                    "journeys.funnel.on",
                    "journeys.funnel.share",
                    "journeys.funnel.days");

    private final WayViewModel.Shown shown;
    private final Messages messages;

    FunnelTable(WayViewModel.Shown shown, Messages messages) {
        this.shown = shown;
        this.messages = messages;
    }

    Node content() {
        if (shown.funnel().stream().allMatch(step -> step.entered() == 0)) {
            return new EmptyState(
                    Feather.FILTER,
                    messages.get("journeys.funnel.empty.title"),
                    messages.get("journeys.funnel.empty.text"));
        }
        var grid = new GridPane();
        grid.setId("way-funnel");
        grid.getStyleClass().add("way-grid");
        for (var column = 0; column < HEADS.size(); column++) {
            var head = new Label(messages.get(HEADS.get(column)));
            head.setMinWidth(Region.USE_PREF_SIZE);
            head.getStyleClass().add("way-head");
            grid.add(head, column, 0);
        }
        for (var row = 0; row < shown.funnel().size(); row++) {
            fill(grid, row + 1, shown.funnel().get(row));
        }
        var note = Section.fact(messages.get("journeys.funnel.note"));
        note.getStyleClass().add("faint");
        var all = new VBox(grid, note);
        all.getStyleClass().add("way-table");
        return all;
    }

    private void fill(GridPane grid, int row, FunnelStep step) {
        var name =
                new Label(shown.step(step.step()).map(at -> at.displayName(messages)).orElse(""));
        name.setWrapText(true);
        grid.add(name, 0, row);
        grid.add(cell(messages.formats().number(step.entered())), 1, row);
        grid.add(cell(messages.formats().number(step.wentOn())), 2, row);
        grid.add(share(step), 3, row);
        grid.add(cell(median(step.days()).map(this::days).orElse(NOTHING)), 4, row);
    }

    private static Label cell(String text) {
        var cell = new Label(text);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }

    /// The last step leads nowhere further.
    private Node share(FunnelStep step) {
        var last = shown.funnel().getLast().equals(step);
        if (last || step.entered() == 0) {
            return cell(NOTHING);
        }
        var share = Share.of(step.wentOn(), step.entered());
        return new FigureCell(
                messages.get("journeys.funnel.percent", percent(share.value())),
                messages.get(
                        "journeys.funnel.estimate",
                        percent(share.low()),
                        percent(share.high()),
                        share.n()),
                share);
    }

    private static long percent(double share) {
        return Math.round(share * PERCENT);
    }

    private String days(DayBand band) {
        return band.first() == band.last()
                ? messages.count("journeys.funnel.day", band.first())
                : messages.count("journeys.funnel.band", band.last(), band.first());
    }

    /// The band in which the middle one of all visits lies.
    static Optional<DayBand> median(SortedMap<DayBand, Long> days) {
        var middle = (days.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
        var passed = 0L;
        for (var band : days.entrySet()) {
            passed += band.getValue();
            if (passed >= middle) {
                return Optional.of(band.getKey());
            }
        }
        return Optional.empty();
    }
}
