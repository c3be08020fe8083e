package org.kartoteka.app;

import org.kartoteka.insights.FigureNames;
import org.kartoteka.insights.Figures;
import org.kartoteka.insights.ReadNews;
import org.kartoteka.insights.store.JooqWeekFigures;
import org.kartoteka.insights.ui.InsightsPages;
import org.kartoteka.insights.ui.InsightsViewModel;
import org.kartoteka.kernel.ClientId;
import org.kartoteka.kernel.FactorId;
import org.kartoteka.kernel.FactorSetId;
import org.kartoteka.kernel.JourneyStepId;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.ui.Action;
import org.kartoteka.platform.ui.Place;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BiConsumer;

/// Puts the insights together from the figures of all features.
final class InsightScreens {

    private final Desk desk;
    private final Wiring wiring;

    InsightScreens(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    /// @param opening opens clients as a list with a title
    /// @param logging begins a talk
    /// @param samples fills the base with examples
    InsightsPages pages(
            BiConsumer<String, List<ClientId>> opening, Action logging, Action samples) {
        var clients =
                Action.of(
                                "insights.action.clients",
                                () -> desk.navigation().open(Place.of("clients")))
                        .withIcon(Feather.USERS);
        return new InsightsPages(uses(), around(), opening, List.of(logging, clients, samples));
    }

    private InsightsViewModel.Uses uses() {
        return new InsightsViewModel.Uses(
                new Figures(
                        wiring.stageFigures,
                        wiring.satisfactionFigures,
                        wiring.salesFigures,
                        wiring.journeyFigures),
                new Names(wiring, desk.messages()),
                new ReadNews(
                        new JooqWeekFigures(wiring.sql, wiring.zone),
                        wiring.readAskingPlan::signs,
                        wiring.satisfactionSettings::rules,
                        wiring.clock),
                wiring.clients,
                wiring.channels,
                desk.messages(),
                wiring.clock);
    }

    private InsightsPages.Around around() {
        return new InsightsPages.Around(
                desk.messages(),
                desk.navigation(),
                desk.notices(),
                desk.background(),
                wiring.changes);
    }

    /// Names as they are at the moment of asking.
    private record Names(Wiring wiring, Messages messages) implements FigureNames {

        @Override
        public String set(FactorSetId id) {
            return wiring.factorSets.all().stream()
                    .filter(set -> set.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .displayName(messages);
        }

        @Override
        public String factor(FactorId id) {
            return wiring.factorSets.all().stream()
                    .flatMap(set -> set.factors().stream())
                    .filter(factor -> factor.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .displayName(messages);
        }

        @Override
        public String step(JourneyStepId id) {
            return wiring.journeys.all().stream()
                    .flatMap(journey -> journey.steps().stream())
                    .filter(step -> step.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .displayName(messages);
        }
    }
}
