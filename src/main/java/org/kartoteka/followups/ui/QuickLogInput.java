package org.kartoteka.followups.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.kartoteka.followups.UnstoredTalk;
import org.kartoteka.interactions.quicklog.Candidate;
import org.kartoteka.interactions.quicklog.ClientMention;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FollowUpId;
import org.kartoteka.platform.work.Background;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is typed into the quick log, as a line or as a form, and what is understood of it.
///
/// It stays until it is stored, also while the quick log is closed. UI thread only.
final class QuickLogInput {

    /// More names than this are no help in choosing.
    static final int MOST_SUGGESTIONS = 6;

    enum Mode {
        LINE,
        FORM
    }

    /// All of it at one moment.
    ///
    /// @param about with whom the talk was, if that was known before
    /// @param form empty where it is the line that counts
    /// @param turned texts of promises whose side was put right
    record Typed(
            String line,
            String client,
            Optional<LogRequest.About> about,
            Optional<FollowUpId> completes,
            Optional<Suggestion> picked,
            Optional<TalkDraft> form,
            Set<String> turned) {

        /// The planned step that the talk was, unless the line names another client than the one it
        /// was planned with.
        Optional<FollowUpId> completes(ClientId client) {
            return completes.filter(
                    _ -> about.filter(known -> known.client().equals(client)).isPresent());
        }

        QuickReading read(QuickReader reader) {
            return form.isEmpty() || about.isPresent()
                    ? reader.read(line, about, picked)
                    : reader.readClient(client, picked);
        }
    }

    private final QuickReader reader;
    private final UnstoredTalk unstored;
    private final Background.Lane reading;
    private final Clock clock;
    private final TalkWords words;

    private final StringProperty line = new SimpleStringProperty("");
    private final StringProperty client = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.LINE);
    private final ObjectProperty<Optional<TalkDraft>> form =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LogRequest> request =
            new ReadOnlyObjectWrapper<>(LogRequest.ofAnyone());
    private final ReadOnlyObjectWrapper<Optional<LogRequest>> waiting =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuickReading>> understood =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final Set<String> turned = new HashSet<>();

    private Optional<Suggestion> picked = Optional.empty();
    private String formFilledFrom = "";
    private Optional<TalkDraft> filled = Optional.empty();

    /// @param clock in the person's own zone
    QuickLogInput(
            QuickReader reader,
            UnstoredTalk unstored,
            Background background,
            Clock clock,
            TalkWords words) {
        this.reader = reader;
        this.unstored = unstored;
        this.reading = background.lane();
        this.clock = clock;
        this.words = words;
        line.set(unstored.line());
        line.subscribe(_ -> keepAndRead());
        client.subscribe(_ -> keepAndRead());
        form.subscribe(_ -> keep());
        request.subscribe(_ -> keep());
    }

    private void keepAndRead() {
        keep();
        readAgain();
    }

    /// The form is kept as a line, and with whom it was as words of it: a line is read again
    /// wherever it comes to light.
    private void keep() {
        var whom = request.get().about().map(LogRequest.About::name);
        var draft = form.get().filter(_ -> mode.get() == Mode.FORM);
        var typed = draft.map(this::asLine).orElseGet(line::get);
        unstored.keep(
                typed.isBlank()
                        ? draft.map(_ -> client.get()).orElse("")
                        : Stream.of(whom.or(() -> draft.map(_ -> client.get())).orElse(""), typed)
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(" ")));
    }

    /// Begins with what is known before, or goes on with what was typed and not stored; then what
    /// is wanted waits.
    void begin(LogRequest wanted) {
        if (isBlank()) {
            request.set(wanted);
            waiting.set(Optional.empty());
        } else {
            waiting.set(Optional.of(wanted).filter(other -> !other.equals(request.get())));
        }
        readAgain();
    }

    /// Drops what was typed and begins with what waits.
    void beginAfresh() {
        var wanted = waiting.get();
        clear();
        wanted.ifPresent(request::set);
        readAgain();
    }

    private boolean isBlank() {
        return line.get().isBlank() && form.get().isEmpty();
    }

    /// Forgets all that was typed.
    void clear() {
        picked = Optional.empty();
        turned.clear();
        form.set(Optional.empty());
        formFilledFrom = "";
        request.set(LogRequest.ofAnyone());
        waiting.set(Optional.empty());
        mode.set(Mode.LINE);
        client.set("");
        line.set("");
        readAgain();
    }

    /// Forgets the client known before, so that the line names one.
    void forgetClient() {
        request.set(LogRequest.ofAnyone());
        readAgain();
    }

    /// The talk was not the planned step after all.
    void forgetCompleted() {
        request.set(new LogRequest(request.get().about(), Optional.empty()));
    }

    void readAgain() {
        var typed = typed();
        reading.run(() -> typed.read(reader), this::show);
    }

    Typed typed() {
        return new Typed(
                line.get(),
                client.get(),
                request.get().about(),
                request.get().completes().map(LogRequest.Completes::step),
                picked,
                form.get().filter(_ -> mode.get() == Mode.FORM),
                Set.copyOf(turned));
    }

    private void show(QuickReading read) {
        understood.set(Optional.of(read));
        suggestions.setAll(asksWho(read) ? shortened(read.candidates()) : List.of());
    }

    /// While only the client is typed, or while it is not clear who is meant.
    private boolean asksWho(QuickReading read) {
        return switch (read.whom()) {
            case Whom.Nobody _ -> false;
            case Whom.Settled settled ->
                    read.candidates().stream().noneMatch(this::isPicked)
                            && read.namesOnly()
                            && request.get().about().isEmpty()
                            && !settled.isNew();
            case Whom.Several _, Whom.Unknown _ -> true;
        };
    }

    private boolean isPicked(Suggestion suggestion) {
        return picked.filter(suggestion::equals).isPresent();
    }

    private static List<Suggestion> shortened(List<Suggestion> all) {
        return all.size() <= MOST_SUGGESTIONS
                ? all
                : Stream.concat(all.stream().limit(MOST_SUGGESTIONS - 1L), Stream.of(all.getLast()))
                        .toList();
    }

    /// Settles whom the words for the client mean.
    void pick(Suggestion choice) {
        picked = Optional.of(choice);
        if (mode.get() == Mode.LINE && !line.get().endsWith(" ")) {
            line.set(line.get() + " ");
        } else {
            readAgain();
        }
    }

    /// Turns the side of a promise of the line round.
    void turn(String promise) {
        if (!turned.remove(promise)) {
            turned.add(promise);
        }
        readAgain();
    }

    boolean isTurned(String promise) {
        return turned.contains(promise);
    }

    /// Goes from the line to the form, which holds what is understood of the line; or back, where
    /// the line says what was changed in the form.
    void switchMode() {
        if (mode.get() == Mode.FORM) {
            var changed = form.get().filter(draft -> !form.get().equals(filled));
            mode.set(Mode.LINE);
            changed.ifPresent(this::writeAsLine);
        } else {
            understood.get().ifPresent(this::fillForm);
            mode.set(Mode.FORM);
        }
        readAgain();
    }

    private void writeAsLine(TalkDraft draft) {
        var whom = request.get().about().isPresent() ? "" : client.get();
        form.set(Optional.empty());
        line.set((whom + " " + asLine(draft)).strip());
    }

    private String asLine(TalkDraft draft) {
        return draft.asLine(words, understood.get().map(QuickReading::channels).orElse(List.of()));
    }

    private void fillForm(QuickReading read) {
        if (form.get().isEmpty() || !formFilledFrom.equals(line.get())) {
            formFilledFrom = line.get();
            filled = Optional.of(TalkDraft.of(read, turned, words));
            form.set(filled);
            client.set(clientWords(read));
        }
    }

    /// The name of the client, where it is settled who that is; else the words of the line.
    private String clientWords(QuickReading read) {
        var settled =
                read.candidates().stream()
                        .filter(one -> one.settled().equals(read.whom()))
                        .filter(Suggestion.Known.class::isInstance)
                        .map(one -> ((Suggestion.Known) one).candidate())
                        .findFirst();
        settled.ifPresent(one -> picked = Optional.of(new Suggestion.Known(one.name(), one)));
        return settled.map(Candidate::name)
                .orElseGet(() -> read.line().client().map(ClientMention::query).orElse(""));
    }

    /// What has to be mended in the form, if it is the form that counts.
    Map<TalkDraft.Field, String> problems() {
        return typed().form().map(draft -> draft.problems(clock)).orElse(Map.of());
    }

    StringProperty lineProperty() {
        return line;
    }

    /// The words for the client, in the form.
    StringProperty clientProperty() {
        return client;
    }

    ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /// The form, once it was opened.
    ObjectProperty<Optional<TalkDraft>> formProperty() {
        return form;
    }

    ReadOnlyObjectProperty<LogRequest> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /// What was asked for while something else was typed and not stored.
    ReadOnlyObjectProperty<Optional<LogRequest>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// What is understood now; absent before the first reading.
    ReadOnlyObjectProperty<Optional<QuickReading>> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /// Whom a person may choose among now.
    ObservableList<Suggestion> suggestions() {
        return suggestions;
    }
}
