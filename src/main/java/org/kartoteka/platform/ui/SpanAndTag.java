package org.kartoteka.platform.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;

import org.kartoteka.platform.text.Messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Of which months and of which clients the figures of a page speak.
public final class SpanAndTag extends HBox {

    private static final List<Integer> SPANS = List.of(3, 6, 12, 24);

    private final Choice<Integer> span;
    private final ChoiceBox<Optional<String>> tag = new ChoiceBox<>();
    private boolean offering;

    /// @param id begins the ids of what takes the focus
    /// @param months how many, this one included; one of 3, 6, 12 and 24
    /// @param chosen only clients with this tag
    public SpanAndTag(
            String id,
            ObjectProperty<Integer> months,
            ObjectProperty<Optional<String>> chosen,
            Messages messages) {
        this.span =
                new Choice<>(
                        id + "-span",
                        messages.get("ui.span"),
                        SPANS,
                        count -> messages.count("ui.span.months", count),
                        months::set);
        span.show(months.get());
        tag.setId(id + "-tag");
        tag.setAccessibleText(messages.get("ui.span.tag"));
        tag.setConverter(
                Choices.named(wanted -> wanted.orElseGet(() -> messages.get("ui.span.everybody"))));
        offer(List.of());
        tag.valueProperty()
                .subscribe(
                        wanted -> {
                            if (!offering && wanted != null) {
                                chosen.set(wanted);
                            }
                        });
        getStyleClass().add("span-and-tag");
        getChildren().setAll(span, tag);
    }

    /// Offers these tags; the chosen one stays, if it is among them.
    public void offer(List<String> tags) {
        var offered =
                Stream.concat(Stream.of(Optional.<String>empty()), tags.stream().map(Optional::of))
                        .toList();
        if (!offered.equals(tag.getItems())) {
            offering = true;
            var before = tag.getValue();
            tag.getItems().setAll(offered);
            tag.setValue(offered.contains(before) ? before : Optional.empty());
            offering = false;
        }
    }

    public void takeFocus() {
        span.takeFocus();
    }
}
