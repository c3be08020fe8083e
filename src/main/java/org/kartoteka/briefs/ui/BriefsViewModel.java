package org.kartoteka.briefs.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.briefs.Brief;
import org.kartoteka.briefs.BriefPaper;
import org.kartoteka.briefs.Phrases;
import org.kartoteka.briefs.PrepareBrief;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.paper.Paper;
import org.kartoteka.platform.paper.PaperPrinter;
import org.kartoteka.platform.paper.PdfPaper;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.OwnerOnly;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Briefs as sheets: of one client, or of everyone whom tomorrow brings.
public final class BriefsViewModel implements AutoCloseable {

    /// What the sheets are made from, and in which words.
    ///
    /// @param zone the person's own
    public record Uses(PrepareBrief preparing, Phrases phrases, Messages messages, ZoneId zone) {}

    private final Optional<ClientId> client;
    private final Uses uses;
    private final Background background;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<List<Paper>>> papers =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param client empty for everyone of tomorrow
    public BriefsViewModel(
            Optional<ClientId> client, Uses uses, Background background, Changes changes) {
        this.client = client;
        this.uses = uses;
        this.background = background;
        this.reading = background.lane();
        this.subscription =
                changes.on(
                        Set.of(
                                Topic.CLIENTS,
                                Topic.INTERACTIONS,
                                Topic.FOLLOW_UPS,
                                Topic.PROMISES,
                                Topic.PHRASES),
                        this::reload);
        reload();
    }

    private void reload() {
        reading.run(this::read, read -> papers.set(Optional.of(read)));
    }

    private List<Paper> read() {
        var words = new BriefPaper(uses.messages(), uses.zone(), uses.phrases().all());
        return briefs().stream().map(words::of).toList();
    }

    private List<Brief> briefs() {
        return client.map(id -> uses.preparing().of(id).stream().toList())
                .orElseGet(() -> uses.preparing().ofTomorrow());
    }

    /// Absent before the first answer; no sheet where there is nobody to tell of.
    ReadOnlyObjectProperty<Optional<List<Paper>>> papersProperty() {
        return papers.getReadOnlyProperty();
    }

    private List<Paper> shown() {
        return papers.get().orElse(List.of());
    }

    /// @param onDone told whether the file was written
    void savePdf(Path file, String title, Consumer<Boolean> onDone) {
        var sheets = shown();
        background.run(() -> written(file, PdfPaper.bytes(title, sheets)), onDone);
    }

    private static boolean written(Path file, byte[] pdf) {
        try (var channel =
                OwnerOnly.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE))) {
            for (var bytes = ByteBuffer.wrap(pdf); bytes.hasRemaining(); ) {
                channel.write(bytes);
            }
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    void print(String title, Consumer<PaperPrinter.Outcome> onDone) {
        var sheets = shown();
        background.run(() -> PaperPrinter.print(title, sheets), onDone);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
