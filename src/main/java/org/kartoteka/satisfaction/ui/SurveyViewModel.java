package org.kartoteka.satisfaction.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.paper.Paper;
import org.kartoteka.platform.paper.PdfPaper;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.OwnerOnly;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.RecordSurvey;
import org.kartoteka.satisfaction.Survey;
import org.kartoteka.satisfaction.SurveyPage;
import org.kartoteka.satisfaction.SurveyPaper;
import org.kartoteka.satisfaction.Surveys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A survey for one client, on its way into a file.
public final class SurveyViewModel {

    /// What is read and written.
    public record Uses(Clients clients, FactorSets sets, RecordSurvey recording, Steps steps) {}

    private final ClientId client;
    private final Uses uses;
    private final Background background;
    private final Messages messages;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Survey>> surveys =
            new ReadOnlyObjectWrapper<>(List.of());

    public SurveyViewModel(ClientId client, Uses uses, Background background, Messages messages) {
        this.client = client;
        this.uses = uses;
        this.background = background;
        this.messages = messages;
        background.run(
                () -> uses.clients().find(client).map(Client::displayName).orElse(""), name::set);
        background.run(() -> new Surveys(messages).all(uses.sets().all()), surveys::set);
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// Empty before the first answer.
    ReadOnlyObjectProperty<List<Survey>> surveysProperty() {
        return surveys.getReadOnlyProperty();
    }

    Paper paper(Survey survey) {
        return new SurveyPaper(messages).of(survey, name.get());
    }

    /// @param onDone told whether the file was written
    void saveHtml(Survey survey, String reply, Path file, Consumer<Boolean> onDone) {
        var page = new SurveyPage(messages).html(survey, name.get(), reply);
        save(survey, file, () -> page.getBytes(StandardCharsets.UTF_8), onDone);
    }

    void savePdf(Survey survey, Path file, Consumer<Boolean> onDone) {
        var paper = paper(survey);
        save(survey, file, () -> PdfPaper.bytes(survey.title(), List.of(paper)), onDone);
    }

    private void save(
            Survey survey, Path file, Supplier<byte[]> content, Consumer<Boolean> onDone) {
        background.run(
                () -> written(file, content.get()),
                done -> {
                    if (done) {
                        asked(survey, () -> {});
                    }
                    onDone.accept(done);
                });
    }

    private static boolean written(Path file, byte[] content) {
        try (var channel =
                OwnerOnly.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE))) {
            for (var bytes = ByteBuffer.wrap(content); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            return true;
        } catch (IOException notWritable) {
            return false;
        }
    }

    /// Notes that the client was asked.
    void asked(Survey survey, Runnable onDone) {
        uses.steps().run(() -> uses.recording().asked(client, survey), _ -> onDone.run());
    }
}
