package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What is known of a client beyond name and number, in the order in which it helps before a call.
final class WhoPanel extends VBox {

    /// More colleagues than this would push everything else away.
    private static final int MOST_COLLEAGUES = 6;

    private final Messages messages;
    private final Consumer<ClientField> onEdit;
    private final Consumer<ClientId> onOpen;

    /// @param onEdit goes to a field of the form
    /// @param onOpen opens another card
    WhoPanel(Messages messages, Consumer<ClientField> onEdit, Consumer<ClientId> onOpen) {
        this.messages = messages;
        this.onEdit = onEdit;
        this.onOpen = onOpen;
        getStyleClass().add("who-panel");
    }

    void show(ClientCardViewModel.Shown.Card card) {
        var client = card.client();
        getChildren().setAll(facts(client), interests(client), note(client));
        if (!card.colleagues().isEmpty()) {
            getChildren().add(colleagues(card));
        }
        var rest = details(client);
        if (!rest.isEmpty()) {
            getChildren().add(section("clients.card.details", ClientField.ADDRESSES, rest));
        }
    }

    private Node facts(Client client) {
        var lines =
                client.facts().stream()
                        .map(
                                fact ->
                                        line(
                                                fact.text(),
                                                fact.date()
                                                        .map(messages.formats()::partialDate)
                                                        .orElse("")))
                        .toList();
        return section(
                "clients.field.facts", ClientField.FACTS, orHint(lines, "clients.card.facts.none"));
    }

    private Node interests(Client client) {
        var lines =
                client.interests().stream()
                        .map(
                                interest ->
                                        line(
                                                interest.text(),
                                                interest.since()
                                                        .map(messages.formats()::date)
                                                        .orElse("")))
                        .toList();
        return section(
                "clients.field.interests",
                ClientField.INTERESTS,
                orHint(lines, "clients.card.interests.none"));
    }

    private Node note(Client client) {
        var lines = client.note().isEmpty() ? List.<Node>of() : List.<Node>of(text(client.note()));
        return section(
                "clients.field.note", ClientField.NOTE, orHint(lines, "clients.card.note.none"));
    }

    private List<Node> orHint(List<? extends Node> lines, String hintKey) {
        if (!lines.isEmpty()) {
            return List.copyOf(lines);
        }
        var hint = text(messages.get(hintKey));
        hint.getStyleClass().add("faint");
        return List.of(hint);
    }

    private Node colleagues(ClientCardViewModel.Shown.Card card) {
        var company = card.client().kind() == Client.Kind.COMPANY;
        var lines = new ArrayList<Node>();
        card.colleagues().stream().limit(MOST_COLLEAGUES).map(this::colleague).forEach(lines::add);
        var more = card.colleagues().size() - MOST_COLLEAGUES;
        if (more > 0) {
            lines.add(text(messages.count("clients.card.colleagues.more", more)));
        }
        var title =
                new Label(
                        messages.get(company ? "clients.card.people" : "clients.card.colleagues"));
        title.getStyleClass().add("overline");
        return card(title, lines);
    }

    private Node colleague(ClientListRow row) {
        var link = new Hyperlink(row.displayName());
        link.setOnAction(_ -> onOpen.accept(row.id()));
        var work = new Label(row.jobTitle());
        work.getStyleClass().add("faint");
        return new VBox(link, work);
    }

    private List<Node> details(Client client) {
        var lines = new ArrayList<Node>();
        client.addresses()
                .forEach(
                        address ->
                                lines.add(
                                        line(
                                                address.oneLine(),
                                                address.label().isEmpty()
                                                        ? messages.get("clients.card.address")
                                                        : address.label())));
        detail("clients.field.source", client.source(), lines);
        detail("clients.field.tax", client.taxId(), lines);
        detail("clients.field.external", client.externalId(), lines);
        client.customFields().forEach(field -> lines.add(line(field.text(), field.name())));
        return lines;
    }

    private void detail(String nameKey, String text, List<Node> lines) {
        if (!text.isEmpty()) {
            lines.add(line(text, messages.get(nameKey)));
        }
    }

    private static Node line(String text, String aside) {
        var words = text(text);
        var beside = new Label(aside);
        beside.getStyleClass().add("faint");
        var line = new VBox(words);
        if (!aside.isEmpty()) {
            line.getChildren().add(beside);
        }
        return line;
    }

    private static Label text(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        return words;
    }

    private Node section(String titleKey, ClientField field, List<? extends Node> lines) {
        var title = new Label(messages.get(titleKey));
        title.getStyleClass().add("overline");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var edit =
                Buttons.icon(
                        Action.of("clients.action.edit.part", () -> onEdit.accept(field))
                                .withIcon(Feather.EDIT_2),
                        messages);
        edit.setId("edit-" + field.name().toLowerCase(Locale.ROOT));
        edit.setAccessibleText(messages.get("clients.action.edit.named", messages.get(titleKey)));
        var head = new HBox(title, gap, edit);
        head.getStyleClass().add("section-head");
        return card(head, lines);
    }

    private static Node card(Node head, List<? extends Node> lines) {
        var card = new VBox(head);
        card.getChildren().addAll(lines);
        card.getStyleClass().add("card");
        return card;
    }
}
