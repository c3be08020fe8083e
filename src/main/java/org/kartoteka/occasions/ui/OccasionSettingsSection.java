package org.kartoteka.occasions.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.kartoteka.kernel.Money;
import org.kartoteka.occasions.GiftEffect;
import org.kartoteka.occasions.LeapDayPolicy;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.text.MoneyText;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Field;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.ui.Section;
import org.kartoteka.platform.ui.Theme;

import java.util.List;
import java.util.Optional;

/// The rules for dates among the settings, the budget for gifts, and what gifts were seen to do.
public final class OccasionSettingsSection extends Section implements Panel {

    private static final int PERCENT = 100;

    private final OccasionSettingsViewModel model;
    private final Messages messages;
    private final TextField lead = new TextField();
    private final TextField late = new TextField();
    private final TextField budget = new TextField();
    private final Label spent = fact("");
    private final Label withGift = fact("");
    private final Label without = fact("");
    private final Label few = fact("");
    private final Choice<LeapDayPolicy> leap;

    public OccasionSettingsSection(OccasionSettingsViewModel model, Messages messages) {
        super(messages.get("occasions.settings.title"));
        this.model = model;
        this.messages = messages;
        this.leap =
                new Choice<>(
                        "occasions-leap",
                        messages.get("occasions.settings.leap"),
                        List.of(LeapDayPolicy.values()),
                        policy -> messages.get("occasions.settings.leap." + policy.name()),
                        model::settle);
        getStylesheets().add(Theme.sheet(OccasionSettingsSection.class, "occasions.css"));
        setId("occasion-settings");
        saving(lead, this::settle);
        saving(late, this::settle);
        saving(budget, this::saveBudget);
        addNamed(messages.get("occasions.settings.lead"), lead);
        addNamed(messages.get("occasions.settings.late"), late);
        addRow(messages.get("occasions.settings.leap"), leap);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private static void saving(TextField field, Runnable save) {
        field.setOnAction(_ -> save.run());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                save.run();
                            }
                        });
        field.textProperty().subscribe(_ -> Field.mark(field, false));
    }

    private void addNamed(String name, TextField field) {
        field.setAccessibleText(name);
        addRow(name, field);
    }

    private void show(OccasionSettingsViewModel.Shown shown) {
        if (spent.getParent() == null) {
            addNamed(
                    messages.get("occasions.settings.budget", Integer.toString(shown.year())),
                    budget);
            add(spent);
            effect();
        }
        put(lead, Integer.toString(shown.rules().leadDays()));
        put(late, Integer.toString(shown.rules().lateDays()));
        leap.show(shown.rules().leapDay());
        put(budget, shown.budget().map(this::words).orElse(""));
        spent.setText(
                shown.budget()
                        .map(
                                sum ->
                                        messages.get(
                                                "occasions.settings.spent.of",
                                                words(shown.spent()),
                                                words(sum)))
                        .orElseGet(
                                () ->
                                        messages.get(
                                                "occasions.settings.spent", words(shown.spent()))));
        withGift.setText(group("occasions.effect.group.with", shown.effect().withGift()));
        without.setText(group("occasions.effect.group.without", shown.effect().without()));
        few.setText(
                shown.effect().saysSomething()
                        ? ""
                        : messages.get("occasions.effect.scarce", GiftEffect.FEWEST));
        few.setVisible(!few.getText().isEmpty());
        List.of(withGift, without)
                .forEach(
                        line -> {
                            line.getStyleClass().remove("faint");
                            if (!shown.effect().saysSomething()) {
                                line.getStyleClass().add("faint");
                            }
                        });
    }

    private void effect() {
        var title = new Label(messages.get("occasions.effect.title"));
        title.getStyleClass().add("overline");
        var note = fact(messages.get("occasions.effect.note"));
        note.getStyleClass().add("faint");
        few.managedProperty().bind(few.visibleProperty());
        add(title);
        add(withGift);
        add(without);
        add(few);
        add(note);
    }

    private String group(String nameKey, GiftEffect.Group group) {
        var name = messages.get(nameKey);
        return group.greetings() == 0
                ? messages.get("occasions.effect.group.none", name)
                : messages.get(
                        "occasions.effect.group",
                        name,
                        group.greetings(),
                        group.answered(),
                        share(group.answering()),
                        group.bought(),
                        share(group.buying()));
    }

    private String share(Estimate share) {
        return messages.get(
                "occasions.effect.share",
                percent(share.value()),
                percent(share.low()),
                percent(share.high()));
    }

    private long percent(double share) {
        return Math.round(share * PERCENT);
    }

    private String words(Money sum) {
        return messages.formats().money(sum);
    }

    private static void put(TextField field, String text) {
        if (!field.isFocused()) {
            field.setText(text);
        }
    }

    private void settle() {
        if (model.shownProperty().get().isPresent()) {
            var understood = model.settle(lead.getText(), late.getText());
            Field.mark(lead, !understood);
            Field.mark(late, !understood);
        }
    }

    private void saveBudget() {
        var shown = model.shownProperty().get();
        if (shown.isEmpty()) {
            return;
        }
        var stands = shown.get().budget();
        if (budget.getText().isBlank()) {
            stands.ifPresent(_ -> model.budget(new Money(0, model.currency())));
        } else if (!budget.getText().equals(stands.map(this::words).orElse(""))) {
            MoneyText.read(budget.getText(), model.currency())
                    .filter(sum -> sum.currency().equals(model.currency()) && !sum.isNegative())
                    .filter(sum -> !Optional.of(sum).equals(stands))
                    .ifPresentOrElse(model::budget, () -> Field.mark(budget, true));
        }
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void close() {
        model.close();
    }
}
