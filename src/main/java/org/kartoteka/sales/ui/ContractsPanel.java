package org.kartoteka.sales.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Theme;
import org.kartoteka.sales.Contract;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The part of a card with the contracts, and a form for one that `K` opens.
public final class ContractsPanel extends VBox implements Panel {

    private final ContractsViewModel model;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final VBox below = new VBox();
    private final Action adding;

    public ContractsPanel(ContractsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.adding =
                Action.of("sales.contract.add", () -> open(Optional.empty()))
                        .withKeys("K")
                        .withIcon(Feather.PLUS);
        getStyleClass().addAll("card", "contracts");
        getStylesheets().add(Theme.sheet(ContractsPanel.class, "sales.css"));
        setId("contracts");
        lines.getStyleClass().add("sale-lines");
        var title = new Label(messages.get("sales.contracts.title"));
        title.getStyleClass().add("overline");
        getChildren().setAll(title, lines, below);
        model.rows().addListener((ListChangeListener<Contract>) _ -> show());
        show();
        closeForm();
    }

    private void show() {
        var none = new Label(messages.get("sales.contracts.none"));
        none.getStyleClass().add("faint");
        none.setWrapText(true);
        lines.getChildren()
                .setAll(
                        model.rows().isEmpty()
                                ? List.of(none)
                                : model.rows().stream().map(this::line).toList());
    }

    private Node line(Contract contract) {
        var title = new Label(contract.title());
        title.setWrapText(true);
        var aside =
                new Label(
                        time(contract)
                                + contract.value()
                                        .map(sum -> " · " + messages.formats().money(sum))
                                        .orElse(""));
        aside.getStyleClass().add("faint");
        aside.setWrapText(true);
        var said = new VBox(title, aside, state(contract));
        said.getStyleClass().add("contract-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        var line =
                new HBox(
                        said,
                        button(
                                Action.of("sales.contract.edit", () -> open(Optional.of(contract)))
                                        .withIcon(Feather.EDIT_2),
                                contract),
                        button(
                                Action.of("sales.contract.remove", () -> model.remove(contract))
                                        .withIcon(Feather.X),
                                contract));
        line.getStyleClass().add("sale-line");
        return line;
    }

    private String time(Contract contract) {
        var from = messages.formats().date(contract.starts());
        return contract.ends()
                .map(end -> messages.get("sales.contract.time", from, messages.formats().date(end)))
                .orElseGet(() -> messages.get("sales.contract.time.open", from));
    }

    private Node state(Contract contract) {
        var state = contract.on(model.today());
        return new Chip(
                messages.get("sales.contract.state." + state),
                switch (state) {
                    case AHEAD -> Chip.Tone.ACCENT;
                    case RUNNING -> Chip.Tone.GOOD;
                    case ENDED -> Chip.Tone.NEUTRAL;
                });
    }

    private Button button(Action action, Contract contract) {
        var button = Buttons.icon(action, messages);
        button.setAccessibleText(button.getAccessibleText() + ": " + contract.title());
        return button;
    }

    private void open(Optional<Contract> over) {
        var form = new ContractForm(model, over, this::closeForm, messages);
        below.getChildren().setAll(form);
        form.takeFocus();
    }

    private void closeForm() {
        var hadFocus = below.lookupAll("*").stream().anyMatch(Node::isFocused);
        var add = Buttons.quiet(adding, messages);
        below.getChildren().setAll(add);
        if (hadFocus) {
            add.requestFocus();
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        return List.of(adding);
    }

    @Override
    public void close() {
        model.close();
    }
}
