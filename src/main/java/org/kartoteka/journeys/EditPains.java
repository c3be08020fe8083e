package org.kartoteka.journeys;

import org.kartoteka.clients.Client;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.Fold;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.kernel.InteractionId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.kernel.PainPointId;
import org.kartoteka.kernel.RemedyId;
import org.kartoteka.platform.work.Label;
import org.kartoteka.platform.work.Transactions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Use case: note what hurt a client and what was changed because of it, and count whether it hurts
/// less since; one step of History each. Blocks.
public final class EditPains {

    /// Themes that a typed one is compared with, so that one thing is not written in two ways.
    private static final int KNOWN_THEMES = 500;

    private final PainPoints pains;
    private final Clients clients;
    private final Transactions transactions;
    private final IdSource ids;
    private final Clock clock;

    /// What a person says hurt.
    ///
    /// @param theme not blank; one that differs from a known one only in its writing is that one
    public record Said(
            JourneyStepId step, String theme, String words, Optional<InteractionId> talk) {}

    /// @param clock in the person's own zone, whose day is today
    public EditPains(
            PainPoints pains,
            Clients clients,
            Transactions transactions,
            IdSource ids,
            Clock clock) {
        this.pains = pains;
        this.clients = clients;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public void add(ClientId client, Said said) {
        transactions.step(
                Label.of("step.pain.added", name(client)),
                () ->
                        pains.insert(
                                new PainPoint(
                                        new PainPointId(ids.next()),
                                        client,
                                        said.talk(),
                                        said.step(),
                                        known(said.theme()),
                                        LocalDate.now(clock),
                                        said.words())));
    }

    public void remove(PainPoint pain) {
        transactions.step(
                Label.of("step.pain.removed", name(pain.client())), () -> pains.delete(pain.id()));
    }

    /// @param theme not blank; one that differs from a known one only in its writing is that one
    /// @param words not blank
    public void change(String theme, Optional<JourneyStepId> step, LocalDate day, String words) {
        transactions.step(
                Label.of("step.remedy.added", theme.strip()),
                () ->
                        pains.insert(
                                new Remedy(
                                        new RemedyId(ids.next()), known(theme), step, day, words)));
    }

    public void remove(Remedy remedy) {
        transactions.step(
                Label.of("step.remedy.removed", remedy.theme()), () -> pains.delete(remedy.id()));
    }

    /// What was changed, each with how often it hurt before and after, the latest change first.
    public List<RemedyEffect> effects() {
        return transactions.reading(() -> pains.remedies().stream().map(this::effect).toList());
    }

    private RemedyEffect effect(Remedy remedy) {
        var days = RemedyEffect.days(remedy, LocalDate.now(clock));
        var day = remedy.changedOn();
        return new RemedyEffect(
                remedy,
                days,
                pains.count(remedy, day.minusDays(days), day),
                pains.count(remedy, day, day.plusDays(days)));
    }

    private String known(String theme) {
        var folded = Fold.text(theme.strip());
        return pains.themes(KNOWN_THEMES).stream()
                .filter(other -> Fold.text(other).equals(folded))
                .findFirst()
                .orElse(theme.strip());
    }

    private String name(ClientId client) {
        return clients.find(client).map(Client::displayName).orElse("");
    }
}
