package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ContactPoint;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Icons;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The head of a card: who it is at a glance, and how they are reached.
final class CardHeader extends VBox {

    private final ClientCardViewModel model;
    private final CardWays ways;
    private final Action back;
    private final Messages messages;
    private final HBox tools = new HBox();
    private final VBox who = new VBox();

    /// @param back leaves the card
    CardHeader(ClientCardViewModel model, CardWays ways, Action back, Messages messages) {
        this.back = back;
        this.model = model;
        this.ways = ways;
        this.messages = messages;
        getStyleClass().add("card-header");
        tools.getStyleClass().add("page-tools");
        who.getStyleClass().add("card-who");
        getChildren().setAll(who);
    }

    /// @param buttons stand at the end of the first line
    void show(ClientCardViewModel.Shown.Card card, List<? extends Node> buttons) {
        tools.getChildren().setAll(buttons);
        who.getChildren()
                .setAll(
                        nameLine(card.client()),
                        workLine(card),
                        contacts(card.client()),
                        tags(card.client()));
        who.getChildren()
                .removeIf(row -> row instanceof FlowPane flow && flow.getChildren().isEmpty());
    }

    private Node nameLine(Client client) {
        var name =
                new Label(
                        client.displayName().isEmpty()
                                ? messages.get("clients.nameless")
                                : client.displayName());
        name.setId("client-name");
        name.getStyleClass().add("card-name");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        tools.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(Buttons.icon(back, messages), name, tools);
        line.getStyleClass().add("card-name-line");
        return line;
    }

    private Node workLine(ClientCardViewModel.Shown.Card card) {
        var client = card.client();
        var parts = new ArrayList<Node>();
        if (client.kind() == Client.Kind.COMPANY) {
            parts.add(new Label(messages.get("clients.card.company")));
            said("clients.card.contact", client.name().full(), parts);
        }
        plain(client.jobTitle(), parts);
        plain(client.department(), parts);
        company(card, parts);
        polite(client, parts);
        client.birthday()
                .ifPresent(
                        day ->
                                parts.add(
                                        new Label(
                                                messages.get(
                                                        "clients.card.birthday",
                                                        Birthday.inWords(
                                                                day, model.today(), messages)))));
        parts.forEach(part -> part.getStyleClass().add("card-fact"));
        return flow("card-facts", parts);
    }

    private void company(ClientCardViewModel.Shown.Card card, List<Node> parts) {
        if (card.client().kind() == Client.Kind.COMPANY) {
            return;
        }
        card.company()
                .ifPresentOrElse(
                        company -> {
                            var link = new Hyperlink(company.displayName());
                            link.setOnAction(_ -> ways.opening().accept(company.id()));
                            parts.add(link);
                        },
                        () -> plain(card.client().organization(), parts));
    }

    /// How to speak to a person, where it is more than the given name.
    private void polite(Client client, List<Node> parts) {
        var polite = client.name().polite();
        if (client.kind() == Client.Kind.PERSON && !client.name().middle().isEmpty()) {
            said("clients.card.polite", polite, parts);
        }
        if (!client.name().nickname().isEmpty()
                && !client.name().nickname().equals(client.displayName())) {
            said("clients.card.nickname", client.name().nickname(), parts);
        }
    }

    private void plain(String text, List<Node> parts) {
        if (!text.isEmpty()) {
            parts.add(new Label(text));
        }
    }

    private void said(String key, String text, List<Node> parts) {
        if (!text.isEmpty()) {
            parts.add(new Label(messages.get(key, text)));
        }
    }

    private Node contacts(Client client) {
        return flow("chip-row", client.contacts().stream().map(this::contact).toList());
    }

    /// Pressed, it is in the clipboard: into the telephone, the messenger, the letter.
    private Button contact(ContactPoint contact) {
        var look = ContactLook.of(contact.kind());
        var text =
                Stream.of(contact.readable(), contact.label())
                        .filter(part -> !part.isEmpty())
                        .reduce((value, label) -> value + " · " + label)
                        .orElseThrow();
        var chip = new Button(text, Icons.of(look.icon()));
        chip.getStyleClass().add("contact-chip");
        chip.setAccessibleText(
                messages.get(
                        "clients.card.copy", messages.get(look.nameKey()), contact.readable()));
        chip.setTooltip(new Tooltip(messages.get("clients.card.copy.hint")));
        chip.setOnAction(_ -> copy(contact.readable()));
        return chip;
    }

    private void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        ways.notices().say(messages.get("clients.card.copied", text));
    }

    private Node tags(Client client) {
        var chips = new ArrayList<Node>();
        for (var tag : client.tags()) {
            chips.add(
                    Chip.removable(
                            tag,
                            messages.get("clients.form.tags.remove", tag),
                            () -> model.removeTag(tag)));
        }
        return flow("chip-row", chips);
    }

    private static FlowPane flow(String role, List<? extends Node> parts) {
        var flow = new FlowPane(parts.toArray(Node[]::new));
        flow.getStyleClass().add(role);
        return flow;
    }
}
