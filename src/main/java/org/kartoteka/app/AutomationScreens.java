package org.kartoteka.app;

import org.kartoteka.automation.EditStepRules;
import org.kartoteka.automation.ui.StepRulesSection;
import org.kartoteka.automation.ui.StepRulesViewModel;
import org.kartoteka.platform.ui.Panel;
import org.kartoteka.platform.work.Steps;
import org.kartoteka.platform.work.Subscription;
import org.kartoteka.platform.work.Topic;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Rules that plan next steps: their work behind the screens, and their part of the settings.
final class AutomationScreens implements AutoCloseable {

    private static final Set<Topic> TOLD_OF =
            Set.of(
                    Topic.CLIENTS,
                    Topic.INTERACTIONS,
                    Topic.OCCASIONS,
                    Topic.SALES,
                    Topic.SATISFACTION,
                    Topic.STAGES);

    private final Desk desk;
    private final Wiring wiring;
    private final Steps steps;
    private final List<Subscription> following;
    private final Dawn dawn;

    AutomationScreens(Desk desk, Wiring wiring, Steps steps) {
        this.desk = desk;
        this.wiring = wiring;
        this.steps = steps;
        this.following =
                Stream.concat(
                                TOLD_OF.stream().map(this::followed),
                                Stream.of(wiring.changes.on(Topic.RULES, this::plan)))
                        .toList();
        this.dawn = new Dawn(this::plan, wiring.clock);
        plan();
    }

    private void plan() {
        desk.background().run(wiring.planRuleSteps::plan, _ -> {});
    }

    /// Of several changes that come faster than they are looked at, one look is for all.
    private Subscription followed(Topic topic) {
        var looks = desk.background().lane();
        return wiring.changes.on(
                topic, () -> looks.run(() -> wiring.planRuleSteps.planLatest(topic), _ -> {}));
    }

    /// The rules among the settings.
    Panel settings() {
        var editing =
                new EditStepRules(wiring.stepRules, wiring.transactions, wiring.ids, wiring.clock);
        var model =
                new StepRulesViewModel(
                        new StepRulesViewModel.Uses(
                                wiring.stepRules, editing, wiring.planRuleSteps, steps),
                        desk.background(),
                        wiring.changes);
        return new StepRulesSection(model, desk.messages());
    }

    @Override
    public void close() {
        following.forEach(Subscription::close);
        dawn.close();
    }
}
