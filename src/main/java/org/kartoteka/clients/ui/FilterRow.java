package org.kartoteka.clients.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientListRow.Missing;
import org.kartoteka.clients.ClientQuery;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Chip;
import org.kartoteka.platform.ui.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What narrows the list: a field to type into, and chips that are pressed in and out.
final class FilterRow extends FlowPane {

    private static final int DAYS_AT_FIRST = 30;
    private static final int MOST_DAYS = 3650;

    private final ClientsViewModel model;
    private final TagsInUse tags;
    private final Messages messages;
    private final TextField field = new TextField();
    private final FlowPane chosen = new FlowPane();
    private final Runnable toTable;
    private final MenuButton tagMenu;
    private final MenuButton missingMenu;
    private final StageMenu stageMenu;
    private final ToggleButton quiet;
    private final ToggleButton companies;
    private final ToggleButton people;

    /// @param toTable goes to the table
    FilterRow(ClientsViewModel model, TagsInUse tags, Messages messages, Runnable toTable) {
        this.model = model;
        this.tags = tags;
        this.messages = messages;
        this.toTable = toTable;
        getStyleClass().add("filter-row");
        chosen.getStyleClass().add("chip-row");
        tagMenu = tagMenu();
        missingMenu = missingMenu();
        stageMenu = new StageMenu(model, messages);
        quiet = toggle("clients.filter.quiet", now -> now.notContactedDays().isPresent());
        companies = kind(Client.Kind.COMPANY, "clients.filter.companies");
        people = kind(Client.Kind.PERSON, "clients.filter.people");
        getChildren()
                .setAll(
                        typed(),
                        tagMenu,
                        missingMenu,
                        stageMenu,
                        notContacted(),
                        companies,
                        people,
                        chosen);
        showChosen();
    }

    private Node typed() {
        field.setId("clients-filter");
        field.setPromptText(messages.get("clients.filter.prompt"));
        field.setAccessibleText(messages.get("clients.filter.prompt"));
        field.getStyleClass().add("filter-field");
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveField);
        return field;
    }

    private void leaveField(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (Set.of(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ESCAPE).contains(event.getCode())) {
            toTable.run();
            event.consume();
        }
    }

    boolean isTypedInto() {
        return field.isFocused();
    }

    void takeFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private MenuButton tagMenu() {
        var menu = new MenuButton(messages.get("clients.filter.tags"), Icons.of(Feather.TAG));
        menu.setId("clients-filter-tags");
        menu.getStyleClass().add("filter-menu");
        menu.setAccessibleText(messages.get("clients.filter.tags"));
        menu.setOnShowing(
                _ -> menu.getItems().setAll(tags.all().stream().map(this::tagItem).toList()));
        menu.getItems().setAll(new CheckMenuItem(""));
        return menu;
    }

    private CheckMenuItem tagItem(Clients.TagCount tag) {
        var item = new CheckMenuItem(messages.get("clients.filter.tag", tag.tag(), tag.clients()));
        item.setSelected(query().tags().contains(tag.tag()));
        item.setOnAction(_ -> choose(tag.tag(), item.isSelected()));
        return item;
    }

    private void choose(String tag, boolean wanted) {
        var borne = new HashSet<>(query().tags());
        if (wanted) {
            borne.add(tag);
        } else {
            borne.remove(tag);
        }
        model.ask(now -> now.withTags(borne));
    }

    private MenuButton missingMenu() {
        var menu =
                new MenuButton(
                        messages.get("clients.filter.missing"), Icons.of(Feather.HELP_CIRCLE));
        menu.setId("clients-filter-missing");
        menu.getStyleClass().add("filter-menu");
        menu.setAccessibleText(messages.get("clients.filter.missing"));
        menu.setOnShowing(
                _ ->
                        menu.getItems()
                                .setAll(
                                        Stream.of(Missing.values())
                                                .map(this::missingItem)
                                                .toList()));
        menu.getItems().setAll(new CheckMenuItem(""));
        return menu;
    }

    private CheckMenuItem missingItem(Missing what) {
        var item = new CheckMenuItem(name(what));
        item.setSelected(query().missing().contains(what));
        item.setOnAction(_ -> choose(what, item.isSelected()));
        return item;
    }

    private void choose(Missing what, boolean wanted) {
        var missing = new HashSet<>(query().missing());
        if (wanted) {
            missing.add(what);
        } else {
            missing.remove(what);
        }
        model.ask(now -> now.withMissing(missing));
    }

    private String name(Missing what) {
        return switch (what) {
            case NAME -> messages.get("clients.missing.name");
            case PHONE -> messages.get("clients.missing.phone");
            case EMAIL -> messages.get("clients.missing.email");
            case BIRTHDAY -> messages.get("clients.missing.birthday");
            case COMPANY -> messages.get("clients.missing.company");
            case TAG -> messages.get("clients.missing.tag");
            case NEXT_STEP -> messages.get("clients.missing.next");
        };
    }

    /// What was chosen from menus stands as chips, each with a cross.
    private void showChosen() {
        model.queryProperty()
                .subscribe(
                        query -> {
                            var chips = new ArrayList<Node>();
                            query.tags().stream()
                                    .sorted()
                                    .forEach(
                                            tag ->
                                                    chips.add(
                                                            Chip.removable(
                                                                    tag,
                                                                    messages.get(
                                                                            "clients.filter.tag.remove",
                                                                            tag),
                                                                    () -> choose(tag, false))));
                            query.missing().stream()
                                    .sorted()
                                    .forEach(
                                            what ->
                                                    chips.add(
                                                            Chip.removable(
                                                                    name(what),
                                                                    messages.get(
                                                                            "clients.filter.missing.remove",
                                                                            name(what)),
                                                                    () -> choose(what, false))));
                            query.stages().stream()
                                    .sorted(
                                            Comparator.comparing(
                                                    stage ->
                                                            stage.map(Enum::ordinal)
                                                                    .orElse(Integer.MAX_VALUE)))
                                    .map(this::stageChip)
                                    .forEach(chips::add);
                            chosen.getChildren().setAll(chips);
                            chosen.setManaged(!chips.isEmpty());
                        });
    }

    private Node stageChip(Optional<RelationshipStage> stage) {
        var name = stageMenu.name(stage);
        return Chip.removable(
                name,
                messages.get("clients.filter.stage.remove", name),
                () -> stageMenu.choose(stage, false));
    }

    private ToggleButton kind(Client.Kind kind, String nameKey) {
        var chip = toggle(nameKey, now -> now.kind().equals(Optional.of(kind)));
        chip.setOnAction(
                _ ->
                        model.ask(
                                now ->
                                        now.withKind(
                                                chip.isSelected()
                                                        ? Optional.of(kind)
                                                        : Optional.empty())));
        return chip;
    }

    private Node notContacted() {
        var days =
                new Spinner<Integer>(
                        1, MOST_DAYS, query().notContactedDays().orElse(DAYS_AT_FIRST));
        days.setEditable(true);
        days.setAccessibleText(messages.get("clients.filter.days"));
        days.getEditor().setAccessibleText(messages.get("clients.filter.days"));
        days.getStyleClass().add("days");
        quiet.setOnAction(
                _ ->
                        model.ask(
                                now ->
                                        now.withNotContactedDays(
                                                quiet.isSelected()
                                                        ? Optional.of(days.getValue())
                                                        : Optional.empty())));
        var unit = new Label();
        unit.textProperty()
                .bind(
                        days.valueProperty()
                                .map(chosen -> messages.count("clients.filter.unit", chosen)));
        var howLong = new HBox(days, unit);
        howLong.getStyleClass().add("chip-row");
        howLong.visibleProperty().bind(quiet.selectedProperty());
        howLong.managedProperty().bind(howLong.visibleProperty());
        days.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (quiet.isSelected() && chosen != null) {
                                model.ask(now -> now.withNotContactedDays(Optional.of(chosen)));
                            }
                        });
        var both = new HBox(quiet, howLong);
        both.getStyleClass().add("chip-row");
        return both;
    }

    private ToggleButton toggle(String nameKey, Predicate<ClientQuery> isOn) {
        var chip = Chip.filter(messages.get(nameKey));
        chip.setId(nameKey.replace('.', '-'));
        model.queryProperty().subscribe(query -> chip.setSelected(isOn.test(query)));
        return chip;
    }

    /// The menus and the chips by key, in the order in which they stand.
    List<Action> actions() {
        var all =
                List.of(
                        Action.of("clients.action.by-tag", tagMenu::show).withKeys("Alt+1"),
                        Action.of("clients.action.by-missing", missingMenu::show).withKeys("Alt+2"),
                        Action.of("clients.action.by-quiet", quiet::fire).withKeys("Alt+3"),
                        Action.of("clients.action.by-companies", companies::fire).withKeys("Alt+4"),
                        Action.of("clients.action.by-people", people::fire).withKeys("Alt+5"),
                        Action.of("clients.action.by-stage", stageMenu::show).withKeys("Alt+7"));
        var controls = List.of(tagMenu, missingMenu, quiet, companies, people, stageMenu);
        for (var place = 0; place < all.size(); place++) {
            controls.get(place).setTooltip(Buttons.tooltip(all.get(place), messages));
        }
        return all;
    }

    private ClientQuery query() {
        return model.queryProperty().get();
    }
}
