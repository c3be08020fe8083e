package org.kartoteka.exchange.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.kartoteka.exchange.ContactList;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Import and export: the beginning, the rehearsal, the writing and the result, one at a time.
final class ExchangeView extends PageLayout implements Page {

    /// What the window lends the page.
    record Around(
            Messages messages, Navigation navigation, Notices notices, Supplier<LocalDate> today) {}

    private final ImportViewModel model;
    private final PastImportsViewModel past;
    private final Around around;
    private final Messages messages;
    private final TakenBackWords words;
    private final FileDialogs dialogs = new FileDialogs(this);
    private final ImportWays ways;
    private final StartView start;
    private final RehearsalView rehearsal;
    private final Button carryOut;
    private Runnable focus;

    ExchangeView(
            ImportViewModel model,
            PastImportsViewModel past,
            ExportViewModel exporting,
            Around around) {
        super(around.messages().get("exchange.title"));
        this.model = model;
        this.past = past;
        this.around = around;
        this.messages = around.messages();
        this.words = new TakenBackWords(messages);
        this.ways = new ImportWays(model, dialogs, around.notices(), messages);
        this.start =
                new StartView(
                        model,
                        List.of(choosing(), pasting()),
                        new PastImportsView(past, messages),
                        new ExportSection(exporting, dialogs, around.today(), messages),
                        exporting,
                        messages);
        this.rehearsal = new RehearsalView(model, savingRejected(), messages);
        this.carryOut = Buttons.primary(carryingOut(), messages);
        this.focus = start::takeFocus;
        getStyleClass().add("exchange");
        getStylesheets().add(Theme.sheet(ExchangeView.class, "exchange.css"));
        model.stageProperty().subscribe(this::show);
        model.rehearsalProperty().subscribe(_ -> count());
        model.busyProperty().subscribe(_ -> count());
    }

    private void show(ImportStage stage) {
        setTools();
        switch (stage) {
            case ImportStage.Start _ -> place(start, start::takeFocus);
            case ImportStage.Reading reading ->
                    place(
                            working("exchange.reading", reading.file(), "exchange.reading.text"),
                            () -> {});
            case ImportStage.Rehearsed _ -> {
                setTools(Buttons.quiet(leaving(), messages), carryOut);
                place(scrolled(), rehearsal::takeFocus);
            }
            case ImportStage.Writing writing ->
                    place(
                            working("exchange.writing", writing.file(), "exchange.writing.text"),
                            () -> {});
            case ImportStage.Finished finished -> {
                var result = new ResultView(finished, past, afterwards(finished), messages);
                place(result, result::takeFocus);
            }
        }
        count();
    }

    /// In a window too low for all of it the rehearsal can be moved.
    private Node scrolled() {
        var scrolled = new ScrollPane(rehearsal);
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.setFocusTraversable(false);
        return scrolled;
    }

    private void place(Node content, Runnable takingFocus) {
        setContent(content);
        content.applyCss(); // a new scroll pane has its content in the window only from here on
        focus = takingFocus;
        if (getScene() != null) {
            focus.run();
        }
    }

    private Node working(String key, String file, String moreKey) {
        return new WorkingView(
                messages.get(key, words.file(file)),
                messages.get(moreKey),
                model.progressProperty(),
                stopping(),
                messages);
    }

    /// What stands over the rehearsal, and on the button that carries it out.
    private void count() {
        var shown = model.rehearsalProperty().get();
        var clients = shown.map(now -> now.plan().clients()).orElse(0);
        carryOut.setText(messages.count("exchange.import", clients));
        carryOut.setAccessibleText(carryOut.getText());
        setFacts(
                shown.filter(_ -> model.stageProperty().get() instanceof ImportStage.Rehearsed)
                        .map(now -> facts(now.list()))
                        .orElse(""));
    }

    private String facts(ContactList list) {
        var facts = new StringJoiner(" · ");
        facts.add(words.file(list.table().name()));
        facts.add(messages.count("exchange.facts.rows", list.rows().size()));
        var aside =
                list.aside().entrySet().stream()
                        .map(kind -> messages.get(kind.getKey().key(), kind.getValue()))
                        .collect(Collectors.joining(", "));
        if (!aside.isEmpty()) {
            facts.add(messages.get("exchange.facts.aside", aside));
        }
        if (list.table().strayLines() > 0) {
            facts.add(messages.count("exchange.facts.stray", list.table().strayLines()));
        }
        if (model.busyProperty().get()) {
            facts.add(messages.get("exchange.facts.busy"));
        }
        return facts.toString();
    }

    private Action choosing() {
        return Action.of("exchange.action.import", this::chooseFile)
                .withIcon(Feather.UPLOAD)
                .withKeys("Ctrl+I");
    }

    /// Asks for a file and begins its import.
    void chooseFile() {
        ways.choose();
    }

    private Action pasting() {
        return Action.of("exchange.action.paste", ways::paste)
                .withIcon(Feather.CLIPBOARD)
                .withKeys("Ctrl+V")
                .when(in(ImportStage.Start.class));
    }

    private Action carryingOut() {
        return Action.of("exchange.action.carry-out", model::carryOut)
                .withIcon(Feather.CHECK)
                .withKeys("Ctrl+Enter")
                .when(model.readyProperty());
    }

    private Action savingRejected() {
        return Action.of("exchange.action.save-rejected", this::saveRejected)
                .withIcon(Feather.SAVE)
                .withKeys("Ctrl+S")
                .when(in(ImportStage.Rehearsed.class).and(anyRejected()));
    }

    private BooleanExpression anyRejected() {
        return Bindings.createBooleanBinding(
                () -> model.rows().rejected() > 0, model.rehearsalProperty());
    }

    private void saveRejected() {
        var reasons = new RowWords(messages);
        dialogs.saveCsv(
                        messages.get("exchange.action.save-rejected"),
                        messages.get("exchange.rejected.file"))
                .ifPresent(
                        file ->
                                model.saveRejected(
                                        file,
                                        messages::get,
                                        reasons::rejection,
                                        saved ->
                                                around.notices()
                                                        .say(
                                                                messages.count(
                                                                        "exchange.rejected.saved",
                                                                        saved,
                                                                        file))));
    }

    private Action leaving() {
        return Action.of("exchange.action.leave", model::leave)
                .withKeys("Esc")
                .when(in(ImportStage.Rehearsed.class));
    }

    private Action stopping() {
        return Action.of("exchange.action.stop", model::stop)
                .withKeys("Esc")
                .when(in(ImportStage.Reading.class).or(in(ImportStage.Writing.class)));
    }

    private List<Action> afterwards(ImportStage.Finished finished) {
        var done = finished.done();
        return List.of(
                Action.of(
                                "exchange.action.show-clients",
                                () -> around.navigation().open(Place.of("clients")))
                        .withIcon(Feather.USERS),
                Action.of(
                                "exchange.action.undo-import",
                                () -> past.undo(done.id(), finished.file()))
                        .withIcon(Feather.CORNER_UP_LEFT)
                        .when(past.undoingProperty().not()),
                Action.of("exchange.action.again", model::leave));
    }

    private BooleanExpression in(Class<? extends ImportStage> stage) {
        return Bindings.createBooleanBinding(
                () -> stage.isInstance(model.stageProperty().get()), model.stageProperty());
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        var all = new ArrayList<Action>();
        all.add(pasting());
        all.add(carryingOut());
        all.addAll(rehearsal.actions());
        all.add(savingRejected());
        all.add(leaving());
        all.add(stopping());
        return all;
    }

    @Override
    public void shown() {
        focus.run();
    }
}
