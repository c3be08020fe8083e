package org.kartoteka.clients.ui;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kartoteka.clients.Address;
import org.kartoteka.platform.text.Messages;

import java.util.List;

/// A postal address in its parts, as typed.
final class AddressLine extends RowLine<Address> {

    private final TextInputControl label;
    private final TextInputControl street;
    private final TextInputControl city;
    private final TextInputControl region;
    private final TextInputControl postalCode;
    private final TextInputControl country;

    AddressLine(Address address, Messages messages, Runnable onChanged) {
        var street = part(address.street(), "clients.form.address.street", messages, onChanged);
        super(street);
        this.street = street;
        label = part(address.label(), "clients.form.address.label", messages, onChanged);
        city = part(address.city(), "clients.form.address.city", messages, onChanged);
        region = part(address.region(), "clients.form.address.region", messages, onChanged);
        postalCode = part(address.postalCode(), "clients.form.address.code", messages, onChanged);
        country = part(address.country(), "clients.form.address.country", messages, onChanged);
        street.getStyleClass().add("address-street");
        var parts = new FlowPane(street, city, postalCode, region, country, label);
        parts.getStyleClass().add("address-parts");
        HBox.setHgrow(parts, Priority.ALWAYS);
        place(List.of(parts));
    }

    private static TextInputControl part(
            String text, String nameKey, Messages messages, Runnable onChanged) {
        var field = Typed.field(text, _ -> onChanged.run());
        field.setPromptText(messages.get(nameKey));
        field.setAccessibleText(messages.get(nameKey));
        field.getStyleClass().add("address-part");
        return field;
    }

    @Override
    Address row() {
        return new Address(
                label.getText(),
                street.getText(),
                city.getText(),
                region.getText(),
                postalCode.getText(),
                country.getText());
    }
}
