package org.kartoteka.insights.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.kartoteka.clients.Clients;
import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.Figures;
import org.kartoteka.insights.InsightKind;
import org.kartoteka.insights.News;
import org.kartoteka.insights.ReadBehind;
import org.kartoteka.insights.ReadNews;
import org.kartoteka.interactions.Channel;
import org.kartoteka.interactions.Channels;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FigureFilter;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// State and actions of the insights: the news of the week, and one chart at a time, read when it
/// is looked at.
public final class InsightsViewModel implements AutoCloseable {

    /// What insights are made of.
    ///
    /// @param clock in the person's own zone
    public record Uses(
            Figures figures,
            FigureNames names,
            ReadNews news,
            Clients clients,
            Channels channels,
            Messages messages,
            Clock clock) {}

    /// What the filters offer.
    ///
    /// @param tags in use, the most frequent first
    public record Choices(List<String> tags, List<Channel> channels) {}

    /// @param nothing whether the base holds nothing that insights could be made of
    public record Week(List<News> news, boolean nothing) {}

    /// Before this many months nobody looks for a sign of life.
    private static final int LONGEST_LOOK = 60;

    private static final Set<Topic> TOPICS =
            Set.of(
                    Topic.CLIENTS,
                    Topic.INTERACTIONS,
                    Topic.CHANNELS,
                    Topic.SALES,
                    Topic.STAGES,
                    Topic.SATISFACTION,
                    Topic.JOURNEYS);

    private final Uses uses;
    private final DrawInsight drawing;
    private final ReadBehind behind;
    private final Background background;
    private final Background.Lane charts;
    private final Background.Lane weeks;
    private final Background.Lane offers;
    private final Subscription following;
    private final ObjectProperty<InsightsPlace> place;
    private final ReadOnlyObjectWrapper<Optional<Insight>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Week>> week =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Choices> choices =
            new ReadOnlyObjectWrapper<>(new Choices(List.of(), List.of()));

    /// @param begin where the person was
    InsightsViewModel(Uses uses, InsightsPlace begin, Background background, Changes changes) {
        this.uses = uses;
        this.drawing =
                new DrawInsight(
                        uses.figures(),
                        uses.names(),
                        uses.channels(),
                        uses.messages(),
                        uses.clock());
        this.behind = new ReadBehind(uses.figures());
        this.background = background;
        this.charts = background.lane();
        this.weeks = background.lane();
        this.offers = background.lane();
        this.place = new SimpleObjectProperty<>(begin);
        place.addListener((_, _, _) -> reloadChart());
        this.following = changes.on(TOPICS, this::reload);
        reload();
    }

    ObjectProperty<InsightsPlace> placeProperty() {
        return place;
    }

    /// Empty until the first answer.
    ReadOnlyObjectProperty<Optional<Insight>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Empty until the first answer.
    ReadOnlyObjectProperty<Optional<Week>> weekProperty() {
        return week.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// The chart so many lines below, above with a negative `step`; stays at the ends.
    void step(int step) {
        var kinds = InsightKind.values();
        var at = Math.clamp(place.get().kind().ordinal() + step, 0, kinds.length - 1);
        place.set(place.get().withKind(kinds[at]));
    }

    private void reload() {
        reloadChart();
        weeks.run(this::readWeek, read -> week.set(Optional.of(read)));
        offers.run(this::readChoices, choices::set);
    }

    private void reloadChart() {
        var kind = place.get().kind();
        var filter = place.get().filter(YearMonth.now(uses.clock()));
        charts.run(() -> drawing.of(kind, filter), read -> shown.set(Optional.of(read)));
    }

    private Week readWeek() {
        var news = uses.news().read();
        return new Week(news, news.isEmpty() && isBare());
    }

    private boolean isBare() {
        var ever = FigureFilter.of(MonthSpan.endingWith(YearMonth.now(uses.clock()), LONGEST_LOOK));
        return uses.figures().stages().countsByMonth(ever).isEmpty()
                && uses.figures().satisfaction().scores(ever).isEmpty()
                && uses.figures().satisfaction().csi(ever).isEmpty()
                && uses.figures().sales().revenue(ever).isEmpty();
    }

    private Choices readChoices() {
        return new Choices(
                uses.clients().tags().stream().map(tag -> tag.tag()).toList(),
                uses.channels().all().stream().filter(channel -> !channel.archived()).toList());
    }

    private record Group(String title, List<ClientId> clients) {}

    /// Finds who stands behind an item of the chart that is shown.
    ///
    /// @param onFound told which clients they are, in words, and the clients; not called where
    ///   nobody is kept behind it
    void open(int item, BiConsumer<String, List<ClientId>> onFound) {
        if (shown.get().orElse(null) instanceof Insight.Drawn drawn) {
            drawn.behind()
                    .get(item)
                    .ifPresent(
                            who ->
                                    background.run(
                                            () -> new Group(drawing.title(who), behind.of(who)),
                                            found ->
                                                    onFound.accept(
                                                            found.title(), found.clients())));
        }
    }

    @Override
    public void close() {
        following.close();
    }
}
