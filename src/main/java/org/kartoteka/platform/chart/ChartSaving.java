package org.kartoteka.platform.chart;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.kartoteka.platform.paper.PaperPrinter;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.work.Background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Takes charts along: onto the clipboard, into files, onto paper. UI thread only; the work is done
/// by workers.
final class ChartSaving {

    private final Messages messages;
    private final Notices notices;
    private final Background background;

    ChartSaving(Messages messages, Notices notices, Background background) {
        this.messages = messages;
        this.notices = notices;
        this.background = background;
    }

    void copyPicture(Chart chart, Zoom zoom) {
        background.run(
                () ->
                        ChartPicture.forOthers(
                                chart,
                                ChartColors.paper(),
                                ChartFiles.WIDTH,
                                ChartFiles.HEIGHT,
                                ChartFiles.FINENESS,
                                zoom),
                picture -> {
                    var content = new ClipboardContent();
                    content.putImage(ScreenImage.of(picture));
                    Clipboard.getSystemClipboard().setContent(content);
                    notices.say(messages.get("chart.copied"));
                });
    }

    /// Puts the table on the clipboard as a spreadsheet takes it: cells apart by tabs.
    void copyFigures(Chart chart) {
        var content = new ClipboardContent();
        content.putString(
                String.join("\t", chart.headings())
                        + "\n"
                        + chart.items().stream()
                                .map(
                                        item ->
                                                item.cells().stream()
                                                        .map(
                                                                cell ->
                                                                        CellText.pasted(
                                                                                cell,
                                                                                chart.locale()))
                                                        .collect(Collectors.joining("\t")))
                                .collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(messages.get("chart.copied.figures"));
    }

    void save(Path file, ChartFormat format, Chart chart, Zoom zoom) {
        background.run(
                () -> written(file, format, chart, zoom),
                written ->
                        notices.say(
                                messages.get(
                                        written ? "chart.saved" : "chart.saved.failed",
                                        written ? file.getFileName() : file.getParent())));
    }

    private static boolean written(Path file, ChartFormat format, Chart chart, Zoom zoom) {
        try {
            ChartFiles.write(file, format, chart, zoom);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    void print(Chart chart, Zoom zoom) {
        background.run(() -> printed(chart, zoom), this::tell);
    }

    private static PaperPrinter.Outcome printed(Chart chart, Zoom zoom) {
        try (var document = new ChartPages(chart, ChartColors.paper()).document(zoom)) {
            return PaperPrinter.print(chart.title(), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(PaperPrinter.Outcome outcome) {
        switch (outcome) {
            case PRINTED -> notices.say(messages.get("chart.printed"));
            case NO_PRINTER -> notices.say(messages.get("chart.printer.none"));
            case CANCELLED -> {
                // the person knows
            }
        }
    }
}
