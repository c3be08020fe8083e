package org.kartoteka.sales.ui;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.sales.Contract;
import org.kartoteka.sales.ui.ContractsViewModel.Wrong;

import java.util.Optional;
import java.util.Set;

/// A contract as it is typed: what, since when, until when, for how much. `Ctrl+Enter` saves, `Esc`
/// leaves.
final class ContractForm extends VBox {

    private final ContractsViewModel model;
    private final Messages messages;
    private final Optional<Contract> over;
    private final Runnable leave;
    private final TextField title = new TextField();
    private final TextField starts = new TextField();
    private final TextField ends = new TextField();
    private final TextField value = new TextField();
    private final Field titleField;
    private final Field startsField;
    private final Field endsField;
    private final Field valueField;

    /// @param over the contract to put right, if it is not a new one
    /// @param leave closes the form
    ContractForm(
            ContractsViewModel model, Optional<Contract> over, Runnable leave, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.over = over;
        this.leave = leave;
        this.titleField = field("sales.contract.title", title, "contract-title");
        this.startsField = field("sales.contract.starts", starts, "contract-starts");
        this.endsField = field("sales.contract.ends", ends, "contract-ends");
        this.valueField = field("sales.contract.value", value, "contract-value");
        getStyleClass().add("contract-form");
        ends.setPromptText(messages.get("sales.contract.endless"));
        fill();
        var ways =
                new FlowPane(
                        Buttons.primary(
                                Action.of("sales.contract.save", this::save).withKeys("Ctrl+Enter"),
                                messages),
                        Buttons.quiet(
                                Action.of("sales.contract.leave", leave).withKeys("Esc"),
                                messages));
        ways.getStyleClass().add("sale-ways");
        getChildren().setAll(titleField, startsField, endsField, valueField, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Field field(String key, TextField control, String id) {
        control.setId(id);
        control.setOnAction(_ -> save());
        return new Field(messages.get(key), control);
    }

    private void fill() {
        title.setText(over.map(Contract::title).orElse(""));
        starts.setText(messages.formats().date(over.map(Contract::starts).orElse(model.today())));
        ends.setText(over.flatMap(Contract::ends).map(messages.formats()::date).orElse(""));
        value.setText(over.flatMap(Contract::value).map(messages.formats()::money).orElse(""));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    private void save() {
        var typed =
                new ContractsViewModel.Typed(
                        title.getText(), starts.getText(), ends.getText(), value.getText());
        var wrong = model.save(over, typed);
        if (wrong.isEmpty()) {
            leave.run();
        } else {
            say(wrong);
        }
    }

    private void say(Set<Wrong> wrong) {
        titleField.showProblem(words(wrong, Wrong.TITLE));
        startsField.showProblem(words(wrong, Wrong.STARTS));
        endsField.showProblem(words(wrong, Wrong.ENDS) + words(wrong, Wrong.ENDS_BEFORE_START));
        valueField.showProblem(words(wrong, Wrong.VALUE));
    }

    private String words(Set<Wrong> wrong, Wrong what) {
        return wrong.contains(what) ? messages.get("sales.contract.wrong." + what) : "";
    }

    void takeFocus() {
        title.requestFocus();
    }
}
