package org.kartoteka.clients.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.ClientField;
import org.kartoteka.clients.Problem;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Choice;
import org.kartoteka.platform.ui.Field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields of one client, with what is wrong beside each. The page around it has the ways to
/// save and to leave.
final class ClientFormView extends VBox {

    /// Fields few clients have: shown when one asks, or when something is in them.
    private static final List<ClientField> RARE =
            List.of(
                    ClientField.PREFIX,
                    ClientField.SUFFIX,
                    ClientField.SOURCE,
                    ClientField.TAX_ID,
                    ClientField.EXTERNAL_ID);

    private final ClientFormViewModel model;
    private final FormChoices choices;
    private final Messages messages;
    private final Map<ClientField, Field> fields = new EnumMap<>(ClientField.class);
    private ClientFormRows rows;
    private TagsEditor tags;
    private TitledPane rare;

    ClientFormView(ClientFormViewModel model, FormChoices choices, Messages messages) {
        this.model = model;
        this.choices = choices;
        this.messages = messages;
        getStyleClass().add("client-form");
        model.problems().addListener((ListChangeListener<Problem>) _ -> showProblems());
        model.obstacleProperty().addListener((_, _, obstacle) -> showObstacle(obstacle));
        build();
    }

    private void build() {
        var draft = model.draftProperty().get();
        fields.clear();
        rows = new ClientFormRows(model, messages);
        tags =
                new TagsEditor(
                        choices.tags(),
                        messages,
                        changed -> model.change(now -> now.withTags(changed)));
        rare = rare();
        var who = new VBox();
        who.getChildren().setAll(whoFields(draft.kind()));
        who.getStyleClass().add("form");
        getChildren()
                .setAll(
                        kindSwitch(who),
                        who,
                        rows.contacts(),
                        dayAndTags(),
                        rows.facts(),
                        rows.interests());
        getChildren().addAll(rows.addresses(), note(), rare);
        rows.show(draft);
        tags.show(draft.tags());
        model.begun();
    }

    private Node kindSwitch(VBox who) {
        var choice =
                new Choice<>(
                        "client-kind",
                        messages.get("clients.form.kind"),
                        List.of(Client.Kind.values()),
                        this::kindName,
                        kind -> {
                            model.change(draft -> draft.withKind(kind));
                            who.getChildren().setAll(whoFields(kind));
                        });
        choice.show(model.draftProperty().get().kind());
        return choice;
    }

    private String kindName(Client.Kind kind) {
        return switch (kind) {
            case PERSON -> messages.get("clients.form.person");
            case COMPANY -> messages.get("clients.form.company");
        };
    }

    /// A person is asked for by name first, a company by its own.
    private List<Node> whoFields(Client.Kind kind) {
        return kind == Client.Kind.PERSON
                ? List.of(names("clients.field.family"), personsWork())
                : List.of(
                        text(ClientField.ORGANIZATION, "clients.field.company.name"),
                        contactPerson());
    }

    private Node names(String familyKey) {
        return line(
                text(ClientField.FAMILY, familyKey),
                text(ClientField.GIVEN, "clients.field.given"),
                text(ClientField.MIDDLE, "clients.field.middle"),
                text(ClientField.NICKNAME, "clients.field.nickname"));
    }

    private Node personsWork() {
        var company = text(ClientField.ORGANIZATION, "clients.field.company");
        var link = new CompanyLink(model, choices, company, messages);
        var work =
                new VBox(
                        line(
                                company,
                                text(ClientField.JOB_TITLE, "clients.field.position"),
                                text(ClientField.DEPARTMENT, "clients.field.department")),
                        link);
        work.getStyleClass().add("form-field");
        return work;
    }

    private Node contactPerson() {
        var contact =
                new VBox(
                        names("clients.field.contact.family"),
                        line(text(ClientField.JOB_TITLE, "clients.field.position")));
        contact.getStyleClass().add("form");
        return contact;
    }

    private Node dayAndTags() {
        var birthday = text(ClientField.BIRTHDAY, "clients.field.birthday");
        birthday.getChildren().add(2, new BirthdayEcho(model, messages));
        var tagging = new Field(messages.get("clients.field.tags"), tags.field(), tags);
        fields.put(ClientField.TAGS, tagging);
        var both = line(birthday, tagging);
        HBox.setHgrow(tagging, Priority.ALWAYS);
        return both;
    }

    private Node note() {
        var typed = model.draftProperty().get().texts().getOrDefault(ClientField.NOTE, "");
        var area =
                Typed.lines(
                        typed,
                        text -> model.change(draft -> draft.withText(ClientField.NOTE, text)));
        area.setId("client-note");
        return kept(ClientField.NOTE, new Field(messages.get("clients.field.note"), area));
    }

    private TitledPane rare() {
        var content =
                new VBox(
                        line(
                                text(ClientField.SOURCE, "clients.field.source"),
                                text(ClientField.TAX_ID, "clients.field.tax"),
                                text(ClientField.EXTERNAL_ID, "clients.field.external"),
                                text(ClientField.PREFIX, "clients.field.prefix"),
                                text(ClientField.SUFFIX, "clients.field.suffix")),
                        rows.customFields());
        content.getStyleClass().add("form");
        var pane = new TitledPane(messages.get("clients.form.more"), content);
        var draft = model.draftProperty().get();
        var used = RARE.stream().anyMatch(field -> !draft.text(field).isEmpty());
        pane.setExpanded(used || !draft.customFields().isEmpty());
        pane.setAnimated(false);
        return pane;
    }

    private static Node line(Node... shown) {
        var line = new FlowPane(shown);
        line.getStyleClass().add("form-line");
        return line;
    }

    private Field text(ClientField field, String nameKey) {
        var typed = model.draftProperty().get().texts().getOrDefault(field, "");
        var control =
                Typed.field(typed, text -> model.change(draft -> draft.withText(field, text)));
        control.setId("client-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return kept(field, new Field(messages.get(nameKey), control));
    }

    private Field kept(ClientField name, Field field) {
        fields.put(name, field);
        return field;
    }

    /// Where typing begins.
    void takeFocus() {
        var first =
                model.draftProperty().get().kind() == Client.Kind.PERSON
                        ? ClientField.FAMILY
                        : ClientField.ORGANIZATION;
        fields.get(first).control().requestFocus();
    }

    /// Goes to a field, and to the first row where it has rows.
    void focusOn(ClientField field) {
        if (!rows.focus(field, 0)) {
            Optional.ofNullable(fields.get(field))
                    .map(Field::control)
                    .ifPresent(Control::requestFocus);
        }
    }

    /// Takes in what is typed and not yet ended, such as a tag.
    void finish() {
        tags.finish();
    }

    /// Stores what is typed, or goes to the first thing that has to be mended.
    void save() {
        finish();
        model.save();
        model.problems().stream().findFirst().ifPresent(this::goTo);
    }

    private void goTo(Problem problem) {
        if (RARE.contains(problem.field()) || problem.field() == ClientField.CUSTOM_FIELDS) {
            rare.setExpanded(true);
        }
        if (!rows.focus(problem.field(), problem.row())) {
            fields.get(problem.field()).control().requestFocus();
        }
    }

    private void showProblems() {
        var texts = new HashMap<ClientField, Map<Integer, String>>();
        for (var problem : model.problems()) {
            texts.computeIfAbsent(problem.field(), _ -> new HashMap<>())
                    .putIfAbsent(
                            problem.row(), messages.get(problem.key(), problem.args().toArray()));
        }
        fields.forEach(
                (field, shown) ->
                        shown.showProblem(
                                String.join(
                                        " ",
                                        new ArrayList<>(
                                                texts.getOrDefault(field, Map.of()).values()))));
        rows.showProblems(texts);
    }

    private void showObstacle(Optional<ClientFormViewModel.Obstacle> obstacle) {
        getChildren().removeIf(ObstacleQuestion.class::isInstance);
        obstacle.ifPresent(
                met ->
                        getChildren()
                                .addFirst(new ObstacleQuestion(met, model, this::build, messages)));
    }
}
