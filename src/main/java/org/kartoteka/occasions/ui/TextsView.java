package org.kartoteka.occasions.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.kartoteka.occasions.OfferedTexts;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.GroupedList;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.PageLayout;
import org.kartoteka.platform.ui.Question;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.platform.ui.WorkLine;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The texts of greetings and letters: the list by what they are for, and the text that is chosen.
public final class TextsView extends PageLayout implements Page {

    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final TextsViewModel model;
    private final Messages messages;
    private final TextWords words;
    private final GroupedList<TextRow> list;
    private final TextSide side;

    /// What was stored and is not in the list yet, to be brought into sight when it is.
    private Optional<String> stored = Optional.empty();

    public TextsView(TextsViewModel model, Messages messages, Overlay overlay) {
        super(messages.get("occasions.texts.title"));
        this.model = model;
        this.messages = messages;
        this.words = new TextWords(messages);
        this.list = new GroupedList<>(model.rows(), TextsView::identity, this::look);
        this.side = new TextSide(model, messages, overlay, this::written, this::ask);
        getStyleClass().add("texts");
        getStylesheets().add(Theme.sheet(TextsView.class, "occasions.css"));
        setFacts(messages.get("occasions.texts.facts"));
        setTools(languages(), Buttons.of(side.adding(), messages));
        setContent(both());
        list.chosenProperty().subscribe(_ -> chosenNow());
    }

    private static Optional<Object> identity(TextRow row) {
        return row instanceof TextRow.Entry(var kept)
                ? Optional.of(kept.text().id())
                : Optional.empty();
    }

    private void chosenNow() {
        side.show(chosen());
        if (chosen().filter(kept -> stored.equals(Optional.of(kept.text().id()))).isPresent()) {
            stored = Optional.empty();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private Optional<OfferedTexts.Kept> chosen() {
        return list.chosenProperty()
                .get()
                .filter(TextRow.Entry.class::isInstance)
                .map(row -> ((TextRow.Entry) row).kept());
    }

    private Node languages() {
        var languages =
                new Choice<>(
                        "texts-language",
                        messages.get("occasions.greeting.language"),
                        List.of(Language.values()),
                        language -> messages.get("occasions.language." + language.code()),
                        model::show);
        languages.show(model.languageProperty().get());
        languages.disableProperty().bind(side.writing());
        return languages;
    }

    private Node both() {
        list.setId("texts-list");
        list.setAccessibleText(messages.get("occasions.texts.title"));
        list.disableProperty().bind(side.writing());
        var scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var both = new BorderPane(scroll);
        both.setLeft(list);
        both.getStyleClass().add("texts-both");
        return both;
    }

    private Node look(TextRow row) {
        return switch (row) {
            case TextRow.Heading(var kind) -> {
                var heading = new Label(words.kind(kind));
                heading.getStyleClass().add("list-heading");
                yield heading;
            }
            case TextRow.Entry(var kept) -> line(kept);
        };
    }

    private Node line(OfferedTexts.Kept kept) {
        var isOwn = kept.own().isPresent();
        var line =
                new WorkLine(isOwn ? Feather.EDIT_2 : Feather.FILE_TEXT, kept.text().subject())
                        .fact(words.manner(kept.text()));
        if (isOwn) {
            line.fact(messages.get("occasions.texts.own"));
        }
        if (kept.archived()) {
            line.fact(messages.get("occasions.texts.away"));
        }
        line.pseudoClassStateChanged(CLOSED, kept.archived());
        return line;
    }

    private void written(Optional<String> text) {
        setBelowHeading();
        stored = text;
        stored.ifPresent(list::choose);
        side.show(chosen());
        list.requestFocus();
    }

    private void ask(Runnable lose) {
        var stay =
                Buttons.of(
                        Action.of(
                                "occasions.texts.leave.stay",
                                () -> {
                                    setBelowHeading();
                                    side.takeFocus();
                                }),
                        messages);
        var losing = Buttons.of(Action.of("occasions.texts.leave.lose", lose), messages);
        setBelowHeading(new Question(messages.get("occasions.texts.leave"), stay, losing));
        stay.requestFocus();
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return side.actions();
    }

    @Override
    public boolean mayLeave(Runnable next) {
        if (!side.wouldLose()) {
            return true;
        }
        ask(
                () -> {
                    side.forget();
                    next.run();
                });
        return false;
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
