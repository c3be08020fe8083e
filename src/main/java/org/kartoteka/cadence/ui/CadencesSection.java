package org.kartoteka.cadence.ui;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Buttons;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Section;
import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often clients are spoken to: everyone, by stage, by tag; and how many in a day.
final class CadencesSection extends Section {

    private static final CadenceTarget EVERYONE = new CadenceTarget.OfEveryone();

    private final CadenceSettingsViewModel model;
    private final Messages messages;
    private final CadenceField everyone;
    private final Map<RelationshipStage, CadenceField> stages =
            new EnumMap<>(RelationshipStage.class);
    private final VBox tags = new VBox();
    private final ComboBox<String> newTag = new ComboBox<>();
    private final CadenceField newCadence;
    private final TextField cap = new TextField();
    private final Label onCards = fact("");
    private List<CadenceRule> shownTags = List.of();

    CadencesSection(CadenceSettingsViewModel model, Messages messages) {
        super(messages.get("cadence.settings.title"));
        setId("cadence-settings");
        this.model = model;
        this.messages = messages;
        this.everyone = field("cadence-everyone", "cadence.settings.everyone", EVERYONE);
        this.newCadence =
                new CadenceField(
                        "cadence-new-tag-often",
                        messages.get("cadence.card.often"),
                        messages,
                        _ -> true);
        var text = fact(messages.get("cadence.settings.text"));
        text.getStyleClass().add("muted");
        add(text);
        addRow(messages.get("cadence.settings.everyone"), everyone);
        add(overline("cadence.settings.stages"));
        for (var stage : RelationshipStage.values()) {
            var name = messages.get("cadence.stage." + stage.name());
            var target = new CadenceTarget.OfStage(stage);
            var typed =
                    new CadenceField(
                            "cadence-stage-" + stage.ordinal(),
                            name,
                            messages,
                            value -> model.set(target, value));
            stages.put(stage, typed);
            addRow(name, typed);
        }
        add(overline("cadence.settings.tags"));
        tags.getStyleClass().add("cadence-tags");
        add(tags);
        add(addingTag());
        onCards.getStyleClass().add("faint");
        add(onCards);
        add(overline("cadence.settings.day"));
        cap.setId("cadence-cap");
        cap.setAccessibleText(messages.get("cadence.settings.cap"));
        saving(cap);
        addRow(messages.get("cadence.settings.cap"), cap);
    }

    private CadenceField field(String id, String labelKey, CadenceTarget target) {
        return new CadenceField(
                id, messages.get(labelKey), messages, typed -> model.set(target, typed));
    }

    private Label overline(String key) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("overline");
        return title;
    }

    private void saving(TextField field) {
        field.setOnAction(_ -> saveCap());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                saveCap();
                            }
                        });
        field.textProperty().subscribe(_ -> Field.mark(field, false));
    }

    private void saveCap() {
        model.shownProperty()
                .get()
                .filter(read -> !cap.getText().equals(Integer.toString(read.rules().dailyCap())))
                .ifPresent(_ -> Field.mark(cap, !model.dailyCap(cap.getText())));
    }

    private Node addingTag() {
        newTag.setId("cadence-new-tag");
        newTag.setEditable(true);
        newTag.setMinWidth(USE_PREF_SIZE);
        newTag.setPromptText(messages.get("cadence.settings.tag"));
        newTag.setAccessibleText(messages.get("cadence.settings.tag"));
        newTag.getEditor().setAccessibleText(messages.get("cadence.settings.tag"));
        newCadence.field().setOnAction(_ -> addTag());
        HBox.setHgrow(newCadence, Priority.ALWAYS);
        var add =
                Buttons.of(
                        Action.of("cadence.settings.tag.add", this::addTag).withIcon(Feather.PLUS),
                        messages);
        var line = new HBox(newTag, newCadence, add);
        line.getStyleClass().add("cadence-tag-line");
        return line;
    }

    private void addTag() {
        var tag = newTag.getEditor().getText();
        if (tag.isBlank()) {
            newTag.requestFocus();
            return;
        }
        var typed = newCadence.field().getText();
        var understood = !typed.isBlank() && model.set(new CadenceTarget.OfTag(tag), typed);
        Field.mark(newCadence.field(), !understood);
        if (understood) {
            newTag.getEditor().clear();
            newTag.setValue(null);
            newCadence.clear();
        } else {
            newCadence.field().requestFocus();
        }
    }

    void show(CadenceSettingsViewModel.Shown read) {
        everyone.show(read.of(EVERYONE));
        stages.forEach((stage, field) -> field.show(read.of(new CadenceTarget.OfStage(stage))));
        var ofTags =
                read.set().stream()
                        .filter(rule -> rule.target() instanceof CadenceTarget.OfTag)
                        .toList();
        if (!ofTags.equals(shownTags)) {
            shownTags = ofTags;
            tags.getChildren().setAll(ofTags.stream().map(this::tagLine).toList());
        }
        if (!newTag.getItems().equals(read.tags())) {
            var typed = newTag.getEditor().getText();
            newTag.getItems().setAll(read.tags());
            newTag.getEditor().setText(typed);
        }
        if (!cap.isFocused()) {
            cap.setText(Integer.toString(read.rules().dailyCap()));
        }
        onCards.setText(
                read.onCards() == 0
                        ? ""
                        : messages.count("cadence.settings.cards", read.onCards()));
        onCards.setManaged(read.onCards() > 0);
    }

    private Node tagLine(CadenceRule rule) {
        var target = (CadenceTarget.OfTag) rule.target();
        var name = new Label(target.tag());
        name.getStyleClass().add("preferences-label");
        var field =
                new CadenceField(
                        "cadence-tag-" + target.tag().hashCode(),
                        target.tag(),
                        messages,
                        typed -> model.set(target, typed));
        field.show(Optional.of(rule));
        HBox.setHgrow(field, Priority.ALWAYS);
        var remove =
                Buttons.icon(
                        Action.of("cadence.settings.tag.remove", () -> model.inherit(target))
                                .withIcon(Feather.X),
                        messages);
        remove.setAccessibleText(messages.get("cadence.settings.tag.remove") + ": " + target.tag());
        var line = new HBox(name, field, remove);
        line.getStyleClass().add("cadence-tag-line");
        return line;
    }
}
