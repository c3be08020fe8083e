package org.kartoteka.cadence.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.kartoteka.cadence.CadenceLevel;
import org.kartoteka.cadence.CadenceRule;
import org.kartoteka.cadence.CadenceTarget;
import org.kartoteka.cadence.EditCadence;
import org.kartoteka.cadence.KeepInTouch;
import org.kartoteka.cadence.Standing;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;

import java.util.Optional;

/// How it stands with one client, and how often they are to be spoken to.
public final class ClientCadenceViewModel implements AutoCloseable {

    /// What is read and written.
    public record Uses(
            KeepInTouch keepInTouch, EditCadence editing, PuttingOff puttingOff, Steps steps) {}

    private final ClientId client;
    private final CadenceTarget target;
    private final Uses uses;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ReadOnlyObjectWrapper<Optional<Standing>> standing =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ClientCadenceViewModel(
            ClientId client, Uses uses, Background background, Changes changes) {
        this.client = client;
        this.target = new CadenceTarget.OfClient(client);
        this.uses = uses;
        this.reading = background.lane();
        this.subscription = changes.on(KeepInTouchGroup.TOPICS, this::reload);
        reload();
    }

    private void reload() {
        reading.run(() -> uses.keepInTouch().of(client), standing::set);
    }

    ReadOnlyObjectProperty<Optional<Standing>> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    PuttingOff puttingOff() {
        return uses.puttingOff();
    }

    /// What is set on the card itself.
    Optional<CadenceRule> own() {
        return standing.get()
                .flatMap(Standing::offer)
                .filter(offer -> offer.level() == CadenceLevel.CLIENT)
                .map(offer -> new CadenceRule(target, offer.cadence()));
    }

    /// @return whether what was typed was understood
    boolean save(String typed) {
        return TypedCadence.save(typed, target, uses.editing(), uses.steps());
    }

    /// Lets hold what holds for others.
    void inherit() {
        uses.steps().run(() -> uses.editing().inherit(target));
    }

    void putOffByWeek() {
        uses.puttingOff().byWeek(client);
    }

    Optional<PuttingOff.Question> question() {
        return uses.puttingOff().question(client);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
