package org.kartoteka.insights.ui;

import org.kartoteka.insights.InsightKind;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Navigation;
import org.kartoteka.platform.ui.Notices;
import org.kartoteka.platform.ui.Page;
import org.kartoteka.platform.ui.Place;
import org.kartoteka.platform.work.Background;
import org.kartoteka.platform.work.Changes;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Makes the page of insights. Lives as long as the window, so that a person comes back to the
/// chart they left.
public final class InsightsPages {

    public static final String PAGE = "insights";

    /// The window around the page.
    public record Around(
            Messages messages,
            Navigation navigation,
            Notices notices,
            Background background,
            Changes changes) {}

    private final InsightsViewModel.Uses uses;
    private final Around around;
    private final BiConsumer<String, List<ClientId>> opening;
    private final List<Action> beginnings;
    private InsightsPlace place = InsightsPlace.FIRST;
    private Optional<InsightKind> wanted = Optional.empty();

    /// @param opening opens clients as a list with a title
    /// @param beginnings what makes insights out of an empty base
    public InsightsPages(
            InsightsViewModel.Uses uses,
            Around around,
            BiConsumer<String, List<ClientId>> opening,
            List<Action> beginnings) {
        this.uses = uses;
        this.around = around;
        this.opening = opening;
        this.beginnings = List.copyOf(beginnings);
    }

    public Page page() {
        var begin = wanted.map(place::withKind).orElse(place);
        wanted = Optional.empty();
        var model = new InsightsViewModel(uses, begin, around.background(), around.changes());
        return new InsightsView(
                model,
                around.messages(),
                around.notices(),
                around.background(),
                opening,
                beginnings,
                left -> place = left);
    }

    /// One for each chart, for the palette of commands.
    public List<Action> charts() {
        return Stream.of(InsightKind.values())
                .map(
                        kind ->
                                Action.of("insights.open." + kind.code(), () -> open(kind))
                                        .withIcon(Feather.BAR_CHART_2))
                .toList();
    }

    private void open(InsightKind kind) {
        wanted = Optional.of(kind);
        around.navigation().open(Place.of(PAGE));
    }
}
