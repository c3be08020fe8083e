package org.kartoteka.occasions.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kartoteka.occasions.EditTexts;
import org.kartoteka.occasions.OfferedTexts;
import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.TextDraft;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Overlay;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One text beside the list: looked at or being written, and how three real clients would read it.
final class TextSide extends VBox {

    private final TextsViewModel model;
    private final Messages messages;
    private final FieldPicker picker;
    private final TextEditor editor;
    private final TextPreview preview;
    private final Label what = new Label();

    /// What is being written; absent while texts are only looked at.
    private final SimpleObjectProperty<Optional<EditedText>> edited =
            new SimpleObjectProperty<>(Optional.empty());

    private final SimpleObjectProperty<Optional<OfferedTexts.Kept>> shown =
            new SimpleObjectProperty<>(Optional.empty());

    private final Consumer<Optional<String>> onDone;
    private final Consumer<Runnable> onAsk;

    /// @param onDone told that the writing is over, with the id of the text if it was stored
    /// @param onAsk asks whether what was typed may be lost, and runs its argument if so
    TextSide(
            TextsViewModel model,
            Messages messages,
            Overlay overlay,
            Consumer<Optional<String>> onDone,
            Consumer<Runnable> onAsk) {
        this.model = model;
        this.messages = messages;
        this.picker = new FieldPicker(messages, overlay);
        this.editor = new TextEditor(messages, this::typed);
        this.preview = new TextPreview(messages);
        this.onDone = onDone;
        this.onAsk = onAsk;
        getStyleClass().add("text-side");
        what.getStyleClass().add("subtitle");
        what.setWrapText(true);
        getChildren().setAll(what, editor, ways(), previewHead(), preview);
        model.triedProperty()
                .subscribe(tried -> preview.show(tried, model.languageProperty().get()));
    }

    private Node ways() {
        var ways =
                new FlowPane(
                        Buttons.primary(saving(), messages),
                        Buttons.of(inserting(), messages),
                        Buttons.of(changing(), messages),
                        Buttons.of(copying(), messages),
                        Buttons.quiet(leaving(), messages));
        ways.getStyleClass().add("greeting-choices");
        ways.getChildren()
                .forEach(
                        button -> {
                            button.managedProperty().bind(button.visibleProperty());
                            button.visibleProperty().bind(button.disabledProperty().not());
                        });
        return ways;
    }

    private Node previewHead() {
        var title = new Label(messages.get("occasions.texts.preview"));
        title.getStyleClass().add("overline");
        var head = new HBox(title, Buttons.quiet(turning(), messages));
        head.getStyleClass().add("preview-head");
        return head;
    }

    /// Looks at `kept`, unless a text is being written.
    void show(Optional<OfferedTexts.Kept> kept) {
        shown.set(kept);
        if (edited.get().isEmpty()) {
            kept.ifPresent(this::look);
        }
    }

    private void look(OfferedTexts.Kept kept) {
        what.setText(
                messages.get(
                        kept.own().isPresent()
                                ? "occasions.texts.head.own"
                                : "occasions.texts.head.shipped"));
        var draft = TextDraft.of(kept.text());
        editor.show(draft, false);
        model.tryOut(draft, occasion());
    }

    private String occasion() {
        return messages.get("occasions.texts.sample.occasion");
    }

    private void typed(TextDraft draft) {
        edited.get()
                .ifPresent(
                        text -> {
                            editor.showProblems(
                                    text.isTouchedBy(draft)
                                            ? model.problems(draft, text.stored())
                                            : List.of());
                            model.tryOut(draft, occasion());
                        });
    }

    private void begin(EditedText text, String headKey) {
        edited.set(Optional.of(text));
        what.setText(messages.get(headKey));
        editor.show(text.before(), true);
        model.tryOut(text.before(), occasion());
        editor.takeFocus();
    }

    /// Of the kind that is looked at.
    private void beginNew() {
        var near = shown.get().map(OfferedTexts.Kept::text);
        var language = model.languageProperty().get();
        var beginning =
                new TextDraft(
                        near.map(text -> text.kind()).orElse(GreetingKind.BIRTHDAY),
                        near.map(text -> text.tone()).orElse(Tone.FORMAL),
                        false,
                        language,
                        "",
                        messages.get("occasions.texts.beginning." + language.code()));
        begin(EditedText.fresh(beginning), "occasions.texts.head.new");
    }

    private void beginCopy() {
        shown.get()
                .ifPresent(
                        kept ->
                                begin(
                                        EditedText.fresh(TextDraft.of(kept.text())),
                                        "occasions.texts.head.new"));
    }

    /// A shipped text stays as it is; what a person changes is a copy.
    private void change() {
        shown.get()
                .flatMap(OfferedTexts.Kept::own)
                .ifPresentOrElse(
                        own -> begin(EditedText.of(own), "occasions.texts.head.own"),
                        this::beginCopy);
    }

    private void save() {
        edited.get()
                .ifPresent(
                        text -> {
                            var draft = editor.draft();
                            var problems = model.problems(draft, text.stored());
                            editor.showProblems(problems);
                            if (problems.isEmpty()) {
                                model.save(draft, text.stored(), this::told);
                            }
                        });
    }

    private void told(EditTexts.Outcome outcome) {
        switch (outcome) {
            case EditTexts.Outcome.Flawed(var problems) -> editor.showProblems(problems);
            case EditTexts.Outcome.Saved(var text) -> {
                edited.set(Optional.empty());
                onDone.accept(Optional.of(text.textId()));
            }
        }
    }

    /// Whether something was typed that is not stored.
    boolean wouldLose() {
        return edited.get().filter(text -> text.isTouchedBy(editor.draft())).isPresent();
    }

    private void leave() {
        if (wouldLose()) {
            onAsk.accept(this::forget);
        } else {
            forget();
        }
    }

    /// Ends the writing and stores nothing.
    void forget() {
        edited.set(Optional.empty());
        shown.get().ifPresent(this::look);
        onDone.accept(Optional.empty());
    }

    void takeFocus() {
        editor.takeFocus();
    }

    private void insert() {
        var draft = editor.draft();
        var place = editor.place();
        model.places(
                draft,
                occasion(),
                messages.get("occasions.texts.gender.forms." + draft.language().code()),
                places ->
                        picker.show(
                                places,
                                draft.language(),
                                written -> editor.insert(written, place)));
    }

    BooleanExpression writing() {
        return Bindings.createBooleanBinding(() -> edited.get().isPresent(), edited);
    }

    private BooleanExpression looking() {
        return Bindings.createBooleanBinding(
                () -> edited.get().isEmpty() && shown.get().isPresent(), edited, shown);
    }

    Action adding() {
        return Action.of("occasions.texts.action.add", this::beginNew)
                .withKeys("Insert")
                .withIcon(Feather.PLUS)
                .when(writing().not());
    }

    private Action changing() {
        return Action.of("occasions.texts.action.change", this::change)
                .withKeys("Enter")
                .withIcon(Feather.EDIT_3)
                .when(looking());
    }

    private Action copying() {
        return Action.of("occasions.texts.action.copy", this::beginCopy)
                .withKeys("Ctrl+D")
                .withIcon(Feather.COPY)
                .when(looking());
    }

    private Action archiving() {
        return Action.of(
                        "occasions.texts.action.archive",
                        () -> shown.get().ifPresent(model::archive))
                .withKeys("Delete")
                .withIcon(Feather.ARCHIVE)
                .when(looking());
    }

    private Action saving() {
        return Action.of("occasions.texts.action.save", this::save)
                .withKeys("Ctrl+Enter")
                .withIcon(Feather.CHECK)
                .when(writing());
    }

    private Action inserting() {
        return Action.of("occasions.texts.action.insert", this::insert)
                .withKeys("Ctrl+J")
                .withIcon(Feather.PLUS_SQUARE)
                .when(writing());
    }

    private Action leaving() {
        return Action.of("occasions.texts.action.leave", this::leave)
                .withKeys("Esc")
                .when(writing());
    }

    private Action turning() {
        return Action.of(
                        "occasions.texts.action.turn", () -> model.turn(editor.draft(), occasion()))
                .withKeys("Ctrl+R")
                .withIcon(Feather.REFRESH_CW);
    }

    List<Action> actions() {
        return List.of(
                adding(),
                changing(),
                copying(),
                archiving(),
                saving(),
                inserting(),
                turning(),
                leaving());
    }
}
