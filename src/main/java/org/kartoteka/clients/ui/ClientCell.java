package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Icons;
import org.kartoteka.platform.ui.WholeText;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// One cell of the list.
final class ClientCell extends TableCell<ClientListRow, ClientListRow> {

    private final ClientColumn column;
    private final ClientCells cells;
    private final Function<ClientListRow, String> reasons;

    /// @param reasons why the client was found; empty where nothing is searched for
    ClientCell(ClientColumn column, ClientCells cells, Function<ClientListRow, String> reasons) {
        this.column = column;
        this.cells = cells;
        this.reasons = reasons;
        getStyleClass().add(column == ClientColumn.NAME ? "name-cell" : "plain-cell");
        WholeText.whenCut(this);
    }

    @Override
    protected void updateItem(ClientListRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        getStyleClass().remove("bad");
        if (!empty && row != null) {
            show(row);
        }
    }

    private void show(ClientListRow row) {
        switch (column) {
            case NAME -> setGraphic(name(row));
            case TAGS -> setGraphic(tags(row.tags()));
            case NEXT_STEP -> showNextStep(row);
            default -> setText(cells.text(column, row));
        }
    }

    private Node name(ClientListRow row) {
        var name = new Label(cells.name(row));
        name.getStyleClass().add("client-name");
        WholeText.whenCut(name);
        if (row.kind() == Client.Kind.COMPANY) {
            name.setGraphic(Icons.of(Feather.BRIEFCASE));
        }
        var reason = reasons.apply(row);
        if (reason.isEmpty()) {
            return name;
        }
        var why = new Label(reason);
        why.getStyleClass().add("faint");
        WholeText.whenCut(why);
        var both = new VBox(name, why);
        both.getStyleClass().add("name-and-reason");
        return both;
    }

    /// The first tag whole and how many there are besides: two cut ones say less.
    private static Node tags(List<String> tags) {
        var chips = new ArrayList<Chip>();
        tags.stream().limit(1).forEach(tag -> chips.add(new Chip(tag, Chip.Tone.NEUTRAL)));
        if (tags.size() > 1) {
            var more = new Chip("+" + (tags.size() - 1), Chip.Tone.NEUTRAL);
            more.setMinWidth(Region.USE_PREF_SIZE);
            chips.add(more);
        }
        if (!tags.isEmpty()) {
            var all = new Tooltip(String.join(", ", tags));
            chips.forEach(chip -> chip.setTooltip(all));
        }
        var row = new HBox(chips.toArray(Node[]::new));
        row.getStyleClass().add("tag-cells");
        return row;
    }

    private void showNextStep(ClientListRow row) {
        setText(cells.text(column, row));
        if (cells.isOverdue(row)) {
            getStyleClass().add("bad");
            setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        }
    }
}
