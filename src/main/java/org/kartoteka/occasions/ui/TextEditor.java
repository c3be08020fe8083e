package org.kartoteka.occasions.ui;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.occasions.wording.GreetingKind;
import org.kartoteka.occasions.wording.TextDraft;
import org.kartoteka.occasions.wording.TextProblem;
import org.kartoteka.occasions.wording.Tone;
import org.kartoteka.platform.text.Language;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choices;
import org.kartoteka.platform.ui.Field;

import java.util.List;
import java.util.function.Consumer;

/// The fields of one text, with what is wrong beside them.
final class TextEditor extends VBox {

    private static final int LINES = 6;

    private final Messages messages;
    private final TextWords words;
    private final ChoiceBox<GreetingKind> kind = new ChoiceBox<>();
    private final ChoiceBox<Tone> tone = new ChoiceBox<>();
    private final CheckBox late = new CheckBox();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Field subjectField;
    private final Field bodyField;
    private final Consumer<TextDraft> onTyped;
    private Language language = Language.RUSSIAN;
    private TextInputControl lastTyped = body;
    private boolean showing;

    /// @param onTyped told of the text after each change a person makes
    TextEditor(Messages messages, Consumer<TextDraft> onTyped) {
        this.messages = messages;
        this.words = new TextWords(messages);
        this.onTyped = onTyped;
        subject.setId("text-subject");
        body.setId("text-body");
        body.setWrapText(true);
        body.setPrefRowCount(LINES);
        this.subjectField = new Field(messages.get("occasions.greeting.subject"), subject);
        this.bodyField = new Field(messages.get("occasions.texts.body"), body);
        getStyleClass().add("text-editor");
        getChildren().setAll(choices(), subjectField, bodyField);
        subject.textProperty().subscribe(_ -> typed());
        body.textProperty().subscribe(_ -> typed());
        subject.focusedProperty().subscribe(focused -> remember(focused, subject));
        body.focusedProperty().subscribe(focused -> remember(focused, body));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    }

    private Node choices() {
        kind.getItems().setAll(GreetingKind.values());
        kind.setId("text-kind");
        kind.setConverter(Choices.named(words::kind));
        kind.setAccessibleText(messages.get("occasions.texts.kind"));
        kind.valueProperty()
                .subscribe(
                        chosen -> {
                            late.setDisable(chosen != null && !chosen.hasDay());
                            typed();
                        });
        tone.getItems().setAll(Tone.values());
        tone.setConverter(Choices.named(value -> messages.get("occasions.tone." + value.name())));
        tone.setAccessibleText(messages.get("occasions.greeting.tone"));
        tone.valueProperty().subscribe(_ -> typed());
        late.setText(messages.get("occasions.texts.late"));
        late.selectedProperty().subscribe(_ -> typed());
        var line = new FlowPane(kind, tone, late);
        line.getStyleClass().add("greeting-choices");
        return line;
    }

    private void remember(boolean focused, TextInputControl field) {
        if (focused) {
            lastTyped = field;
        }
    }

    /// A letter has lines but no tabs.
    private void leaveByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            var way = event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
            body.requestFocusTraversal(way);
        }
    }

    private void typed() {
        if (!showing && kind.getValue() != null && tone.getValue() != null) {
            onTyped.accept(draft());
        }
    }

    TextDraft draft() {
        return new TextDraft(
                kind.getValue(),
                tone.getValue(),
                late.isSelected(),
                language,
                subject.getText(),
                body.getText());
    }

    /// @param editable whether a person may change it
    void show(TextDraft draft, boolean editable) {
        showing = true;
        language = draft.language();
        kind.setValue(draft.kind());
        tone.setValue(draft.tone());
        late.setSelected(draft.late());
        subject.setText(draft.subject());
        body.setText(draft.body());
        showing = false;
        kind.setDisable(!editable);
        tone.setDisable(!editable);
        late.setDisable(!editable || !draft.kind().hasDay());
        subject.setEditable(editable);
        body.setEditable(editable);
        showProblems(List.of());
    }

    /// Shows what is wrong beside the field that it is in.
    void showProblems(List<TextProblem> problems) {
        subjectField.showProblem(first(problems, TextProblem.Part.SUBJECT));
        bodyField.showProblem(first(problems, TextProblem.Part.BODY));
    }

    private String first(List<TextProblem> problems, TextProblem.Part part) {
        return problems.stream()
                .filter(problem -> problem.part() == part)
                .findFirst()
                .map(problem -> words.problem(problem, language))
                .orElse("");
    }

    /// Puts words where the cursor was when `place` was marked. A field that gets the focus back
    /// selects all it holds, and that must not be replaced.
    void insert(String text, IndexRange place) {
        lastTyped.requestFocus();
        lastTyped.selectRange(place.getStart(), place.getEnd());
        lastTyped.replaceSelection(text);
    }

    /// Where the cursor is, or what is selected, in the field that was typed in last.
    IndexRange place() {
        return lastTyped.getSelection();
    }

    void takeFocus() {
        subject.requestFocus();
        subject.end();
    }
}
