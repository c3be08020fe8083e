package org.kartoteka.briefs.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kartoteka.platform.paper.Paper;
import org.kartoteka.platform.paper.PaperPrinter;
import org.kartoteka.platform.paper.PaperText;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.EmptyState;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Briefs on sheets as they will be printed, and the ways to take them along.
public final class BriefView extends PageLayout implements Page {

    private final BriefsViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Runnable leaving;
    private final String title;
    private final ScrollPane scroll = new ScrollPane();
    private final Action print;
    private final Action pdf;
    private final Action copy;

    /// @param ofTomorrow whether it is everyone whom tomorrow brings
    /// @param leaving goes back to where the person came from
    public BriefView(
            BriefsViewModel model,
            boolean ofTomorrow,
            Messages messages,
            Notices notices,
            Runnable leaving) {
        super(messages.get(ofTomorrow ? "briefs.title.tomorrow" : "briefs.title"));
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.leaving = leaving;
        this.title = messages.get(ofTomorrow ? "briefs.title.tomorrow" : "briefs.title");
        this.print = way("briefs.print", Feather.PRINTER, "Ctrl+P", this::print);
        this.pdf = way("briefs.pdf", Feather.DOWNLOAD, "Ctrl+S", this::savePdf);
        this.copy = way("briefs.copy", Feather.COPY, "Ctrl+Shift+C", this::copy);
        setId("brief");
        getStyleClass().add("briefs");
        getStylesheets().add(Theme.sheet(BriefView.class, "briefs.css"));
        setTools(
                Buttons.quiet(copy, messages),
                Buttons.of(pdf, messages),
                Buttons.primary(print, messages));
        scroll.setFitToWidth(true);
        setContent(scroll);
        model.papersProperty()
                .subscribe(read -> read.ifPresent(papers -> show(papers, ofTomorrow)));
    }

    private Action way(String id, Ikon icon, String keys, Runnable deed) {
        return Action.of(id, deed).withIcon(icon).withKeys(keys).when(someSheet());
    }

    private BooleanExpression someSheet() {
        return Bindings.createBooleanBinding(
                () -> model.papersProperty().get().filter(all -> !all.isEmpty()).isPresent(),
                model.papersProperty());
    }

    private void show(List<Paper> papers, boolean ofTomorrow) {
        if (papers.isEmpty()) {
            setContent(nothing(ofTomorrow));
        } else {
            var sheets = new VBox();
            sheets.getStyleClass().add("sheets");
            papers.forEach(paper -> sheets.getChildren().add(sheet(paper)));
            scroll.setContent(sheets);
            setContent(scroll);
        }
    }

    private Node nothing(boolean ofTomorrow) {
        return ofTomorrow
                ? new EmptyState(
                        Feather.SUNRISE,
                        messages.get("briefs.tomorrow.none.title"),
                        messages.get("briefs.tomorrow.none.text"))
                : new EmptyState(Feather.USER_X, title, messages.get("briefs.gone"));
    }

    private static Node sheet(Paper paper) {
        var sheet = new VBox(words(paper.title(), "sheet-title"));
        if (!paper.aside().isEmpty()) {
            sheet.getChildren().add(words(paper.aside(), "faint"));
        }
        paper.blocks().forEach(block -> sheet.getChildren().add(block(block)));
        sheet.getStyleClass().addAll("card", "sheet");
        return sheet;
    }

    private static Node block(Paper.Block block) {
        return switch (block) {
            case Paper.Block.Heading(String text) -> words(text, "sheet-heading");
            case Paper.Block.Paragraph(String text) -> words(text, "sheet-text");
            case Paper.Block.Item(String aside, String text) -> item(aside, text);
        };
    }

    private static Node item(String aside, String text) {
        var item = new VBox();
        if (!aside.isEmpty()) {
            item.getChildren().add(words(aside, "faint"));
        }
        item.getChildren().add(words(text, "sheet-text"));
        item.getStyleClass().add("sheet-item");
        return item;
    }

    private static Label words(String text, String role) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(role);
        return label;
    }

    private void print() {
        model.print(title, this::tell);
    }

    private void tell(PaperPrinter.Outcome outcome) {
        switch (outcome) {
            case PRINTED -> notices.say(messages.get("briefs.printed"));
            case NO_PRINTER -> notices.withWay(messages.get("briefs.printer.none"), pdf);
            case CANCELLED -> {
                // the person knows
            }
        }
    }

    private void savePdf() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get("briefs.pdf"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        chooser.setInitialFileName(fileName());
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .ifPresent(file -> savePdf(file.toPath()));
    }

    private String fileName() {
        var first = model.papersProperty().get().stream().flatMap(List::stream).findFirst();
        var name = first.map(Paper::title).orElse("").replaceAll("[^\\p{L}\\p{N} .-]", "").strip();
        return messages.get("briefs.file") + (name.isEmpty() ? "" : " " + name) + ".pdf";
    }

    private void savePdf(Path file) {
        model.savePdf(
                file,
                title,
                written ->
                        notices.say(
                                written
                                        ? messages.get("briefs.saved", file.getFileName())
                                        : messages.get("briefs.saved.failed", file.getParent())));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(
                model.papersProperty().get().stream()
                        .flatMap(List::stream)
                        .map(PaperText::of)
                        .collect(Collectors.joining("\n\n")));
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(messages.get("briefs.copied"));
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                print,
                pdf,
                copy,
                Action.of("briefs.back", leaving).withKeys("Esc").withIcon(Feather.ARROW_LEFT));
    }

    @Override
    public void shown() {
        scroll.requestFocus();
    }

    @Override
    public void close() {
        model.close();
    }
}
