package org.kartoteka.automation.ui;

import org.kartoteka.automation.Occurrence;
import org.kartoteka.automation.Occurrence.ScoreGiven;
import org.kartoteka.kernel.RelationshipStage;
import org.kartoteka.occasions.OccasionKind;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.satisfaction.Measure;
import org.kartoteka.satisfaction.Scale;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What a person chooses first when they make a rule, and what there is to choose of it then.
enum RuleKind {
    STAGE,
    CSAT_FROM,
    CSAT_TO,
    NPS_FROM,
    NPS_TO,
    PURCHASE,
    CLIENT,
    DATE,
    CONTRACT;

    /// What there is to choose beside it, the usual first; with one, nothing is left to choose.
    List<Occurrence> choices() {
        return switch (this) {
            case STAGE ->
                    Arrays.stream(RelationshipStage.values())
                            .<Occurrence>map(Occurrence.StageEntered::new)
                            .toList();
            case CSAT_FROM -> scores(Measure.CSAT, true);
            case CSAT_TO -> scores(Measure.CSAT, false);
            case NPS_FROM -> scores(Measure.NPS, true);
            case NPS_TO -> scores(Measure.NPS, false);
            case PURCHASE -> List.of(new Occurrence.PurchaseMade());
            case CLIENT -> List.of(new Occurrence.ClientAdded());
            case DATE ->
                    Arrays.stream(OccasionKind.values())
                            .<Occurrence>map(Occurrence.DateComes::new)
                            .toList();
            case CONTRACT -> List.of(new Occurrence.ContractEnds());
        };
    }

    /// From the end of the scale that is meant.
    private static List<Occurrence> scores(Measure measure, boolean fromBound) {
        var lowest = Scale.lowest(measure);
        var highest = Scale.highest(measure);
        return IntStream.rangeClosed(0, highest - lowest)
                .map(step -> fromBound ? highest - step : lowest + step)
                .<Occurrence>mapToObj(bound -> new ScoreGiven(measure, bound, fromBound))
                .toList();
    }

    String name(Messages messages) {
        return messages.get("automation.kind." + name());
    }

    /// What a choice is called beside its kind.
    static String detail(Occurrence occurrence, Messages messages) {
        return switch (occurrence) {
            case Occurrence.StageEntered(var stage) -> messages.get("stages.stage." + stage.name());
            case ScoreGiven(_, var bound, _) -> Integer.toString(bound);
            case Occurrence.DateComes(var kind) -> messages.get("occasions.kind." + kind.name());
            default -> "";
        };
    }
}
