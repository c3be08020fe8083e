package org.kartoteka.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kartoteka.exchange.PurchasePart;
import org.kartoteka.exchange.PurchasePlan;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which column of a list of purchases is taken for what, to be changed.
final class PurchaseColumnsStrip extends FlowPane {

    private final Messages messages;
    private final BiConsumer<PurchasePart, OptionalInt> choose;
    private final Map<PurchasePart, ComboBox<OptionalInt>> boxes =
            new EnumMap<>(PurchasePart.class);
    private List<String> headings = List.of();
    private boolean showing;

    /// @param choose told of each change; a column counts from 0
    PurchaseColumnsStrip(Messages messages, BiConsumer<PurchasePart, OptionalInt> choose) {
        this.messages = messages;
        this.choose = choose;
        getStyleClass().add("purchase-columns");
        for (var part : PurchasePart.values()) {
            getChildren().add(choice(part));
        }
    }

    private Node choice(PurchasePart part) {
        var box = new ComboBox<OptionalInt>();
        box.setId("purchase-column-" + part.name());
        box.setConverter(Choices.named(this::name));
        box.setAccessibleText(messages.get(part.key()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty()
                .subscribe(
                        column -> {
                            if (column != null && !showing) {
                                choose.accept(part, column);
                            }
                        });
        boxes.put(part, box);
        var label = new Label(messages.get(part.key()));
        label.getStyleClass().add("overline");
        label.setLabelFor(box);
        return new VBox(label, box);
    }

    private String name(OptionalInt column) {
        if (column.isEmpty()) {
            return messages.get("exchange.purchases.column.none");
        }
        var heading = headings.get(column.getAsInt()).strip().replaceAll("\\s+", " ");
        return heading.isEmpty()
                ? messages.get("exchange.column.number", column.getAsInt() + 1)
                : heading;
    }

    void show(PurchasePlan plan) {
        showing = true;
        if (!headings.equals(plan.headings())) {
            // a box may still name a column that the new list does not have
            boxes.values().forEach(box -> box.setValue(null));
            headings = plan.headings();
            var all =
                    Stream.concat(
                                    Stream.of(OptionalInt.empty()),
                                    IntStream.range(0, headings.size()).mapToObj(OptionalInt::of))
                            .toList();
            boxes.values().forEach(box -> box.getItems().setAll(all));
        }
        boxes.forEach(
                (part, box) -> {
                    var at = plan.columns().get(part);
                    box.setValue(at == null ? OptionalInt.empty() : OptionalInt.of(at));
                });
        showing = false;
    }

    void takeFocus() {
        boxes.get(PurchasePart.DATE).requestFocus();
    }
}
