package org.kartoteka.followups.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.Overlay;
import org.kartoteka.platform.ui.Question;
import org.kartoteka.platform.ui.TakeBack;
import org.kartoteka.platform.ui.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;
import java.util.Optional;

/// The quick log above the page. It is made once and shown often, so that it is there at once, with
/// what was typed before and not stored.
public final class QuickLogView extends VBox {

    private static final KeyCombination OTHER_MODE = KeyCombination.valueOf("Shortcut+Shift+L");

    private final QuickLogViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final TalkWords words;
    private final SuggestionList suggestions;
    private final QuickLogLine line;
    private final ScrollPane formPlace = new ScrollPane();
    private Optional<QuickLogForm> form = Optional.empty();
    private final NextStepPrompt prompt;

    /// While the next step is asked for, there is nothing to type but that.
    private final BooleanExpression typing;

    public QuickLogView(
            QuickLogViewModel model, Messages messages, TakeBack takeBack, Overlay overlay) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        this.words = new TalkWords(messages);
        this.suggestions = new SuggestionList(model.input(), messages);
        this.line = new QuickLogLine(model, suggestions, messages);
        this.prompt = new NextStepPrompt(model, words, messages);
        this.typing =
                Bindings.createBooleanBinding(
                        () -> model.nextStepProperty().get().isEmpty(), model.nextStepProperty());
        setId("quicklog");
        getStyleClass().add("quicklog");
        getStylesheets().add(Theme.sheet(QuickLogView.class, "followups.css"));
        getChildren().setAll(heading(), unfinished(), typing(), prompt);
        addEventFilter(KeyEvent.KEY_PRESSED, this::switchMode);
        model.nextStepProperty().subscribe(this::showPrompt);
        model.input().modeProperty().subscribe(_ -> takeFocus());
        model.listen(said -> takeBack.done(words.said(said), said.step()), overlay::close);
    }

    /// Opens it, or goes on with what was typed.
    public void open(LogRequest request) {
        model.open(request);
        if (!overlay.shows(this)) {
            overlay.show(this, () -> {});
        }
        takeFocus();
    }

    private void takeFocus() {
        if (model.input().modeProperty().get() == QuickLogInput.Mode.FORM) {
            form().takeFocus();
        } else {
            line.requestFocus();
            line.end();
        }
    }

    private Node heading() {
        var title = new Label(messages.get("quicklog.title"), Icons.of(Feather.PHONE_CALL));
        title.getStyleClass().add("subtitle");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var other =
                Action.of("quicklog.mode", model.input()::switchMode)
                        .withKeys("Ctrl+Shift+L")
                        .withIcon(Feather.SIDEBAR);
        var otherMode = Buttons.quiet(other, messages);
        showWhen(otherMode, typing);
        var heading = new HBox(title, gap, otherMode);
        heading.getStyleClass().add("quicklog-heading");
        return heading;
    }

    /// Seen where something else was asked for than what is still being typed.
    private Node unfinished() {
        var afresh = Action.of("quicklog.afresh", this::beginAfresh).withIcon(Feather.ROTATE_CCW);
        var question =
                new Question(messages.get("quicklog.unfinished"), Buttons.of(afresh, messages));
        var waiting = model.input().waitingProperty();
        showWhen(question, Bindings.createBooleanBinding(() -> waiting.get().isPresent(), waiting));
        return question;
    }

    private void beginAfresh() {
        model.input().beginAfresh();
        takeFocus();
    }

    private Node typing() {
        var isForm = Bindings.equal(QuickLogInput.Mode.FORM, model.input().modeProperty());
        formPlace.setFitToWidth(true);
        formPlace.setFocusTraversable(false);
        showWhen(formPlace, isForm);
        var chips = new QuickLogChips(model.input(), words, messages);
        var byLine = new VBox(line, suggestions, chips);
        byLine.getStyleClass().add("quicklog-typing");
        showWhen(byLine, isForm.not());
        var panel = new VBox(byLine, formPlace, problem(), ways());
        panel.getStyleClass().add("quicklog-typing");
        showWhen(panel, typing);
        return panel;
    }

    /// Made when it is first asked for: most people never do, and the line must open at once.
    private QuickLogForm form() {
        var made = form.orElseGet(() -> new QuickLogForm(model, words, messages));
        form = Optional.of(made);
        formPlace.setContent(made);
        return made;
    }

    private static void showWhen(Node node, BooleanExpression shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private Node problem() {
        var problem = new Label();
        problem.setId("quicklog-problem");
        problem.getStyleClass().add("bad");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.problemProperty().subscribe(what -> problem.setText(words(what)));
        return problem;
    }

    private String words(Optional<QuickLogViewModel.Problem> problem) {
        return problem.map(what -> "quicklog.problem." + what.name().toLowerCase(Locale.ROOT))
                .map(messages::get)
                .orElse("");
    }

    private Node ways() {
        var store =
                Action.of("quicklog.store", model::store)
                        .withKeys("Ctrl+Enter")
                        .withIcon(Feather.CHECK);
        var close = Action.of("quicklog.close", overlay::close).withKeys("Esc").withIcon(Feather.X);
        var hint = new Label();
        hint.textProperty()
                .bind(Bindings.createStringBinding(this::hint, model.input().modeProperty()));
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var save = Buttons.primary(store, messages);
        save.setMinWidth(USE_PREF_SIZE);
        var leave = Buttons.of(close, messages);
        leave.setMinWidth(USE_PREF_SIZE);
        var ways = new HBox(hint, leave, save);
        ways.getStyleClass().add("quicklog-ways");
        return ways;
    }

    /// The marks of the line; a form needs none.
    private String hint() {
        return model.input().modeProperty().get() == QuickLogInput.Mode.LINE
                ? messages.get("quicklog.hint")
                : "";
    }

    private void switchMode(KeyEvent event) {
        if (OTHER_MODE.match(event) && model.nextStepProperty().get().isEmpty()) {
            event.consume();
            model.input().switchMode();
        }
    }

    private void showPrompt(Optional<QuickLogViewModel.NextStep> asked) {
        prompt.setVisible(asked.isPresent());
        prompt.setManaged(asked.isPresent());
        if (asked.isPresent()) {
            prompt.takeFocus();
        }
    }

    /// Ends what the quick log began by listening.
    public void close() {
        model.close();
    }
}
