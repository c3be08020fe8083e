package org.kartoteka.sales.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.kartoteka.clients.ClientListRow;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.clients.Clients;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.sales.NoteSilence;
import org.kartoteka.sales.SalesCounts;
import org.kartoteka.sales.SalesFigures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was bought in some months, who stayed, and who bought once and never again.
public final class SalesViewModel implements AutoCloseable {

    static final int MOST_BOUGHT_ONCE = 200;

    private static final int USUAL_SILENCE = 60;
    private static final int LONGEST_SILENCE = 3_650;

    private final Uses uses;
    private final Clock clock;
    private final Background.Lane reading;
    private final Subscription subscription;
    private final ObjectProperty<Integer> months = new SimpleObjectProperty<>(12);
    private final ObjectProperty<Optional<String>> tag =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Integer> silence = new SimpleObjectProperty<>(USUAL_SILENCE);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is read and written.
    public record Uses(
            SalesCounts counts,
            SalesFigures figures,
            Clients clients,
            ClientRows rows,
            NoteSilence noting,
            Transactions transactions,
            Steps steps) {}

    /// @param retention the latest month first
    /// @param once clients who bought once, the latest first, at most [#MOST_BOUGHT_ONCE]
    /// @param names of those clients
    /// @param tags in use
    record Shown(
            List<SalesCounts.Checks> checks,
            SalesCounts.Buyers buyers,
            List<SalesFigures.Retention> retention,
            List<SalesCounts.BoughtOnce> once,
            Map<ClientId, String> names,
            List<String> tags) {}

    /// @param clock in the person's own zone, whose day is today
    public SalesViewModel(Uses uses, Background background, Changes changes, Clock clock) {
        this.uses = uses;
        this.clock = clock;
        this.reading = background.lane();
        this.subscription = changes.on(Set.of(Topic.SALES, Topic.CLIENTS), this::reload);
        months.subscribe(this::reload);
        tag.subscribe(this::reload);
        silence.subscribe(this::reload);
        reload();
    }

    private void reload() {
        var filter =
                new FigureFilter(
                        MonthSpan.endingWith(YearMonth.now(clock), months.get()),
                        tag.get(),
                        Optional.empty(),
                        Optional.empty());
        var silentSince = LocalDate.now(clock).minusDays(silence.get() - 1L);
        reading.run(() -> read(filter, silentSince), read -> shown.set(Optional.of(read)));
    }

    private Shown read(FigureFilter filter, LocalDate silentSince) {
        var retention = uses.figures().retention(filter).reversed();
        return uses.transactions().reading(() -> read(filter, silentSince, retention));
    }

    private Shown read(
            FigureFilter filter, LocalDate silentSince, List<SalesFigures.Retention> retention) {
        var span = filter.months();
        var chosen = filter.tag();
        var once = uses.counts().boughtOnce(silentSince, chosen, MOST_BOUGHT_ONCE);
        var clients = once.stream().map(bought -> bought.purchase().client()).toList();
        return new Shown(
                uses.counts().checks(span, chosen),
                uses.counts().buyers(span, chosen),
                retention,
                once,
                uses.rows().of(clients).stream()
                        .collect(Collectors.toMap(ClientListRow::id, ClientListRow::displayName)),
                uses.clients().tags().stream().map(Clients.TagCount::tag).toList());
    }

    /// How many months back are looked at, this one included.
    ObjectProperty<Integer> monthsProperty() {
        return months;
    }

    /// Only clients who bear it.
    ObjectProperty<Optional<String>> tagProperty() {
        return tag;
    }

    /// Who bought once counts as silent after so many days.
    ReadOnlyObjectProperty<Integer> silenceProperty() {
        return silence;
    }

    /// @param typed days, from 1 to ten years
    /// @return whether it was understood
    boolean silentFor(String typed) {
        var text = typed.strip();
        var understood =
                text.matches("\\d{1,4}")
                        && Integer.parseInt(text) >= 1
                        && Integer.parseInt(text) <= LONGEST_SILENCE;
        if (understood) {
            silence.set(Integer.valueOf(text));
        }
        return understood;
    }

    /// Absent before the first answer.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Days since the purchase.
    long silent(SalesCounts.BoughtOnce bought) {
        return ChronoUnit.DAYS.between(bought.purchase().day(), LocalDate.now(clock));
    }

    /// Does nothing where the reason stays as it was.
    void why(SalesCounts.BoughtOnce bought, String words) {
        if (!words.strip().equals(bought.why().orElse(""))
                && words.length() <= NoteSilence.LONGEST) {
            uses.steps().run(() -> uses.noting().why(bought.purchase().client(), words));
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
