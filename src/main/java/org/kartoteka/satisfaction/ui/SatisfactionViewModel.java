package org.kartoteka.satisfaction.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.satisfaction.Answer;
import org.kartoteka.satisfaction.Answers;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Score;
import org.kartoteka.satisfaction.ScoreSource;
import org.kartoteka.satisfaction.Standing;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How satisfied one client is, and what they answered.
public final class SatisfactionViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(Answers answers, Clients clients, AnswerFormViewModel.Uses form) {}

    /// @param name of the client
    /// @param standings by each measure that has scores
    /// @param scores newest first, those of talks too
    /// @param answers those of the scores that are answers of their own
    record Shown(
            String name,
            List<Standing> standings,
            List<Score> scores,
            Map<ScoreSource, Answer> answers) {

        /// The newest words that came with a score.
        Optional<Score> lastWords() {
            return scores.stream().filter(score -> !score.words().isEmpty()).findFirst();
        }
    }

    private final ClientId client;
    private final Uses uses;
    private final Background background;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param clock in the person's own zone
    public SatisfactionViewModel(
            ClientId client, Uses uses, Background background, Changes changes, Clock clock) {
        this.client = client;
        this.uses = uses;
        this.background = background;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription =
                changes.on(Set.of(Topic.SATISFACTION, Topic.INTERACTIONS), this::reload);
        reload();
    }

    private void reload() {
        reading.run(this::read, read -> shown.set(Optional.of(read)));
    }

    private Shown read() {
        var scores = uses.answers().scores(List.of(client));
        var standings =
                Arrays.stream(Measure.values())
                        .flatMap(measure -> Standing.of(measure, scores).stream())
                        .toList();
        var answers =
                uses.answers().of(client).stream()
                        .collect(
                                Collectors.<Answer, ScoreSource, Answer>toMap(
                                        answer -> new ScoreSource.OfAnswer(answer.id()),
                                        Function.identity()));
        var name = uses.clients().find(client).map(Client::displayName).orElse("");
        return new Shown(name, standings, scores.reversed(), answers);
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// A form for a new answer, or to mend one.
    AnswerFormViewModel form(Optional<Answer> edited) {
        return new AnswerFormViewModel(client, edited, uses.form(), background, clock);
    }

    void remove(Answer answer) {
        uses.form().steps().run(() -> uses.form().editing().delete(answer), _ -> {});
    }

    @Override
    public void close() {
        subscription.close();
    }
}
