package org.kartoteka.clients.ui;

import javafx.scene.layout.VBox;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientField;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Question;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The form of a client with what is asked before text would be lost.
final class EditedClient extends VBox {

    private final ClientFormViewModel model;
    private final ClientFormView form;
    private final Messages messages;
    private Optional<Runnable> afterSave = Optional.empty();

    /// @param making makes the form's model from what is told of a saved client
    /// @param onSaved told where nothing else was to follow the save
    EditedClient(
            Function<Consumer<Client>, ClientFormViewModel> making,
            Consumer<Client> onSaved,
            CardForms forms,
            Messages messages) {
        this.model = making.apply(client -> saved(client, onSaved));
        this.messages = messages;
        this.form = new ClientFormView(model, forms.choices(), messages);
        getStyleClass().addAll("card", "edited-client");
        getChildren().setAll(form);
    }

    private void saved(Client client, Consumer<Client> onSaved) {
        getChildren().removeIf(Question.class::isInstance);
        var next = afterSave;
        afterSave = Optional.empty();
        next.ifPresentOrElse(Runnable::run, () -> onSaved.accept(client));
    }

    ClientFormViewModel model() {
        return model;
    }

    void save() {
        form.save();
    }

    void takeFocus() {
        form.takeFocus();
    }

    void focusOn(ClientField field) {
        form.focusOn(field);
    }

    /// Whether nothing would be lost; if something would, asks, and runs `next` when the person has
    /// decided.
    boolean mayLeave(Runnable next) {
        form.finish();
        if (!model.changedProperty().get()) {
            return true;
        }
        getChildren().removeIf(Question.class::isInstance);
        var stay = Buttons.of(Action.of("clients.leave.stay", this::stay), messages);
        var question =
                new Question(
                        messages.get("clients.leave.question"),
                        stay,
                        Buttons.of(Action.of("clients.leave.drop", () -> drop(next)), messages),
                        Buttons.primary(
                                Action.of("clients.leave.save", () -> saveThen(next))
                                        .withIcon(Feather.CHECK),
                                messages));
        question.setId("leave-question");
        getChildren().addFirst(question);
        stay.requestFocus();
        return false;
    }

    private void stay() {
        afterSave = Optional.empty();
        getChildren().removeIf(Question.class::isInstance);
        form.takeFocus();
    }

    private void saveThen(Runnable next) {
        afterSave = Optional.of(next);
        save();
    }

    private void drop(Runnable next) {
        model.drop();
        next.run();
    }
}
