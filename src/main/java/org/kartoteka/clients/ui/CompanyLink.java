package org.kartoteka.clients.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;

import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.Fold;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Field;

import java.util.List;
import java.util.Optional;

/// Under the name of a person's company: the companies of the base that may be meant, and the one
/// that is.
final class CompanyLink extends FlowPane {

    private final ClientFormViewModel model;
    private final FormChoices choices;
    private final TextInputControl field;
    private final Messages messages;
    private String linkedName;

    CompanyLink(ClientFormViewModel model, FormChoices choices, Field company, Messages messages) {
        this.model = model;
        this.choices = choices;
        this.field = (TextInputControl) company.control();
        this.messages = messages;
        this.linkedName = field.getText();
        getStyleClass().add("chip-row");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
        field.textProperty().addListener((_, _, typed) -> typed(typed));
        show();
    }

    private void typed(String typed) {
        if (linked() && !Fold.text(typed).equals(Fold.text(linkedName))) {
            model.change(draft -> draft.withCompany(Optional.empty()));
        }
        show();
    }

    private boolean linked() {
        return model.draftProperty().get().companyId().isPresent();
    }

    private void show() {
        if (linked()) {
            show(List.of(link()));
        } else {
            choices.companiesLike(
                    model.draftProperty().get().text(ClientField.ORGANIZATION),
                    found ->
                            show(
                                    linked()
                                            ? List.of(link())
                                            : found.stream().map(this::offer).toList()));
        }
    }

    private void show(List<? extends Node> shown) {
        getChildren().setAll(shown);
    }

    private Node link() {
        var name =
                model.draftProperty().get().companyId().flatMap(choices::companyName).orElse("…");
        return Chip.removable(
                messages.get("clients.form.company.linked", name),
                messages.get("clients.form.company.unlink"),
                this::unlink);
    }

    private void unlink() {
        model.change(draft -> draft.withCompany(Optional.empty()));
        show();
    }

    private Node offer(ClientListRow company) {
        var way = new Hyperlink(messages.get("clients.form.company.link", company.displayName()));
        way.setOnAction(
                _ -> {
                    linkedName = company.displayName();
                    field.setText(linkedName);
                    model.change(draft -> draft.withCompany(Optional.of(company.id())));
                    show();
                });
        return way;
    }
}
