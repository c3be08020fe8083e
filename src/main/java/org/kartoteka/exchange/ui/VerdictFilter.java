package org.kartoteka.exchange.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import org.kartoteka.exchange.Verdict;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Chip;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which rows of the rehearsal are shown, with how many there are of each verdict.
final class VerdictFilter extends FlowPane {

    private final ImportViewModel model;
    private final Messages messages;
    private final Map<Optional<Verdict>, ToggleButton> chips = new LinkedHashMap<>();

    VerdictFilter(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("verdict-filter");
        var group = new ToggleGroup();
        add(Optional.empty(), group);
        Arrays.stream(Verdict.values()).forEach(verdict -> add(Optional.of(verdict), group));
        model.rehearsalProperty().subscribe(now -> now.ifPresent(this::count));
        model.rows().filterProperty().subscribe(now -> chips.get(now).setSelected(true));
    }

    private void add(Optional<Verdict> verdict, ToggleGroup group) {
        var chip = Chip.filter("");
        chip.setId("filter-" + verdict.map(Verdict::ordinal).map(String::valueOf).orElse("all"));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(
                _ -> {
                    chip.setSelected(true);
                    model.rows().filter(verdict);
                });
        chips.put(verdict, chip);
        getChildren().add(chip);
    }

    private void count(Rehearsal rehearsal) {
        chips.forEach(
                (verdict, chip) -> {
                    var count =
                            verdict.map(model.rows()::count).orElse(rehearsal.plan().rows().size());
                    var name =
                            verdict.map(Verdict::key)
                                    .map(messages::get)
                                    .orElse(messages.get("exchange.filter.all"));
                    chip.setText(name + "  " + messages.formats().number(count));
                    chip.setAccessibleText(chip.getText());
                    chip.setVisible(verdict.isEmpty() || count > 0);
                });
    }

    /// Shows the rows of the next verdict of which there are any; after the last one all.
    void next() {
        var kinds =
                List.copyOf(chips.entrySet()).stream()
                        .filter(entry -> entry.getValue().isVisible())
                        .map(Map.Entry::getKey)
                        .toList();
        var at = kinds.indexOf(model.rows().filterProperty().get());
        model.rows().filter(kinds.get((at + 1) % kinds.size()));
    }
}
