package org.kartoteka.search.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.kernel.PhoneNumber;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.search.SearchField;
import org.kartoteka.search.SearchHit;
import org.kartoteka.search.SearchHit.Match;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// A client that was found, with what was typed marked where it stands on the card.
final class HitCell extends ListCell<SearchHit> {

    private final Messages messages;

    HitCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        setText(null);
        setGraphic(empty || hit == null ? null : line(hit));
        setAccessibleText(empty || hit == null ? null : spoken(hit));
    }

    private Node line(SearchHit hit) {
        var row = hit.row();
        var words = new VBox(name(hit));
        hit.matches().stream()
                .filter(match -> match.field() != SearchField.NAME)
                .findFirst()
                .ifPresent(match -> words.getChildren().add(reason(match)));
        words.getStyleClass().add("hit-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var place = aside(where(row, hit));
        place.getStyleClass().add("hit-place");
        var line =
                new HBox(
                        Icons.of(
                                row.kind() == Client.Kind.COMPANY
                                        ? Feather.BRIEFCASE
                                        : Feather.USER),
                        words,
                        place);
        phone(row, hit)
                .ifPresent(
                        phone -> {
                            var number = aside(phone);
                            number.setMinWidth(USE_PREF_SIZE);
                            line.getChildren().add(number);
                        });
        line.getStyleClass().add("hit");
        return line;
    }

    private static Label aside(String text) {
        var aside = new Label(text);
        aside.getStyleClass().add("faint");
        return aside;
    }

    private Node name(SearchHit hit) {
        var name = hit.row().displayName();
        var flow =
                hit.matches().stream()
                        .filter(
                                match ->
                                        match.field() == SearchField.NAME
                                                && match.text().equals(name))
                        .findFirst()
                        .map(HitCell::marked)
                        .orElseGet(
                                () ->
                                        new TextFlow(
                                                plain(
                                                        name.isEmpty()
                                                                ? messages.get("clients.nameless")
                                                                : name)));
        flow.getStyleClass().add("hit-name");
        return flow;
    }

    private Node reason(Match match) {
        var flow = marked(Reason.shortened(match));
        flow.getChildren().addFirst(plain(Reason.field(match.field(), messages) + ": "));
        flow.getStyleClass().add("hit-reason");
        return flow;
    }

    private static TextFlow marked(Match match) {
        var found = plain(match.text().substring(match.from(), match.to()));
        found.getStyleClass().add("hit-mark");
        return new TextFlow(
                plain(match.text().substring(0, match.from())),
                found,
                plain(match.text().substring(match.to())));
    }

    private static Text plain(String text) {
        var shown = new Text(text);
        shown.getStyleClass().add("hit-text");
        return shown;
    }

    /// What tells two of one name apart, unless it is the reason already.
    private static String where(ClientListRow row, SearchHit hit) {
        var companySaid = row.kind() == Client.Kind.COMPANY || isReason(hit, SearchField.COMPANY);
        return row.company().isEmpty() || companySaid ? row.city() : row.company();
    }

    private static Optional<String> phone(ClientListRow row, SearchHit hit) {
        return isReason(hit, SearchField.PHONE)
                ? Optional.empty()
                : row.phones().stream().findFirst().map(phone -> new PhoneNumber(phone).readable());
    }

    private static boolean isReason(SearchHit hit, SearchField field) {
        return hit.matches().stream().anyMatch(match -> match.field() == field);
    }

    private String spoken(SearchHit hit) {
        var why = hit.matches().stream().map(match -> Reason.inWords(match, messages)).toList();
        return hit.row().displayName() + ". " + String.join(", ", why);
    }
}
